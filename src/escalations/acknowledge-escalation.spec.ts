import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { DEFAULT_LADDER } from '../domain/round/ladder.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { readDigest } from '../links/acknowledge.read-model.js';
import { transact } from '../persistence/transact.js';
import { fireDue } from '../rounds/fire-due.js';
import { setDues } from '../rounds/set-dues.js';
import { loadCalendar } from '../units/load-calendar.js';
import { acknowledgeEscalation } from './acknowledge-escalation.js';
import { tellLeaders } from './tell-leaders.js';

const KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];

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

/** Two units; the first is late and told to the coordinator on 24/6, the second becomes late the day after. */
async function aToldRound() {
  const authority = await anAuthority(db, { units: 2 });
  const round = await anOpenRound(db, authority);
  const calendar = await loadCalendar(db, authority.id);
  const { roundId } = round;
  const dueOf = ['2024-06-20T00:00:00+07:00', '2024-06-21T00:00:00+07:00'];
  const dues = round.obligations.map((each, index) => ({
    ...{ obligationId: each.id, dueAt: new Date(dueOf[index]!), courtesy: false },
  }));
  await transact(db, authority.command, (tx) =>
    setDues(tx, { roundId, ladder: DEFAULT_LADDER, calendar, kind: 'first', why: 'test' }, dues),
  );
  const goTo = async (now: string) => {
    await setClock(db, authority.id, now);
    for (let pass = 0; pass < 2; pass++) await transact(db, authority.command, (tx) => fireDue(tx, roundId));
    return tellLeaders({ db, linkKeys: KEYS }, authority.id, roundId);
  };
  await goTo('2024-06-24T09:00:00+07:00');
  const [level] = await db.query<{ id: string; accountId: string }[]>(
    `select id, account_id as "accountId" from escalation where round_id = $1`,
    [roundId],
  );
  const shown = async () => {
    const digest = await readDigest(db, { escalationId: level!.id, accountId: level!.accountId });
    return digest!.late.map(({ key }) => key);
  };
  const acknowledge = (keys: readonly string[], accountId = level!.accountId) =>
    acknowledgeEscalation(
      db,
      { authorityId: authority.id, actor: { kind: 'person', accountId, name: 'Lan', role: 'coordinator' } },
      { escalationId: level!.id, note: '', acknowledgedBy: 'Lan', shown: keys },
    );
  const acknowledgedAt = async () =>
    (
      await db.query<{ at: Date | null }[]>(`select acknowledged_at as at from escalation where id = $1`, [
        level!.id,
      ])
    )[0]!.at;
  const digests = async () =>
    (await db.query(`select 1 from mail where round_id = $1 and kind = 'escalation-digest'`, [roundId]))
      .length;
  return { authority, goTo, shown, acknowledge, acknowledgedAt, digests };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof RuleBroken ? error.code : String(error)),
  );

it('an acknowledgement of all that is late ends the climbing', async () => {
  const { goTo, shown, acknowledge } = await aToldRound();
  await goTo('2024-06-25T08:00:00+07:00');
  await acknowledge(await shown());
  expect(await goTo('2024-06-25T08:30:00+07:00')).toMatchObject({
    nextAt: null,
    waitsFor: 'the late answers; a leader knows of them',
  });
});

it('what became late after the list was looked at stays unacknowledged and is told anew', async () => {
  const { goTo, shown, acknowledge, acknowledgedAt, digests } = await aToldRound();
  const looked = await shown();
  expect(looked).toHaveLength(1);
  // The second unit becomes late and is told to the same leader before he presses.
  await goTo('2024-06-25T08:00:00+07:00');
  expect(await shown()).toHaveLength(2);
  const before = await digests();
  await acknowledge(looked);
  expect(await acknowledgedAt()).not.toBeNull();
  expect(await goTo('2024-06-25T08:30:00+07:00')).toMatchObject({
    waitsFor: 'an acknowledgement of the digest',
  });
  expect(await digests()).toBe(before + 1);
  expect(await acknowledgedAt()).toBeNull();
});

it('a list of which nothing is late any more acknowledges nothing', async () => {
  const { shown, acknowledge, acknowledgedAt } = await aToldRound();
  const [key] = await shown();
  expect(await codeOf(acknowledge([`${key!.slice(0, -1)}9`]))).toBe('escalation.list-changed');
  expect(await acknowledgedAt()).toBeNull();
});

it('whoever does not hold the level now acknowledges nothing', async () => {
  const { authority, shown, acknowledge, acknowledgedAt } = await aToldRound();
  expect(await codeOf(acknowledge(await shown(), authority.leaderId))).toBe('escalation.not-holder');
  expect(await acknowledgedAt()).toBeNull();
});
