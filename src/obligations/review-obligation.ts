import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { appendMail, type MailKind } from '../outbox/append-mail.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { obligationPolicy } from './obligation.policy.js';
import { transitionObligation, type LockedObligation } from './transition-obligation.js';

/** The reviewer takes the answer as it is. */
export async function acceptObligation(
  db: DataSource,
  command: Command,
  obligationId: string,
): Promise<void> {
  requireRole(command.actor, obligationPolicy.review);
  await transact(db, command, (tx) => accept(tx, obligationId));
}

/**
 * Takes several answers at once, all or none: what somebody else decided meanwhile refuses the whole with
 * `obligation.illegal-command` or `obligation.closed`. Returns how many were taken.
 */
export async function acceptMany(
  db: DataSource,
  command: Command,
  obligationIds: readonly string[],
): Promise<number> {
  requireRole(command.actor, obligationPolicy.review);
  return transact(db, command, async (tx) => {
    // In one order for everybody: two coordinators who take the same answers wait instead of locking each other out.
    for (const id of [...obligationIds].sort()) await accept(tx, id);
    return obligationIds.length;
  });
}

async function accept(tx: Tx, obligationId: string): Promise<void> {
  const obligation = await transitionObligation(tx, obligationId, {
    command: 'accept',
    verb: 'obligation.accepted',
  });
  if (obligation.kind === 'report') await appendWake(tx, 'consolidation', { roundId: obligation.roundId });
}

export interface ObligationReturn {
  obligationId: string;
  reason: string;
  /** First late instant of the correction. */
  correctionDueAt: Date;
}

/** Sends the answer back with a reason and a due of its own; what was sent stays as it is. */
export async function returnObligation(
  db: DataSource,
  command: Command,
  back: ObligationReturn,
): Promise<void> {
  requireRole(command.actor, obligationPolicy.review);
  await transact(db, command, async (tx) => {
    const obligation = await transitionObligation(tx, back.obligationId, {
      command: 'return',
      verb: 'obligation.returned',
      reason: back.reason,
      newDueAt: back.correctionDueAt,
    });
    await tellUnit(tx, obligation, {
      kind: 'returned',
      slot: `returned/${obligation.id}/${obligation.dueNo + 1}`,
    });
  });
}

/** Decides on "không thuộc trách nhiệm": accepted ends the obligation, refused asks again with the reason. */
export async function decideDecline(
  db: DataSource,
  command: Command,
  decision: { obligationId: string; isAccepted: boolean; reason: string },
): Promise<void> {
  requireRole(command.actor, obligationPolicy.review);
  await transact(db, command, async (tx) => {
    const obligation = await transitionObligation(tx, decision.obligationId, {
      command: decision.isAccepted ? 'accept-decline' : 'refuse-decline',
      verb: decision.isAccepted ? 'obligation.decline-accepted' : 'obligation.decline-refused',
      reason: decision.reason,
    });
    const slot = `decline/${obligation.id}/${obligation.version}`;
    await tellUnit(tx, obligation, { kind: 'decline-decided', slot, params: { ...decision } });
  });
}

export interface MovedDue {
  obligationId: string;
  reason: string;
  newDueAt: Date;
}

/** Gives more time: the due moves, and with it every wave, page and mail. */
export async function extendObligation(db: DataSource, command: Command, moved: MovedDue): Promise<void> {
  requireRole(command.actor, obligationPolicy.extend);
  await transact(db, command, async (tx) => {
    await transitionObligation(tx, moved.obligationId, {
      command: 'extend',
      verb: 'obligation.extended',
      ...moved,
    });
  });
}

/** Ends the obligation without an answer. */
export async function waiveObligation(
  db: DataSource,
  command: Command,
  waiver: { obligationId: string; reason: string },
): Promise<void> {
  requireRole(command.actor, obligationPolicy.waive);
  await transact(db, command, async (tx) => {
    const obligation = await transitionObligation(tx, waiver.obligationId, {
      command: 'waive',
      verb: 'obligation.waived',
      reason: waiver.reason,
    });
    if (obligation.kind === 'report') await appendWake(tx, 'consolidation', { roundId: obligation.roundId });
  });
}

async function tellUnit(
  tx: Tx,
  obligation: LockedObligation,
  mail: { kind: MailKind; slot: string; params?: Record<string, unknown> },
): Promise<void> {
  const unit = await tx.one<{ mailbox: string | null; linkId: string | null }>(
    `select u.mailbox, (select l.id from link l where l.obligation_id = $2 and l.purpose = 'unit') as "linkId"
     from unit u where u.id = $1`,
    [obligation.unitId, obligation.id],
  );
  if (!unit.mailbox) return;
  await appendMail(tx, {
    ...mail,
    audience: 'unit',
    mailbox: unit.mailbox,
    unitId: obligation.unitId,
    linkId: unit.linkId,
    obligationIds: [obligation.id],
    cycleId: obligation.cycleId,
    roundId: obligation.roundId,
  });
}
