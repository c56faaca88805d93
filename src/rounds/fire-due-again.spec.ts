import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { DEFAULT_LADDER } from '../domain/round/ladder.js';
import { tellLeaders } from '../escalations/tell-leaders.js';
import { declineObligation } from '../obligations/decline-obligation.js';
import { decideDecline } from '../obligations/review-obligation.js';
import { transact } from '../persistence/transact.js';
import { loadCalendar } from '../units/load-calendar.js';
import { fireDue } from './fire-due.js';
import { openRound } from './open-round.js';
import { setDues } from './set-dues.js';

const KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];
const PRESSED = '2024-06-20T08:00:00+07:00';

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

async function aRoundWithDue(given: { units: number; state?: string }) {
  const authority = await anAuthority(db, given);
  const round = await anOpenRound(db, authority, given.state ? { state: given.state } : {});
  const calendar = await loadCalendar(db, authority.id);
  const { roundId } = round;
  await transact(db, authority.command, (tx) => {
    const dueAt = new Date('2024-06-20T00:00:00+07:00');
    const dues = round.obligations.map((each) => ({ obligationId: each.id, dueAt, courtesy: false }));
    return setDues(tx, { roundId, ladder: DEFAULT_LADDER, calendar, kind: 'first', why: 'test' }, dues);
  });
  const fireAt = async (now: string) => {
    await setClock(db, authority.id, now);
    return transact(db, authority.command, (tx) => fireDue(tx, roundId));
  };
  /** What each mail of a kind speaks of, by obligation. */
  const told = async (kind: string) => {
    const rows = await db.query<{ id: string }[]>(
      `select i.obligation_id as id from mail m join mail_item i on i.mail_id = m.id
       where m.round_id = $1 and m.kind = $2 and m.audience in ('unit', 'leader')`,
      [roundId, kind],
    );
    return rows.map((row) => row.id).sort();
  };
  return { authority, round, fireAt, told };
}

it('a wave that reaches a second obligation of the unit later tells of it in a mail of its own', async () => {
  const { authority, round, fireAt, told } = await aRoundWithDue({ units: 1 });
  const [first] = round.obligations;
  const [second] = await db.query<{ id: string }[]>(
    `insert into obligation (round_id, cycle_id, authority_id, unit_id, kind, label, state, item_id)
     select round_id, cycle_id, authority_id, unit_id, 'task', 'Nhiệm vụ', 'open', $2 from obligation where id = $1
     returning id`,
    [first!.id, await aPlanItem(round.cycleId, authority.id)],
  );
  const calendar = await loadCalendar(db, authority.id);
  await transact(db, authority.command, (tx) =>
    setDues(tx, { roundId: round.roundId, ladder: DEFAULT_LADDER, calendar, kind: 'first', why: 'test' }, [
      { obligationId: second!.id, dueAt: new Date('2024-06-20T00:00:00+07:00'), courtesy: false },
    ]),
  );
  await declineObligation(db, authority.command, { obligationId: second!.id, reason: 'không thuộc' });
  await fireAt(PRESSED);
  expect(await told('press')).toEqual([first!.id]);
  await decideDecline(db, authority.command, {
    ...{ obligationId: second!.id, isAccepted: false, reason: 'vẫn thuộc trách nhiệm' },
  });
  await fireAt(PRESSED);
  expect(await told('press')).toEqual([first!.id, second!.id].sort());
});

async function aPlanItem(cycleId: string, authorityId: string): Promise<string> {
  const [item] = await db.query<{ id: string }[]>(
    `with version as (
       insert into plan_version (cycle_id, authority_id, number, state, created_at)
       values ($1, $2, 1, 'approved', clock_timestamp()) returning id)
     insert into plan_item (version_id, item_key, kind, ordinal, text)
     select id, 'nv-1', 'task', 1, 'Nhiệm vụ' from version returning id`,
    [cycleId, authorityId],
  );
  return item!.id;
}

it('two units that share one mailbox are both asked, each with the link of its own', async () => {
  const { authority, round, told } = await aRoundWithDue({ units: 2, state: 'planned' });
  await db.query(`update unit set mailbox = 'vanphong@don-vi.example' where authority_id = $1`, [
    authority.id,
  ]);
  await openRound(db, authority.id, round.roundId);
  expect(await told('round-open')).toEqual(round.obligations.map((each) => each.id).sort());
});

it('two units that share one mailbox are both reminded, each with the link of its own', async () => {
  const { authority, round, fireAt, told } = await aRoundWithDue({ units: 2 });
  await db.query(`update unit set mailbox = 'vanphong@don-vi.example' where authority_id = $1`, [
    authority.id,
  ]);
  expect((await fireAt('2024-06-12T08:00:00+07:00')).mails).toBe(2);
  expect(await told('remind')).toEqual(round.obligations.map((each) => each.id).sort());
});

it('leaders hear of what becomes late a moment after the digest of the same second', async () => {
  const { authority, round, fireAt, told } = await aRoundWithDue({ units: 2 });
  await fireAt('2024-06-25T08:00:00+07:00');
  await fireAt('2024-06-25T08:00:00+07:00');
  const [first, second] = round.obligations;
  await db.query(`delete from escalation_item where obligation_id = $1`, [second!.id]);
  await tellLeaders({ db, linkKeys: KEYS }, authority.id, round.roundId);
  await db.query(
    `insert into escalation_item (round_id, obligation_id, due_no, since) select $1, $2, 1, business_now($3)`,
    [round.roundId, second!.id, authority.id],
  );
  await tellLeaders({ db, linkKeys: KEYS }, authority.id, round.roundId);
  expect(await told('escalation-digest')).toEqual([first!.id, first!.id, second!.id].sort());
});
