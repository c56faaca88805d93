import type { StateTable } from '../state-table.js';

export type CycleState =
  'drafting' | 'approved' | 'running' | 'consolidating' | 'submitted' | 'closed' | 'cancelled';
export type CycleCommand = 'approve' | 'launch' | 'consolidate' | 'submit' | 'close' | 'cancel';

/** What must stand first: an approved plan version; every round closed; the report sent; its receipt. */
export type CycleNeed = 'plan-approved' | 'rounds-closed' | 'sent' | 'receipt' | 'reason';

const CYCLE_STATES: readonly CycleState[] = [
  'drafting',
  'approved',
  'running',
  'consolidating',
  'submitted',
  'closed',
  'cancelled',
];
const CYCLE_COMMANDS: readonly CycleCommand[] = [
  'approve',
  'launch',
  'consolidate',
  'submit',
  'close',
  'cancel',
];

/** The year of one plan. An amendment during the year is a new plan version and leaves the cycle where it is. */
export const CYCLE_TABLE: StateTable<CycleState, CycleCommand, CycleNeed> = {
  name: 'cycle',
  initial: 'drafting',
  resting: ['closed', 'cancelled'],
  states: CYCLE_STATES,
  commands: CYCLE_COMMANDS,
  transitions: [
    { from: 'drafting', command: 'approve', to: 'approved', needs: ['plan-approved'] },
    { from: 'drafting', command: 'cancel', to: 'cancelled', needs: ['reason'] },
    { from: 'approved', command: 'launch', to: 'running', needs: [] },
    { from: 'approved', command: 'cancel', to: 'cancelled', needs: ['reason'] },
    { from: 'running', command: 'consolidate', to: 'consolidating', needs: ['rounds-closed'] },
    { from: 'running', command: 'cancel', to: 'cancelled', needs: ['reason'] },
    { from: 'consolidating', command: 'submit', to: 'submitted', needs: ['sent'] },
    { from: 'consolidating', command: 'cancel', to: 'cancelled', needs: ['reason'] },
    { from: 'submitted', command: 'close', to: 'closed', needs: ['receipt'] },
  ],
  refusals: [
    { from: 'drafting', commands: ['launch', 'consolidate', 'submit', 'close'], code: 'plan.not-approved' },
    { from: 'approved', commands: ['approve', 'consolidate', 'submit', 'close'], code: 'changed-meanwhile' },
    { from: 'running', commands: ['approve', 'submit', 'close'], code: 'changed-meanwhile' },
    { from: 'running', commands: ['launch'], code: 'cycle.already-launched' },
    { from: 'consolidating', commands: ['approve', 'consolidate'], code: 'changed-meanwhile' },
    { from: 'consolidating', commands: ['close'], code: 'consolidation.not-sent' },
    { from: 'consolidating', commands: ['launch'], code: 'cycle.already-launched' },
    {
      from: 'submitted',
      commands: ['approve', 'consolidate', 'submit', 'cancel'],
      code: 'changed-meanwhile',
    },
    { from: 'submitted', commands: ['launch'], code: 'cycle.already-launched' },
    { from: 'closed', commands: CYCLE_COMMANDS, code: 'changed-meanwhile' },
    { from: 'cancelled', commands: CYCLE_COMMANDS, code: 'changed-meanwhile' },
  ],
};
