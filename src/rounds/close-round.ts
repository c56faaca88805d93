import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact } from '../persistence/transact.js';
import { lockRound } from './lock-round.js';

/**
 * Ends a round: what is still owed is recorded as missing (and may still come, as late). Nothing happens before the
 * end while something is owed. Repeating it changes nothing.
 */
export async function closeRound(db: DataSource, authorityId: string, roundId: string): Promise<boolean> {
  const actor = systemActor('nothing is owed any more, or the round has ended');
  return transact(db, { authorityId, actor }, async (tx) => {
    await lockRound(tx, roundId);
    const round = await tx.one<{ kind: string; state: string; cycleId: string; endsAt: Date }>(
      `select kind, state, cycle_id as "cycleId", ends_at as "endsAt" from round where id = $1 for update`,
      [roundId],
    );
    if (round.state !== 'open') return true;
    const [owed] = await tx.query(
      `select 1 from obligation where round_id = $1 and state in ${UNSETTLED} limit 1`,
      [roundId],
    );
    if (owed !== undefined && tx.now < round.endsAt) return false;
    const missing = await tx.query<{ id: string; unitId: string }>(
      `update obligation set state = 'closed-missing', closed_at = $2, version = version + 1
       where round_id = $1 and state in ('open', 'returned', 'declined') returning id, unit_id as "unitId"`,
      [roundId, tx.now],
    );
    for (const each of missing) {
      await tx.append({
        verb: 'obligation.closed-missing',
        subject: { type: 'obligation', id: each.id },
        cycleId: round.cycleId,
        roundId,
        obligationId: each.id,
        unitId: each.unitId,
      });
    }
    await tx.query(`update round set state = 'closed', closed_at = $2, version = version + 1 where id = $1`, [
      roundId,
      tx.now,
    ]);
    await tx.append({
      verb: 'round.closed',
      subject: { type: 'round', id: roundId },
      cycleId: round.cycleId,
      roundId,
      payload: { missing: missing.length },
    });
    await appendWake(tx, 'planCycle', { cycleId: round.cycleId });
    await appendWake(tx, 'escalation', { roundId });
    if (round.kind === 'report') await appendWake(tx, 'consolidation', { roundId });
    return true;
  });
}

/** States in which a unit still owes or a decision of the authority is still open. */
const UNSETTLED = `('scheduled', 'open', 'returned', 'declined', 'submitted', 'nil')`;
