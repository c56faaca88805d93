import { appendWake } from '../outbox/append-wake.js';
import type { Tx } from '../persistence/transact.js';

/** The route has changed: every signed report that waits for a mailbox above looks again, and leaves if there is one. */
export async function wakeSignedReports(tx: Tx): Promise<void> {
  const waiting = await tx.query<{ roundId: string }>(
    `select round_id as "roundId" from consolidation where authority_id = $1 and state = 'signed'`,
    [tx.authorityId],
  );
  for (const { roundId } of waiting) await appendWake(tx, 'consolidation', { roundId });
}
