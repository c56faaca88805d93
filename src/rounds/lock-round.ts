import type { Tx } from '../persistence/transact.js';

/** Firing and bulk changes of dues of one round follow each other; other rounds go on. Held until the commit. */
export async function lockRound(tx: Tx, roundId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('round:' || $1::text, 0))`, [roundId]);
}
