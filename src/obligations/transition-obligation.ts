import {
  decide,
  type ObligationEvent,
  type ObligationFacts,
} from '../domain/obligation/decide-obligation.js';
import type { ObligationCommand, ObligationState } from '../domain/obligation/obligation-states.js';
import type { Rung } from '../domain/round/ladder.js';
import type { JournalVerb } from '../domain/journal/journal-entry.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { appendWake } from '../outbox/append-wake.js';
import type { Tx } from '../persistence/transact.js';
import { lockRound } from '../rounds/lock-round.js';
import { setDues } from '../rounds/set-dues.js';
import { loadCalendar } from '../units/load-calendar.js';

/** An obligation locked for a command, with its present due. */
export interface LockedObligation {
  id: string;
  roundId: string;
  cycleId: string;
  unitId: string;
  kind: 'task' | 'report';
  label: string;
  itemId: string | null;
  state: ObligationState;
  courtesy: boolean;
  dueNo: number;
  dueAt: Date | null;
  submissionNo: number;
  receivedAt: Date | null;
  version: number;
}

export interface Transition {
  command: ObligationCommand;
  verb: JournalVerb;
  reason?: string;
  newDueAt?: Date;
  payload?: Record<string, unknown>;
}

const SETS_DUE: readonly ObligationCommand[] = ['return', 'extend'];

/**
 * Locks one obligation of this authority. A unit reaches its own ones only, in the cycle of its link, and a restricted
 * one by that one's own link. Throws `not-found`, or `link.unusable` when the link has ended since the page was opened.
 */
export async function lockObligation(tx: Tx, obligationId: string): Promise<LockedObligation> {
  await requireOwnLink(tx, obligationId);
  return tx.one<LockedObligation>(
    `select o.id, o.round_id as "roundId", o.cycle_id as "cycleId", o.unit_id as "unitId", o.kind, o.label,
            o.item_id as "itemId", o.state, o.courtesy, o.due_no as "dueNo",
            (select d.due_at from due d where d.obligation_id = o.id and d.due_no = o.due_no) as "dueAt",
            o.submission_no as "submissionNo", o.received_at as "receivedAt", o.version
     from obligation o where o.id = $1 and o.authority_id = $2 for no key update of o`,
    [obligationId, tx.authorityId],
  );
}

async function requireOwnLink(tx: Tx, obligationId: string): Promise<void> {
  if (tx.actor.kind !== 'unit') return;
  const [link] = await tx.query<{ isOwn: boolean }>(
    `select exists (
       select 1 from obligation o where o.id = $3 and o.unit_id = l.unit_id and o.cycle_id = l.cycle_id
       and (not o.restricted or o.id = l.obligation_id)) as "isOwn"
     from link l where l.id = $1 and l.unit_id = $2 and l.purpose = 'unit' and l.authority_id = $4
       and l.revoked_at is null and l.expires_at > $5`,
    [tx.actor.linkId, tx.actor.unitId, obligationId, tx.authorityId, tx.now],
  );
  if (link === undefined) throw new RuleBroken('link.unusable');
  if (!link.isOwn) throw new RuleBroken('not-found');
}

/**
 * The one way an obligation changes its state: decided by the domain, written with journal and wakes.
 * A command that sets a due takes the round's lock first, in the same order as `fireDue`.
 */
export async function transitionObligation(
  tx: Tx,
  obligationId: string,
  transition: Transition,
): Promise<LockedObligation> {
  if (SETS_DUE.includes(transition.command)) await lockRoundOf(tx, obligationId);
  const obligation = await lockObligation(tx, obligationId);
  const events = decide(obligation.state, transition.command, factsOf(tx, obligation, transition));
  for (const event of events) await apply(tx, obligation, { event, reason: transition.reason ?? '' });
  await tx.append({
    verb: transition.verb,
    subject: { type: 'obligation', id: obligation.id },
    ...(transition.reason === undefined ? {} : { reason: transition.reason }),
    ...placeOf(obligation),
    payload: { ...transition.payload, from: obligation.state, ...dueOf(events) },
  });
  await appendWake(tx, 'round', { roundId: obligation.roundId });
  await appendWake(tx, 'escalation', { roundId: obligation.roundId });
  return obligation;
}

function factsOf(tx: Tx, obligation: LockedObligation, transition: Transition): ObligationFacts {
  const { reason, newDueAt } = transition;
  return {
    now: tx.now.getTime(),
    dueAt: obligation.dueAt?.getTime() ?? null,
    dueNo: obligation.dueNo,
    ...(reason === undefined ? {} : { reason }),
    ...(newDueAt === undefined ? {} : { newDueAt: newDueAt.getTime() }),
  };
}

export function placeOf(obligation: LockedObligation): {
  cycleId: string;
  roundId: string;
  obligationId: string;
  unitId: string;
} {
  return {
    cycleId: obligation.cycleId,
    roundId: obligation.roundId,
    obligationId: obligation.id,
    unitId: obligation.unitId,
  };
}

async function lockRoundOf(tx: Tx, obligationId: string): Promise<void> {
  const { roundId } = await tx.one<{ roundId: string }>(
    `select round_id as "roundId" from obligation where id = $1 and authority_id = $2`,
    [obligationId, tx.authorityId],
  );
  await lockRound(tx, roundId);
}

function dueOf(events: readonly ObligationEvent[]): { newDueAt?: string } {
  const due = events.find((event) => event.type === 'due-set');
  return due ? { newDueAt: new Date(due.dueAt).toISOString() } : {};
}

async function apply(
  tx: Tx,
  obligation: LockedObligation,
  { event, reason }: { event: ObligationEvent; reason: string },
): Promise<void> {
  if (event.type === 'due-set') return setNewDue(tx, obligation, { event, reason });
  await tx.query(
    `update obligation set state = $2, version = version + 1,
            is_late = coalesce($3, is_late),
            submitted_at = case when $2 in ('submitted', 'nil') then $4 else submitted_at end,
            closed_at = case when $2 in ('accepted', 'waived', 'closed-missing') then $4::timestamptz end,
            return_reason = case when $2 = 'returned' then $5 else return_reason end,
            decline_reason = case when $2 = 'declined' then $5 else decline_reason end
     where id = $1`,
    [obligation.id, event.to, event.late, tx.now, reason],
  );
}

async function setNewDue(
  tx: Tx,
  obligation: LockedObligation,
  { event, reason }: { event: Extract<ObligationEvent, { type: 'due-set' }>; reason: string },
): Promise<void> {
  const { ladder } = await tx.one<{ ladder: Rung[] }>(`select ladder from round where id = $1`, [
    obligation.roundId,
  ]);
  const calendar = await loadCalendar(tx, tx.authorityId);
  await setDues(tx, { roundId: obligation.roundId, ladder, calendar, kind: event.kind, why: reason }, [
    { obligationId: obligation.id, dueAt: new Date(event.dueAt), courtesy: obligation.courtesy },
  ]);
}
