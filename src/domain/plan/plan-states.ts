import { RuleBroken } from '../rule-broken.js';
import { type StateTable, transitionOf } from '../state-table.js';

export type PlanState = 'draft' | 'in-review' | 'returned' | 'approved' | 'superseded';
export type PlanCommand = 'send-to-review' | 'withdraw' | 'return' | 'approve' | 'supersede';
export type PlanNeed = 'reason' | 'second-person' | 'checked';

export const PLAN_STATES: readonly PlanState[] = ['draft', 'in-review', 'returned', 'approved', 'superseded'];
const PLAN_COMMANDS: readonly PlanCommand[] = [
  'send-to-review',
  'withdraw',
  'return',
  'approve',
  'supersede',
];

/** A plan version. In review and after approval nothing in it changes; an amendment is a new version. */
export const PLAN_TABLE: StateTable<PlanState, PlanCommand, PlanNeed> = {
  name: 'plan',
  initial: 'draft',
  resting: ['approved', 'superseded'],
  states: PLAN_STATES,
  commands: PLAN_COMMANDS,
  transitions: [
    { from: 'draft', command: 'send-to-review', to: 'in-review', needs: ['checked'] },
    { from: 'returned', command: 'send-to-review', to: 'in-review', needs: ['checked'] },
    { from: 'in-review', command: 'withdraw', to: 'draft', needs: [] },
    { from: 'in-review', command: 'return', to: 'returned', needs: ['reason'] },
    { from: 'in-review', command: 'approve', to: 'approved', needs: ['checked', 'second-person'] },
    { from: 'approved', command: 'supersede', to: 'superseded', needs: [] },
  ],
  refusals: [
    { from: 'draft', commands: ['withdraw', 'return', 'approve'], code: 'plan.not-in-review' },
    { from: 'draft', commands: ['supersede'], code: 'plan.not-approved' },
    { from: 'returned', commands: ['withdraw', 'return', 'approve'], code: 'plan.not-in-review' },
    { from: 'returned', commands: ['supersede'], code: 'plan.not-approved' },
    { from: 'in-review', commands: ['send-to-review'], code: 'plan.frozen' },
    { from: 'in-review', commands: ['supersede'], code: 'plan.not-approved' },
    { from: 'approved', commands: ['send-to-review', 'withdraw', 'return', 'approve'], code: 'plan.frozen' },
    { from: 'superseded', commands: PLAN_COMMANDS, code: 'plan.frozen' },
  ],
};

export interface PlanFacts {
  reason?: string;
  /** Account ids: who sent the version to review, who acts now. */
  sentBy?: string | null;
  actorId?: string | null;
}

/**
 * The state after a command. Throws the table's refusal, `reason-missing`, or `plan.four-eyes` when the person who
 * sent a version to review would approve it. That the plan was checked (`checkPlan`) is the use case's to bring.
 */
export function decidePlan(state: PlanState, command: PlanCommand, facts: PlanFacts = {}): PlanState {
  const { to, needs } = transitionOf(PLAN_TABLE, state, command);
  if (needs.includes('reason') && !facts.reason?.trim()) throw new RuleBroken('reason-missing', { command });
  if (needs.includes('second-person') && isSamePerson(facts)) throw new RuleBroken('plan.four-eyes', {});
  return to;
}

/** Items may be changed. */
export function isEditable(state: PlanState): boolean {
  return state === 'draft' || state === 'returned';
}

function isSamePerson({ sentBy, actorId }: PlanFacts): boolean {
  return sentBy !== undefined && sentBy !== null && sentBy === actorId;
}
