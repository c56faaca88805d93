import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { coalesce, type PendingRung } from '../domain/round/coalesce.js';
import { DEFAULT_LADDER, waveInstants, type Rung } from '../domain/round/ladder.js';
import { transact } from '../persistence/transact.js';
import { loadCalendar } from '../units/load-calendar.js';
import { fireDue } from './fire-due.js';
import { setDues } from './set-dues.js';

let fresh: FreshDatabase;
let db: DataSource;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = await openDatabase(fresh.url);
});
afterAll(async () => {
  await db.destroy();
  await fresh.close();
});

const DUE = '2024-06-20T00:00:00+07:00';

async function aRoundWithDue(
  given: { units?: number; requested?: number; ladder?: readonly Rung[]; due?: string } = {},
) {
  const authority = await anAuthority(db, given);
  const round = await anOpenRound(db, authority, given.ladder ? { ladder: given.ladder } : {});
  const calendar = await loadCalendar(db, authority.id);
  const ladder = given.ladder ?? DEFAULT_LADDER;
  await transact(db, authority.command, (tx) =>
    setDues(
      tx,
      { roundId: round.roundId, ladder, calendar, kind: 'first', why: 'test' },
      round.obligations.map((each) => ({
        obligationId: each.id,
        dueAt: new Date(given.due ?? DUE),
        courtesy: each.courtesy,
      })),
    ),
  );
  const fireAt = async (now: string) => {
    await setClock(db, authority.id, now);
    return transact(db, authority.command, (tx) => fireDue(tx, round.roundId));
  };
  return { authority, round, calendar, fireAt };
}

const noticesOf = (roundId: string) =>
  db.query<{ obligationId: string; dueNo: number; rung: string; outcome: string }[]>(
    `select n.obligation_id as "obligationId", n.due_no as "dueNo", n.rung, n.outcome
     from notice n join obligation o on o.id = n.obligation_id where o.round_id = $1`,
    [roundId],
  );

describe('firing what is due', () => {
  it('fires nothing one second before the instant and everything at it', async () => {
    const { fireAt } = await aRoundWithDue();
    expect((await fireAt('2024-06-12T07:59:59+07:00')).notices).toBe(0);
    expect(await fireAt('2024-06-12T08:00:00+07:00')).toEqual({ notices: 3, mails: 3, late: 0 });
  });

  it('changes nothing when it is repeated', async () => {
    const { fireAt } = await aRoundWithDue();
    await fireAt('2024-06-12T08:00:00+07:00');
    expect(await fireAt('2024-06-12T08:00:00+07:00')).toEqual({ notices: 0, mails: 0, late: 0 });
  });

  it('leaves out who has answered', async () => {
    const { round, fireAt } = await aRoundWithDue();
    await db.query(`update obligation set state = 'submitted' where id = $1`, [round.obligations[0]!.id]);
    expect((await fireAt('2024-06-12T08:00:00+07:00')).mails).toBe(2);
  });

  it('presses the unit and its head, and only in a later pass opens the case for the leaders', async () => {
    const { fireAt } = await aRoundWithDue();
    const first = await fireAt('2024-07-01T08:00:00+07:00');
    expect(first).toMatchObject({ mails: 6, late: 0 });
    const second = await fireAt('2024-07-01T08:00:00+07:00');
    expect(second).toMatchObject({ notices: 3, mails: 0, late: 3 });
  });

  it('coalesces reminders that were missed while nobody worked into one mail', async () => {
    const { round, fireAt } = await aRoundWithDue({ units: 1 });
    expect((await fireAt('2024-06-19T12:00:00+07:00')).mails).toBe(1);
    const outcomes = (await noticesOf(round.roundId)).map((each) => each.outcome);
    expect(new Set(outcomes)).toEqual(new Set(['coalesced', 'reached']));
  });

  it('sends a requested body one courtesy reminder and never presses or reports it', async () => {
    const { round, fireAt } = await aRoundWithDue({ units: 0, requested: 1 });
    await fireAt('2024-06-18T08:00:00+07:00');
    await fireAt('2024-07-30T08:00:00+07:00');
    const kinds = await db.query(`select kind from mail where round_id = $1`, [round.roundId]);
    expect(kinds).toEqual([{ kind: 'courtesy' }]);
  });

  it('records rungs before the setting of the due as skipped, also at the equal instant', async () => {
    const authority = await anAuthority(db, { units: 1, now: '2024-06-12T08:00:00+07:00' });
    const round = await anOpenRound(db, authority);
    const calendar = await loadCalendar(db, authority.id);
    await transact(db, authority.command, (tx) =>
      setDues(tx, { roundId: round.roundId, ladder: DEFAULT_LADDER, calendar, kind: 'first', why: 'test' }, [
        { obligationId: round.obligations[0]!.id, dueAt: new Date(DUE), courtesy: false },
      ]),
    );
    expect(await noticesOf(round.roundId)).toMatchObject([{ rung: 'remind-5wd-before', outcome: 'skipped' }]);
  });

  it('writes no notice for the old due once an extension has committed', async () => {
    const { authority, round, calendar, fireAt } = await aRoundWithDue({ units: 1 });
    const [obligation] = round.obligations;
    let release: () => void = () => undefined;
    let isWritten: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const written = new Promise<void>((resolve) => (isWritten = resolve));
    const extension = transact(db, authority.command, async (tx) => {
      await setDues(
        tx,
        { roundId: round.roundId, ladder: DEFAULT_LADDER, calendar, kind: 'extension', why: 'xin gia hạn' },
        [{ obligationId: obligation!.id, dueAt: new Date('2024-07-31T00:00:00+07:00'), courtesy: false }],
      );
      isWritten();
      await held;
    });
    await written;
    const firing = fireAt('2024-06-21T08:00:00+07:00');
    await new Promise((resolve) => setTimeout(resolve, 200));
    release();
    await extension;
    expect((await firing).notices).toBe(0);
  });

  it('agrees with the naive oracle on random ladders, clocks and answers', async () => {
    await fc.assert(
      fc.asyncProperty(aCase, async ({ offsets, instants, answered }) => {
        const ladder = ladderOf(offsets);
        const { authority, round, calendar } = await aRoundWithDue({ units: 2, ladder });
        const setAt = Date.parse('2024-05-02T08:00:00+07:00');
        const waves = waveInstants(Date.parse(DUE), ladder, calendar);
        const pending: PendingRung[] = round.obligations.flatMap((obligation) =>
          waves.map((wave, index) => ({
            obligationId: obligation.id,
            dueNo: 1,
            rung: wave.rung,
            action: ladder[index]!.action,
            at: wave.at,
            setAt,
          })),
        );
        const expected = new Map<string, string>();
        for (const [step, hours] of instants.toSorted((a, b) => a - b).entries()) {
          const now = Date.parse('2024-06-05T00:00:00+07:00') + hours * 3_600_000;
          if (step === answered) {
            await db.query(`update obligation set state = 'submitted' where id = $1`, [
              round.obligations[0]!.id,
            ]);
            for (const rung of pending.filter((each) => each.obligationId === round.obligations[0]!.id)) {
              rung.setAt = Number.POSITIVE_INFINITY;
            }
          }
          const open = pending.filter(
            (each) => each.setAt !== Number.POSITIVE_INFINITY && !expected.has(keyOf(each)),
          );
          for (const notice of coalesce(open, now)) expected.set(keyOf(notice), notice.outcome);
          await setClock(db, authority.id, new Date(now).toISOString());
          await transact(db, authority.command, (tx) => fireDue(tx, round.roundId));
        }
        const actual = new Map((await noticesOf(round.roundId)).map((each) => [keyOf(each), each.outcome]));
        expect(actual).toEqual(expected);
      }),
      { numRuns: Number(process.env['MODEL_CASES'] ?? 40) },
    );
  }, 120_000);
});

const aCase = fc.record({
  offsets: fc.uniqueArray(
    fc.integer({ min: -8, max: 8 }).filter((n) => n !== 0),
    { minLength: 1, maxLength: 5 },
  ),
  instants: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 5 }),
  answered: fc.integer({ min: 0, max: 5 }),
});

function ladderOf(offsets: readonly number[]): Rung[] {
  return offsets
    .toSorted((a, b) => a - b)
    .map((n) => ({
      key: `rung${n}`,
      offset: { n, unit: 'working-day' },
      at: '08:00',
      audience: n > 4 ? ['leaders'] : ['unit'],
      action: n < 0 ? 'remind' : n > 4 ? 'report' : 'press',
    }));
}

const keyOf = (each: { obligationId: string; rung: string }) => `${each.obligationId}/${each.rung}`;
