import { appendMail } from '../outbox/append-mail.js';
import type { Tx } from '../persistence/transact.js';

/** One mail to each leader, once per slot. Returns how many leaders there are to ask. */
export async function askForSignature(
  tx: Tx,
  pack: { id: string; roundId: string; cycleId: string },
  slot: string,
): Promise<number> {
  const leaders = await tx.query<{ id: string; email: string }>(
    `select id, email from account where authority_id = $1 and role = 'leader' and disabled_at is null order by email`,
    [tx.authorityId],
  );
  for (const leader of leaders) {
    await appendMail(tx, {
      kind: 'approval-asked',
      slot,
      audience: 'leader',
      mailbox: leader.email,
      accountId: leader.id,
      cycleId: pack.cycleId,
      roundId: pack.roundId,
      params: { subject: 'consolidation', consolidationId: pack.id },
    });
  }
  return leaders.length;
}
