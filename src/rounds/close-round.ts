import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { LINK_GRACE_DAYS } from '../links/issue-link.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Tx } from '../persistence/transact.js';
import { lockRound } from './lock-round.js';

interface ClosingRound {
  id: string;
  kind: string;
  state: string;
  cycleId: string;
  endsAt: Date;
}

/**
 * Ends a round: what is owed and behind its whole ladder is recorded as missing (and may still come, as late). Nothing
 * happens before the end while something is owed. Whoever has a due or a rung beyond the end still owes until her link
 * ends, though the report is compiled: she is pressed, and the leaders hear of her, as the ladder says. Repeating it
 * changes nothing. Returns whether the round is closed.
 */
export async function closeRound(db: DataSource, authorityId: string, roundId: string): Promise<boolean> {
  const actor = systemActor('nothing is owed any more, or the round has ended');
  return transact(db, { authorityId, actor }, async (tx) => {
    await lockRound(tx, roundId);
    const round = await tx.one<ClosingRound>(
      `select id, kind, state, cycle_id as "cycleId", ends_at as "endsAt" from round where id = $1 for update`,
      [roundId],
    );
    if (round.state !== 'open') {
      if ((await closeMissing(tx, round, ITS_LINK_HAS_ENDED)) > 0) await wakeReaders(tx, round);
      return true;
    }
    const [owed] = await tx.query(
      `select 1 from obligation where round_id = $1 and state in ${UNSETTLED} limit 1`,
      [roundId],
    );
    if (owed !== undefined && tx.now < round.endsAt) return false;
    await close(tx, round, await closeMissing(tx, round, NOTHING_LIES_AHEAD));
    return true;
  });
}

/** States in which a unit still owes or a decision of the authority is still open. */
const UNSETTLED = `('scheduled', 'open', 'returned', 'declined', 'submitted', 'nil')`;

const NOTHING_LIES_AHEAD = `not exists (
  select 1 from due d where d.obligation_id = o.id and d.due_no = o.due_no and d.due_at > $2)
  and not exists (select 1 from pending_notice p where p.obligation_id = o.id)`;
const ITS_LINK_HAS_ENDED = `not exists (
  select 1 from due d where d.obligation_id = o.id and d.due_no = o.due_no
  and d.due_at + interval '${LINK_GRACE_DAYS} days' > $2)
  and not exists (select 1 from pending_notice p where p.obligation_id = o.id and p.at <= $2)`;

async function closeMissing(tx: Tx, round: ClosingRound, condition: string): Promise<number> {
  const missing = await tx.query<{ id: string; unitId: string }>(
    `update obligation o set state = 'closed-missing', closed_at = $2, version = version + 1
     where o.round_id = $1 and o.state in ('open', 'returned', 'declined') and ${condition}
     returning o.id, o.unit_id as "unitId"`,
    [round.id, tx.now],
  );
  for (const each of missing) {
    await tx.append({
      verb: 'obligation.closed-missing',
      subject: { type: 'obligation', id: each.id },
      cycleId: round.cycleId,
      roundId: round.id,
      obligationId: each.id,
      unitId: each.unitId,
    });
  }
  return missing.length;
}

async function close(tx: Tx, round: ClosingRound, missing: number): Promise<void> {
  await tx.query(`update round set state = 'closed', closed_at = $2, version = version + 1 where id = $1`, [
    round.id,
    tx.now,
  ]);
  await tx.append({
    verb: 'round.closed',
    subject: { type: 'round', id: round.id },
    cycleId: round.cycleId,
    roundId: round.id,
    payload: { missing },
  });
  await appendWake(tx, 'planCycle', { cycleId: round.cycleId });
  await wakeReaders(tx, round);
}

async function wakeReaders(tx: Tx, round: ClosingRound): Promise<void> {
  await appendWake(tx, 'escalation', { roundId: round.id });
  if (round.kind === 'report') await appendWake(tx, 'consolidation', { roundId: round.id });
}
