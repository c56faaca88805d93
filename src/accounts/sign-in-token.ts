import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { sha256 } from '../persistence/content-hash.js';
import type { SignedIn } from './sign-in-with-password.js';

/** Anything that runs SQL: the pool, or the transaction of a command. */
export interface Queries {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

const TOKEN_BYTES = 32;
const TOKEN_MINUTES = 15;

/** Keeps the hash of a link's token: used once, for 15 minutes of the real clock. */
export async function storeSignInToken(db: Queries, accountId: string, token: string): Promise<void> {
  await db.query(
    `insert into sign_in_token (token_hash, account_id, expires_at)
     values ($1, $2, clock_timestamp() + make_interval(mins => $3))`,
    [sha256(token), accountId, TOKEN_MINUTES],
  );
}

/** A fresh token for a link that no mail carries (the local start page). */
export async function mintSignInToken(db: Queries, accountId: string): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await storeSignInToken(db, accountId, token);
  return token;
}

/** Whether the link would still open, without using it: what a GET may know. */
export async function isTokenAlive(db: Queries, token: string): Promise<boolean> {
  const rows = await db.query(
    `select 1 from sign_in_token t join account a on a.id = t.account_id
      where t.token_hash = $1 and t.used_at is null and t.expires_at > clock_timestamp() and a.disabled_at is null`,
    [sha256(token)],
  );
  return Array.isArray(rows) && rows.length > 0;
}

/** Uses the token. Of two clicks one wins; the other gets RuleBroken('link.unusable'). */
export async function redeemSignInToken(db: DataSource, token: string): Promise<SignedIn> {
  // TypeORM answers an UPDATE with [rows, count].
  const [rows] = await db.query<[SignedIn[], number]>(
    `update sign_in_token t set used_at = clock_timestamp()
       from account a
      where t.token_hash = $1 and t.used_at is null and t.expires_at > clock_timestamp()
        and a.id = t.account_id and a.disabled_at is null
      returning a.id as "accountId", a.lang`,
    [sha256(token)],
  );
  const [signedIn] = rows;
  if (!signedIn) throw new RuleBroken('link.unusable');
  return signedIn;
}
