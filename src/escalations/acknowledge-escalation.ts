import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { lockRound } from '../rounds/lock-round.js';

export interface Acknowledgement {
  escalationId: string;
  /** What was agreed, in the leader's words; may be empty. */
  note: string;
  acknowledgedBy: string;
  /** `<obligation>.<due number>` of every late answer that was before the leader. */
  shown: readonly string[];
}

interface Level {
  id: string;
  roundId: string;
  cycleId: string;
  accountId: string | null;
  acknowledgedAt: Date | null;
}

/**
 * A leader says that he has read the digest: it climbs no further. What became late after he looked stays untold and is
 * told anew. Repeating it keeps the first one. Throws `escalation.not-holder` where the level is told to another account
 * now, `escalation.list-changed` where nothing of what is late was before him.
 */
export async function acknowledgeEscalation(
  db: DataSource,
  command: Command,
  ack: Acknowledgement,
): Promise<void> {
  await transact(db, command, async (tx) => {
    const level = await lockLevel(tx, ack.escalationId);
    if (tx.actor.kind === 'person' && tx.actor.accountId !== level.accountId)
      throw new RuleBroken('escalation.not-holder');
    if (level.acknowledgedAt !== null) return;
    const { seen, unseen } = await markUnseen(tx, level.roundId, ack.shown);
    if (seen === 0 && unseen > 0) throw new RuleBroken('escalation.list-changed');
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
      payload: { seen, unseen },
    });
    await appendWake(tx, 'escalation', { roundId: level.roundId });
  });
}

/** Under the lock of the round: while we compare, nobody is told of anything more. */
async function lockLevel(tx: Tx, escalationId: string): Promise<Level> {
  const { roundId } = await tx.one<{ roundId: string }>(
    `select round_id as "roundId" from escalation where id = $1 and authority_id = $2`,
    [escalationId, tx.authorityId],
  );
  await lockRound(tx, roundId);
  return tx.one<Level>(
    `select id, round_id as "roundId", cycle_id as "cycleId", account_id as "accountId",
            acknowledged_at as "acknowledgedAt"
     from escalation where id = $1 for update`,
    [escalationId],
  );
}

/** Counts what is late by whether it was shown; what was not is told to nobody yet. */
async function markUnseen(
  tx: Tx,
  roundId: string,
  shown: readonly string[],
): Promise<{ seen: number; unseen: number }> {
  return tx.one(
    `with late as (
       select i.obligation_id, i.due_no, i.obligation_id || '.' || i.due_no = any($2) as is_seen
       from escalation_item i join obligation o on o.id = i.obligation_id and o.due_no = i.due_no
       where i.round_id = $1 and o.state in ('open', 'returned') and o.paused_at is null),
     untold as (
       update escalation_item i set told_level = -1 from late l
       where not l.is_seen and i.obligation_id = l.obligation_id and i.due_no = l.due_no)
     select count(*) filter (where is_seen)::int as seen, count(*) filter (where not is_seen)::int as unseen from late`,
    [roundId, shown],
  );
}
