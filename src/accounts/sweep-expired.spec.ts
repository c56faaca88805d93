import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, openDatabase } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { PgTryCounter } from './pg-try-counter.js';
import { isTokenAlive, mintSignInToken } from './sign-in-token.js';
import { sweepExpired } from './sweep-expired.js';

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

const count = async (table: string) =>
  (await db.query<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]!.n;

it('takes out windows of tries that are over, and goes on counting in those that run', async () => {
  const tries = new PgTryCounter(db);
  for (let n = 0; n < 10; n++) expect(await tries.count('sign-in-account', 'running')).toBeNull();
  await tries.count('sign-in-account', 'over');
  await db.query(
    `update rate_limit set expire = (extract(epoch from now()) * 1000)::bigint - 1 where points = 1`,
  );
  await sweepExpired(db);
  expect(await count('rate_limit')).toBe(1);
  expect(await tries.count('sign-in-account', 'running')).toBeGreaterThan(0);
});

it('takes out sign-in links a day after they ran out, and leaves those that still open', async () => {
  const { leaderId } = await anAuthority(db);
  const [alive, fresh1, old] = [
    await mintSignInToken(db, leaderId),
    await mintSignInToken(db, leaderId),
    await mintSignInToken(db, leaderId),
  ];
  const ranOut = async (token: string, ago: string) =>
    db.query(
      `update sign_in_token set expires_at = now() - $2::interval where token_hash = encode(sha256($1::bytea), 'hex')`,
      [token, ago],
    );
  await ranOut(fresh1, '1 hour');
  await ranOut(old, '25 hours');
  await sweepExpired(db);
  expect(await count('sign_in_token')).toBe(2);
  expect(await isTokenAlive(db, alive)).toBe(true);
});
