import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Command } from '../persistence/transact.js';

export interface Acknowledgement {
  escalationId: string;
  /** What was agreed, in the leader's words; may be empty. */
  note: string;
  acknowledgedBy: string;
}

/** A leader says that he has read the digest: it climbs no further. Repeating it keeps the first one. */
export async function acknowledgeEscalation(
  db: DataSource,
  command: Command,
  ack: Acknowledgement,
): Promise<void> {
  await transact(db, command, async (tx) => {
    const [level] = await tx.query<{
      id: string;
      roundId: string;
      cycleId: string;
      acknowledgedAt: Date | null;
    }>(
      `select id, round_id as "roundId", cycle_id as "cycleId", acknowledged_at as "acknowledgedAt"
       from escalation where id = $1 and authority_id = $2 for update`,
      [ack.escalationId, tx.authorityId],
    );
    if (level === undefined) throw new RuleBroken('not-found');
    if (level.acknowledgedAt !== null) return;
    await tx.query(
      `update escalation set acknowledged_at = $2, acknowledged_by = $3, note = $4 where id = $1`,
      [level.id, tx.now, ack.acknowledgedBy, ack.note],
    );
    await tx.append({
      verb: 'escalation.acknowledged',
      subject: { type: 'escalation', id: level.id },
      cycleId: level.cycleId,
      roundId: level.roundId,
      reason: ack.note,
    });
    await appendWake(tx, 'escalation', { roundId: level.roundId });
  });
}
