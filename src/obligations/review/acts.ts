import type { ObligationCommand, ObligationState } from '../../domain/obligation/obligation-states.js';
import { OBLIGATION_TABLE } from '../../domain/obligation/obligation-states.js';
import type { PageFrame } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import type { obligationPolicy } from '../obligation.policy.js';
import { mayDo } from './may-do.js';
import type { ObligationFacts } from './obligation.read-model.js';

export type Act = 'accept' | 'return' | 'decide' | 'press' | 'enter' | 'extend' | 'waive';

/** All but the entering of an answer ask with the one confirm page. */
export type AskedAct = Exclude<Act, 'enter'>;

interface ActRule {
  path: (id: string) => string;
  policy: keyof typeof obligationPolicy;
  /** Offered in the states in which the state table takes this command. */
  command: ObligationCommand;
}

/** What can be done with one duty, in the order of the buttons. */
export const ACTS: Readonly<Record<Act, ActRule>> = {
  accept: { path: paths.obligationAccept, policy: 'review', command: 'accept' },
  return: { path: paths.obligationReturn, policy: 'review', command: 'return' },
  decide: { path: paths.obligationDecision, policy: 'review', command: 'accept-decline' },
  press: { path: paths.obligationPress, policy: 'press', command: 'submit' },
  enter: { path: paths.obligationEnter, policy: 'review', command: 'submit' },
  extend: { path: paths.obligationExtend, policy: 'extend', command: 'extend' },
  waive: { path: paths.obligationWaive, policy: 'waive', command: 'waive' },
};

/** The acts that state and role allow now; the commands ask the same again. */
export function offeredActs(frame: PageFrame, obligation: ObligationFacts): Act[] {
  return (Object.keys(ACTS) as Act[]).filter(
    (act) => mayDo(frame, ACTS[act].policy) && isPossible(act, obligation),
  );
}

function isPossible(act: Act, { state, courtesy, unitMailbox }: ObligationFacts): boolean {
  if (act === 'press') return isOpen(state) && !courtesy && Boolean(unitMailbox);
  return OBLIGATION_TABLE.transitions.some(
    (each) => each.from === state && each.command === ACTS[act].command,
  );
}

function isOpen(state: ObligationState): boolean {
  return state === 'open' || state === 'returned';
}
