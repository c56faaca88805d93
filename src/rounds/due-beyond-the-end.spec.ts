import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { aContent } from '../../test/factories/content.js';
import { tellLeaders } from '../escalations/tell-leaders.js';
import { issueLinksForRound } from '../links/issue-link.js';
import { extendObligation, returnObligation } from '../obligations/review-obligation.js';
import { submitReport } from '../obligations/submit-report.js';
import { transact } from '../persistence/transact.js';
import { loadCalendar } from '../units/load-calendar.js';
import { DEFAULT_LADDER } from '../domain/round/ladder.js';
import { roundSteps } from './round-steps.js';
import { setDues } from './set-dues.js';

const KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];
const ENDS = '2024-06-25T08:00:00+07:00';

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

async function aRoundThatEnds() {
  const authority = await anAuthority(db, { units: 2 });
  const round = await anOpenRound(db, authority, { endsAt: ENDS });
  const calendar = await loadCalendar(db, authority.id);
  const dueAt = new Date('2024-06-20T00:00:00+07:00');
  await transact(db, authority.command, async (tx) => {
    const dues = round.obligations.map((each) => ({ obligationId: each.id, dueAt, courtesy: false }));
    const { roundId } = round;
    await setDues(tx, { roundId, ladder: DEFAULT_LADDER, calendar, kind: 'first', why: 'test' }, dues);
    await issueLinksForRound(tx, KEYS, { roundId, obligationIds: round.obligations.map(({ id }) => id) });
  });
  const steps = roundSteps(db);
  const at = (now: string) => setClock(db, authority.id, now);
  const input = { roundId: round.roundId };
  const walk = async () => {
    const fired = await steps.wavesFired(input);
    return fired.stands ? steps.roundClosed(input) : fired;
  };
  const states = async () => {
    const rows = await db.query<{ state: string }[]>(
      `select o.state from obligation o join unit u on u.id = o.unit_id where o.round_id = $1 order by u.code`,
      [round.roundId],
    );
    return rows.map((row) => row.state);
  };
  const roundState = async () =>
    (await db.query<{ state: string }[]>(`select state from round where id = $1`, [round.roundId]))[0]!.state;
  const mails = (kind: string) =>
    db.query<{ mailbox: string }[]>(`select mailbox from mail where round_id = $1 and kind = $2`, [
      round.roundId,
      kind,
    ]);
  return {
    authority,
    round,
    at,
    walk,
    states,
    roundState,
    mails,
    ids: round.obligations.map(({ id }) => id),
  };
}

it('who was given a due beyond the end of the round keeps it, is reminded and pressed, and only then is missing', async () => {
  const { authority, ids, at, walk, states, roundState, mails, round } = await aRoundThatEnds();
  await extendObligation(db, authority.command, {
    obligationId: ids[0]!,
    reason: 'lũ lụt',
    newDueAt: new Date('2024-07-11T00:00:00+07:00'),
  });
  await at('2024-06-24T08:00:00+07:00');
  await walk();
  await at(ENDS);
  expect(await walk()).toMatchObject({
    stands: false,
    nextAt: new Date('2024-07-03T08:00:00+07:00').toISOString(),
  });
  expect(await roundState()).toBe('closed');
  expect(await states()).toEqual(['open', 'closed-missing']);
  await at('2024-07-03T08:00:00+07:00');
  await walk();
  await at('2024-07-11T08:00:00+07:00');
  await walk();
  expect(await mails('press')).toContainEqual({ mailbox: 'dv1@don-vi.example' });
  await at('2024-07-15T08:00:00+07:00');
  await walk();
  await tellLeaders({ db, linkKeys: KEYS }, authority.id, round.roundId);
  expect(await mails('escalation-digest')).toHaveLength(1);
  await at('2024-07-25T00:00:00+07:00');
  expect(await walk()).toEqual({ stands: true });
  expect(await states()).toEqual(['closed-missing', 'closed-missing']);
  expect(await tellLeaders({ db, linkKeys: KEYS }, authority.id, round.roundId)).toBe('stands');
});

it('who is late when the round ends before its ladder is pressed and reported to the leaders all the same', async () => {
  const { authority, at, walk, states, roundState, mails, round } = await aRoundThatEnds();
  await at('2024-06-19T08:00:00+07:00');
  await walk();
  await db.query(`update round set ends_at = '2024-06-19T12:00:00+07:00' where id = $1`, [round.roundId]);
  await at('2024-06-19T12:00:00+07:00');
  await walk();
  expect(await roundState()).toBe('closed');
  expect(await states()).toEqual(['open', 'open']);
  await at('2024-06-24T08:00:00+07:00');
  await walk();
  await tellLeaders({ db, linkKeys: KEYS }, authority.id, round.roundId);
  expect(await mails('press')).toHaveLength(4);
  expect(await mails('escalation-digest')).toHaveLength(1);
  await at('2024-07-04T00:00:00+07:00');
  expect(await walk()).toEqual({ stands: true });
  expect(await states()).toEqual(['closed-missing', 'closed-missing']);
});

it('what is returned after the round has closed is owed again: it is pressed and does not wait for ever', async () => {
  const { authority, ids, at, walk, states, mails } = await aRoundThatEnds();
  await submitReport(db, authority.command, {
    ...{ obligationId: ids[0]!, idempotencyKey: 'a', channel: 'link', content: aContent() },
  });
  await at('2024-06-24T08:00:00+07:00');
  await walk();
  await at(ENDS);
  expect(await walk()).toEqual({ stands: true });
  await returnObligation(db, authority.command, {
    obligationId: ids[0]!,
    reason: 'thiếu mẫu số',
    correctionDueAt: new Date('2024-06-28T00:00:00+07:00'),
  });
  expect(await walk()).toMatchObject({ stands: false });
  await at('2024-06-28T08:00:00+07:00');
  await walk();
  expect(await mails('press')).toContainEqual({ mailbox: 'dv1@don-vi.example' });
  await at('2024-07-12T00:00:00+07:00');
  expect(await walk()).toEqual({ stands: true });
  expect(await states()).toEqual(['closed-missing', 'closed-missing']);
});

it('a longer due lengthens the life of the links by which the unit gets in', async () => {
  const { authority, ids } = await aRoundThatEnds();
  await extendObligation(db, authority.command, {
    obligationId: ids[0]!,
    reason: 'lũ lụt',
    newDueAt: new Date('2024-09-01T00:00:00+07:00'),
  });
  const links = await db.query<{ expires_at: Date }[]>(
    `select l.expires_at from link l where l.obligation_id = any($1) order by expires_at desc`,
    [ids],
  );
  expect(links.map((link) => link.expires_at.toISOString())).toEqual([
    new Date('2024-09-15T00:00:00+07:00').toISOString(),
    new Date('2024-07-09T08:00:00+07:00').toISOString(),
  ]);
});
