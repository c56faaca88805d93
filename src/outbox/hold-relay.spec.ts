import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, openDatabase } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { transact } from '../persistence/transact.js';
import { appendWake } from './append-wake.js';
import { holdRelay, releaseRelay } from './hold-relay.js';
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

async function aWake() {
  const authority = await anAuthority(db);
  const roundId = authority.id;
  await transact(db, authority.command, (tx) => appendWake(tx, 'round', { roundId }));
  return { authority, roundId };
}

function aRelay() {
  const woken: string[] = [];
  const relay = new Relay(
    db,
    { wake: async (_type, id) => void woken.push(id), mail: async () => null },
    { onError: () => undefined, pollMs: 50 },
  );
  return { relay, woken };
}

it('a held relay lets nothing leave until it is released', async () => {
  const { roundId } = await aWake();
  await holdRelay(db, 'restore');
  const { relay, woken } = aRelay();
  await relay.start();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(woken).toEqual([]);
  await releaseRelay(db);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await relay.stop();
  expect(woken).toEqual([`round/${roundId}`]);
});

it('wakes of one workflow that nobody has taken yet are one row', async () => {
  const { authority, roundId } = await aWake();
  await transact(db, authority.command, (tx) => appendWake(tx, 'round', { roundId }));
  const rows = await db.query(`select 1 from outbox where workflow_id = $1`, [`round/${roundId}`]);
  expect(rows).toHaveLength(1);
});

it('a wake cannot leave before the command that asked for it again has committed', async () => {
  const { authority, roundId } = await aWake();
  const { relay, woken } = aRelay();
  let during: string[] = [];
  await transact(db, authority.command, async (tx) => {
    await appendWake(tx, 'round', { roundId });
    await relay.drainWakes();
    during = [...woken];
  });
  await relay.drainWakes();
  expect(during).not.toContain(`round/${roundId}`);
  expect(woken).toContain(`round/${roundId}`);
});

it('a workflow is not quiet from the claim of its wake until an answer has seen it', async () => {
  const { roundId } = await aWake();
  await aRelay().relay.drainWakes();
  const [watch] = await db.query(`select wanted, seen from watch where workflow_id = $1`, [
    `round/${roundId}`,
  ]);
  expect(watch).toEqual({ wanted: 1, seen: 0 });
});
