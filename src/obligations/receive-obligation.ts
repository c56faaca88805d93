import type { DataSource } from 'typeorm';
import { dueAtOf } from '../domain/calendar/due-rule.js';
import { dateOf } from '../domain/calendar/local-date.js';
import { isOwed } from '../domain/obligation/obligation-states.js';
import type { TaskDetail } from '../domain/plan/plan-detail.js';
import type { Rung } from '../domain/round/ladder.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { lockRound } from '../rounds/lock-round.js';
import { setDues } from '../rounds/set-dues.js';
import { loadCalendar } from '../units/load-calendar.js';
import { appendWake } from '../outbox/append-wake.js';
import { lockObligation, placeOf, type LockedObligation } from './transition-obligation.js';

/** "Đã tiếp nhận": the unit has opened what it owes. Only the first time counts; a due "from receipt" starts now. */
export async function receiveObligation(
  db: DataSource,
  command: Command,
  obligationId: string,
): Promise<void> {
  await transact(db, command, async (tx) => {
    await lockRoundOf(tx, obligationId);
    const obligation = await lockObligation(tx, obligationId);
    if (obligation.receivedAt !== null) return;
    await tx.query(`update obligation set received_at = $2 where id = $1`, [obligationId, tx.now]);
    await tx.append({
      verb: 'obligation.received',
      subject: { type: 'obligation', id: obligationId },
      ...placeOf(obligation),
    });
    if (obligation.dueAt === null && obligation.itemId !== null && isStillOwed(obligation))
      await startDueFromReceipt(tx, obligation);
  });
}

/** A receipt may set a due: the round's lock comes first, as everywhere. */
async function lockRoundOf(tx: Tx, obligationId: string): Promise<void> {
  const [unreceived] = await tx.query<{ roundId: string }>(
    `select round_id as "roundId" from obligation where id = $1 and received_at is null`,
    [obligationId],
  );
  if (unreceived) await lockRound(tx, unreceived.roundId);
}

function isStillOwed({ state }: LockedObligation): boolean {
  return state === 'scheduled' || isOwed(state);
}

async function startDueFromReceipt(tx: Tx, obligation: LockedObligation): Promise<void> {
  const { detail } = await tx.one<{ detail: TaskDetail }>(`select detail from plan_item where id = $1`, [
    obligation.itemId,
  ]);
  const calendar = await loadCalendar(tx, tx.authorityId);
  const due = dueAtOf(detail.dueRule, calendar, { receivedOn: dateOf(tx.now.getTime()) });
  if (due === null) return;
  const { ladder } = await tx.one<{ ladder: Rung[] }>(`select ladder from round where id = $1`, [
    obligation.roundId,
  ]);
  await setDues(
    tx,
    { roundId: obligation.roundId, ladder, calendar, kind: 'first', why: 'counted from the day of receipt' },
    [{ obligationId: obligation.id, dueAt: new Date(due.dueAt), courtesy: obligation.courtesy }],
  );
  await appendWake(tx, 'round', { roundId: obligation.roundId });
}
