import { appendWake } from '../outbox/append-wake.js';
import type { Tx } from '../persistence/transact.js';

/** Who holds a role has changed: every escalation that still has something late to tell looks again. */
export async function wakeEscalations(tx: Tx): Promise<void> {
  const rounds = await tx.query<{ roundId: string }>(
    `select distinct i.round_id as "roundId"
     from escalation_item i join obligation o on o.id = i.obligation_id and o.due_no = i.due_no
     where o.authority_id = $1 and o.state in ('open', 'returned')`,
    [tx.authorityId],
  );
  for (const { roundId } of rounds) await appendWake(tx, 'escalation', { roundId });
}
