import { RuleBroken } from '../rule-broken.js';
import { transitionOf } from '../state-table.js';
import {
  OBLIGATION_TABLE,
  type ObligationCommand,
  type ObligationNeed,
  type ObligationState,
} from './obligation-states.js';

/** Why a due was set; the first one is written at launch, the others by a command or a moved holiday. */
export type DueKind =
  'first' | 'extension' | 'correction' | 'reassignment' | 'amendment' | 'resume' | 'calendar';

/** What the rules need to know. Instants are epoch ms of the business clock; `dueAt` is the first late instant. */
export interface ObligationFacts {
  now: number;
  dueAt: number | null;
  dueNo: number;
  reason?: string;
  /** The new first late instant of `extend` and `return`. */
  newDueAt?: number;
}

/** What follows from a command, to be written in the command's transaction in this order. */
export type ObligationEvent =
  | {
      type: 'state-changed';
      command: ObligationCommand;
      from: ObligationState;
      to: ObligationState;
      /** For answers: given at or after the first late instant; null without a due. For other commands null. */
      late: boolean | null;
      reason: string | null;
    }
  | { type: 'due-set'; dueNo: number; dueAt: number; kind: DueKind };

/**
 * Decides one command on one obligation. Throws the table's refusal (`obligation.illegal-command`,
 * `obligation.already-submitted`, `obligation.closed`), `reason-missing`, `due.missing`, `due.in-the-past` (a new
 * due must lie ahead) or `due.not-later` (an extension must lengthen).
 */
export function decide(
  state: ObligationState,
  command: ObligationCommand,
  facts: ObligationFacts,
): ObligationEvent[] {
  const { to, needs } = transitionOf(OBLIGATION_TABLE, state, command);
  const reason = facts.reason?.trim() || null;
  if (needs.includes('reason') && reason === null) throw new RuleBroken('reason-missing', { command });
  const changed: ObligationEvent = {
    type: 'state-changed',
    command,
    from: state,
    to,
    late: lateness(command, facts),
    reason,
  };
  return [changed, ...dueSet(command, needs, facts)];
}

function lateness(command: ObligationCommand, { now, dueAt }: ObligationFacts): boolean | null {
  const isAnswer = command === 'submit' || command === 'submit-nil';
  return isAnswer && dueAt !== null ? now >= dueAt : null;
}

function dueSet(
  command: ObligationCommand,
  needs: readonly ObligationNeed[],
  facts: ObligationFacts,
): ObligationEvent[] {
  if (!needs.includes('new-due')) return [];
  const { newDueAt, now, dueAt, dueNo } = facts;
  if (newDueAt === undefined) throw new RuleBroken('due.missing', { command });
  if (newDueAt <= now) throw new RuleBroken('due.in-the-past', { command });
  const kind = command === 'extend' ? 'extension' : 'correction';
  if (kind === 'extension' && dueAt !== null && newDueAt <= dueAt) throw new RuleBroken('due.not-later', {});
  return [{ type: 'due-set', dueNo: dueNo + 1, dueAt: newDueAt, kind }];
}
