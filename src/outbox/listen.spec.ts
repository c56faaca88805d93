import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, openDatabase } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { eventually } from '../../test/support/running-worker.js';
import { transact } from '../persistence/transact.js';
import { appendWake } from './append-wake.js';
import { Relay } from './relay.js';

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

const listeners = () =>
  db.query<{ pid: number }[]>(
    `select pid from pg_stat_activity where datname = current_database() and query like 'listen%'`,
  );

async function wakeOf(relayed: string[], name: string): Promise<number> {
  const authority = await anAuthority(db);
  const begun = Date.now();
  await transact(db, authority.command, (tx) => appendWake(tx, 'round', { roundId: authority.id }));
  await eventually(async () => relayed.includes(`round/${authority.id}`), 30_000);
  return name ? Date.now() - begun : 0;
}

it('a broken LISTEN is noticed and listened to again: nothing waits for the slow poll for ever', async () => {
  const woken: string[] = [];
  const relay = new Relay(
    db,
    { wake: async (_type, id) => void woken.push(id), mail: async () => null },
    { onError: () => undefined, pollMs: 15_000 },
  );
  await relay.start();
  expect(await wakeOf(woken, 'before')).toBeLessThan(5_000);
  const [before] = await listeners();
  await db.query(`select pg_terminate_backend($1)`, [before!.pid]);
  await eventually(async () => (await listeners()).some(({ pid }) => pid !== before!.pid), 10_000);
  expect(await wakeOf(woken, 'after')).toBeLessThan(5_000);
  await relay.stop();
}, 60_000);

it('a lost notification costs the slow poll and no more', async () => {
  const woken: string[] = [];
  const relay = new Relay(
    db,
    { wake: async (_type, id) => void woken.push(id), mail: async () => null },
    { onError: () => undefined, pollMs: 300 },
  );
  const authority = await anAuthority(db);
  await relay.start();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await db.query(
    `insert into outbox (authority_id, kind, workflow_type, workflow_id, input) values ($1, 'wake', 'round', 'round/silent', '{}')`,
    [authority.id],
  );
  await eventually(async () => woken.includes('round/silent'), 5_000);
  await relay.stop();
}, 30_000);
