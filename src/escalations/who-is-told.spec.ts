import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { createAccount } from '../accounts/create-account.js';
import { disableAccount } from '../accounts/disable-account.js';
import { DEFAULT_LADDER } from '../domain/round/ladder.js';
import { transact } from '../persistence/transact.js';
import { fireDue } from '../rounds/fire-due.js';
import { setDues } from '../rounds/set-dues.js';
import { loadCalendar } from '../units/load-calendar.js';
import { tellLeaders } from './tell-leaders.js';

const KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];
const REPORTED = '2024-06-25T08:00:00+07:00';

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

async function aLateRound() {
  const authority = await anAuthority(db, { units: 1 });
  const round = await anOpenRound(db, authority);
  const calendar = await loadCalendar(db, authority.id);
  const { roundId } = round;
  await transact(db, authority.command, (tx) => {
    const dueAt = new Date('2024-06-20T00:00:00+07:00');
    const dues = round.obligations.map((each) => ({ obligationId: each.id, dueAt, courtesy: false }));
    return setDues(tx, { roundId, ladder: DEFAULT_LADDER, calendar, kind: 'first', why: 'test' }, dues);
  });
  await setClock(db, authority.id, REPORTED);
  for (let pass = 0; pass < 2; pass++) await transact(db, authority.command, (tx) => fireDue(tx, roundId));
  const tell = () => tellLeaders({ db, linkKeys: KEYS }, authority.id, roundId);
  const told = async () => {
    const rows = await db.query<{ mailbox: string }[]>(
      `select mailbox from mail where round_id = $1 and kind = 'escalation-digest' order by created_at, mailbox`,
      [roundId],
    );
    return rows.map((row) => row.mailbox);
  };
  const alerts = () =>
    db.query(`select 1 from alert where subject = $1 and cleared_at is null`, [`escalation/${roundId}`]);
  const wakes = async () => {
    const rows = await db.query(`select 1 from outbox where workflow_id = $1 and done_at is null`, [
      `escalation/${roundId}`,
    ]);
    return rows.length;
  };
  const settleWakes = () => db.query(`update outbox set done_at = clock_timestamp() where done_at is null`);
  const accountOf = async (role: string) =>
    (
      await db.query<{ id: string }[]>(
        `select id from account where authority_id = $1 and escalation_role = $2`,
        [authority.id, role],
      )
    )[0]!.id;
  return { authority, tell, told, alerts, wakes, settleWakes, accountOf };
}

it('two workers that tell the leaders at once tell each level once', async () => {
  const { tell, told } = await aLateRound();
  await Promise.all([tell(), tell(), tell()]);
  expect(await told()).toEqual(['coordinator@thu.example']);
});

it('when the one who was told leaves before he has acknowledged, the next one is told at once', async () => {
  const { authority, tell, told, wakes, settleWakes, accountOf } = await aLateRound();
  await tell();
  await settleWakes();
  await disableAccount(db, authority.command, {
    accountId: await accountOf('coordinator'),
    reason: 'nghỉ việc',
  });
  expect(await wakes()).toBe(1);
  await tell();
  expect(await told()).toEqual(['coordinator@thu.example', 'head-of-office@thu.example']);
});

it('when nobody can be told the admin hears of it, and who comes into a role is told', async () => {
  const { authority, tell, told, alerts, wakes, settleWakes } = await aLateRound();
  await db.query(`update account set disabled_at = clock_timestamp() where authority_id = $1`, [
    authority.id,
  ]);
  expect(await tell()).toMatchObject({ nextAt: null, waitsFor: 'somebody in a role of the escalation' });
  expect(await tell()).toMatchObject({ nextAt: null, waitsFor: 'somebody in a role of the escalation' });
  expect(await alerts()).toHaveLength(1);
  expect(await told()).toEqual([]);
  await settleWakes();
  await createAccount(db, authority.command, {
    ...{ unitId: authority.rootId, role: 'leader' as const, name: 'Người mới', position: '', phone: '' },
    ...{ email: 'moi@thu.example', escalationRole: 'deputy-chairman' },
  });
  expect(await wakes()).toBe(1);
  await tell();
  expect(await told()).toEqual(['moi@thu.example']);
});
