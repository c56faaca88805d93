import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { consolidationSteps } from './consolidation-steps.js';

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

async function aCompiledReport() {
  // A Friday: the next working morning is the Monday after.
  const authority = await anAuthority(db, { now: '2024-06-21T09:00:00+07:00', units: 1 });
  const round = await anOpenRound(db, authority, { state: 'closed' });
  await db.query(
    `update consolidation set state = 'compiled', compiled_at = business_now($2) where round_id = $1`,
    [round.roundId, authority.id],
  );
  const step = () => consolidationSteps(db).reportSigned({ roundId: round.roundId });
  const asked = async () =>
    (
      await db.query<{ n: number }[]>(
        `select count(*)::int as n from mail where round_id = $1 and kind = 'approval-asked'`,
        [round.roundId],
      )
    )[0]!.n;
  return { authority, round, step, asked, at: (now: string) => setClock(db, authority.id, now) };
}

it('waits for the signature until the next working morning and reminds nobody before it', async () => {
  const { step, asked, at } = await aCompiledReport();
  await at('2024-06-23T12:00:00+07:00');
  expect(await step()).toMatchObject({ stands: false, nextAt: '2024-06-24T01:00:00.000Z' });
  expect(await asked()).toBe(0);
});

it('reminds every leader once per working morning while nobody has signed', async () => {
  const { step, asked, at } = await aCompiledReport();
  await at('2024-06-24T08:00:00+07:00');
  expect(await step()).toMatchObject({ stands: false, nextAt: '2024-06-25T01:00:00.000Z' });
  await step();
  expect(await asked()).toBe(3);
  await at('2024-06-25T08:00:00+07:00');
  await step();
  expect(await asked()).toBe(6);
});

it('stands once the report is signed', async () => {
  const { round, step, asked, at } = await aCompiledReport();
  await db.query(`update consolidation set state = 'signed' where round_id = $1`, [round.roundId]);
  await at('2024-06-24T08:00:00+07:00');
  expect(await step()).toEqual({ stands: true });
  expect(await asked()).toBe(0);
});
