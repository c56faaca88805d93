import type { DataSource } from 'typeorm';

/** Nothing leaves while the relay is held: neither mail nor wake. For the time after a restore. */
export async function holdRelay(db: DataSource, reason: string): Promise<void> {
  await db.query(
    `update relay_state set is_held = true, reason = $1, since = clock_timestamp() where not is_held`,
    [reason],
  );
}

/** A person has looked at what is waiting and lets it go. */
export async function releaseRelay(db: DataSource): Promise<void> {
  await db.query(`update relay_state set is_held = false, reason = '', since = clock_timestamp()`);
}
