import type { DataSource } from 'typeorm';

/** Bounds one pass: a table that grew for months is swept over several of them. */
const AT_ONCE = 10_000;

/**
 * Takes out what no longer decides anything: windows of tries that are over, sign-in links that were used or ran out a
 * day ago (until then a question "why did my link not work?" can be answered). By the real clock; safe to repeat.
 */
export async function sweepExpired(db: DataSource): Promise<void> {
  await db.query(
    `delete from rate_limit where key in (
       select key from rate_limit where expire < extract(epoch from clock_timestamp()) * 1000 limit ${AT_ONCE})`,
  );
  await db.query(
    `delete from sign_in_token where token_hash in (
       select token_hash from sign_in_token where expires_at < clock_timestamp() - interval '1 day' limit ${AT_ONCE})`,
  );
}
