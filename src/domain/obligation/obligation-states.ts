import type { StateTable } from '../state-table.js';

/**
 * `nil` is a deliberate "không phát sinh", accepted like a report; `returned` is owed again until its correction
 * due; `closed-missing` ended with its round unanswered and still takes a late answer. Overdue is no state: it is
 * derived from the due and the clock.
 */
export type ObligationState =
  | 'scheduled'
  | 'open'
  | 'submitted'
  | 'nil'
  | 'accepted'
  | 'returned'
  | 'declined'
  | 'waived'
  | 'closed-missing';

export type ObligationCommand =
  | 'open'
  | 'submit'
  | 'submit-nil'
  | 'decline'
  | 'accept-decline'
  | 'refuse-decline'
  | 'return'
  | 'accept'
  | 'waive'
  | 'extend'
  | 'close-missing';

/** What a command must carry: a reason in words; a due instant that lies ahead. */
export type ObligationNeed = 'reason' | 'new-due';

export const OBLIGATION_STATES: readonly ObligationState[] = [
  'scheduled',
  'open',
  'submitted',
  'nil',
  'accepted',
  'returned',
  'declined',
  'waived',
  'closed-missing',
];

export const OBLIGATION_COMMANDS: readonly ObligationCommand[] = [
  'open',
  'submit',
  'submit-nil',
  'decline',
  'accept-decline',
  'refuse-decline',
  'return',
  'accept',
  'waive',
  'extend',
  'close-missing',
];

const REASON = ['reason'] as const;
const REASON_AND_DUE = ['reason', 'new-due'] as const;

/** A stricter reading than `commands minus transitions`: who adds a command must decide it for every state. */
export const OBLIGATION_TABLE: StateTable<ObligationState, ObligationCommand, ObligationNeed> = {
  name: 'obligation',
  initial: 'scheduled',
  resting: ['accepted', 'waived', 'closed-missing'],
  states: OBLIGATION_STATES,
  commands: OBLIGATION_COMMANDS,
  transitions: [
    { from: 'scheduled', command: 'open', to: 'open', needs: [] },
    { from: 'scheduled', command: 'extend', to: 'scheduled', needs: REASON_AND_DUE },
    { from: 'scheduled', command: 'waive', to: 'waived', needs: REASON },
    { from: 'open', command: 'submit', to: 'submitted', needs: [] },
    { from: 'open', command: 'submit-nil', to: 'nil', needs: [] },
    { from: 'open', command: 'decline', to: 'declined', needs: REASON },
    { from: 'open', command: 'extend', to: 'open', needs: REASON_AND_DUE },
    { from: 'open', command: 'waive', to: 'waived', needs: REASON },
    { from: 'open', command: 'close-missing', to: 'closed-missing', needs: [] },
    { from: 'submitted', command: 'accept', to: 'accepted', needs: [] },
    { from: 'submitted', command: 'return', to: 'returned', needs: REASON_AND_DUE },
    { from: 'nil', command: 'accept', to: 'accepted', needs: [] },
    { from: 'nil', command: 'return', to: 'returned', needs: REASON_AND_DUE },
    { from: 'returned', command: 'submit', to: 'submitted', needs: [] },
    { from: 'returned', command: 'submit-nil', to: 'nil', needs: [] },
    { from: 'returned', command: 'decline', to: 'declined', needs: REASON },
    { from: 'returned', command: 'extend', to: 'returned', needs: REASON_AND_DUE },
    { from: 'returned', command: 'waive', to: 'waived', needs: REASON },
    { from: 'returned', command: 'close-missing', to: 'closed-missing', needs: [] },
    { from: 'declined', command: 'accept-decline', to: 'waived', needs: [] },
    { from: 'declined', command: 'refuse-decline', to: 'open', needs: REASON },
    { from: 'declined', command: 'waive', to: 'waived', needs: REASON },
    { from: 'declined', command: 'close-missing', to: 'closed-missing', needs: [] },
    { from: 'closed-missing', command: 'submit', to: 'submitted', needs: [] },
    { from: 'closed-missing', command: 'submit-nil', to: 'nil', needs: [] },
    { from: 'closed-missing', command: 'waive', to: 'waived', needs: REASON },
  ],
  refusals: [
    {
      from: 'scheduled',
      commands: [
        'submit',
        'submit-nil',
        'decline',
        'accept-decline',
        'refuse-decline',
        'return',
        'accept',
        'close-missing',
      ],
      code: 'obligation.illegal-command',
    },
    {
      from: 'open',
      commands: ['open', 'accept-decline', 'refuse-decline', 'return', 'accept'],
      code: 'obligation.illegal-command',
    },
    {
      from: 'submitted',
      commands: ['submit', 'submit-nil', 'decline'],
      code: 'obligation.already-submitted',
    },
    {
      from: 'submitted',
      commands: ['open', 'accept-decline', 'refuse-decline', 'waive', 'extend', 'close-missing'],
      code: 'obligation.illegal-command',
    },
    { from: 'nil', commands: ['submit', 'submit-nil', 'decline'], code: 'obligation.already-submitted' },
    {
      from: 'nil',
      commands: ['open', 'accept-decline', 'refuse-decline', 'waive', 'extend', 'close-missing'],
      code: 'obligation.illegal-command',
    },
    { from: 'accepted', commands: OBLIGATION_COMMANDS, code: 'obligation.closed' },
    {
      from: 'returned',
      commands: ['open', 'accept-decline', 'refuse-decline', 'return', 'accept'],
      code: 'obligation.illegal-command',
    },
    {
      from: 'declined',
      commands: ['open', 'submit', 'submit-nil', 'decline', 'return', 'accept', 'extend'],
      code: 'obligation.illegal-command',
    },
    { from: 'waived', commands: OBLIGATION_COMMANDS, code: 'obligation.closed' },
    {
      from: 'closed-missing',
      commands: [
        'open',
        'decline',
        'accept-decline',
        'refuse-decline',
        'return',
        'accept',
        'extend',
        'close-missing',
      ],
      code: 'obligation.closed',
    },
  ],
};

/** The unit still has to act: these are reminded and pressed. */
export function isOwed(state: ObligationState): boolean {
  return state === 'open' || state === 'returned';
}

/** Nothing more is expected of anybody before the round can close. */
export function isClosed(state: ObligationState): boolean {
  return state === 'accepted' || state === 'waived' || state === 'closed-missing';
}

/** The unit's answer (a report or a deliberate nil) is here, reviewed or not. */
export function hasAnswered(state: ObligationState): boolean {
  return state === 'submitted' || state === 'nil' || state === 'accepted';
}

/** The coordinator has to decide: accept or return, follow or refuse a declination. */
export function awaitsDecision(state: ObligationState): boolean {
  return state === 'submitted' || state === 'nil' || state === 'declined';
}

/**
 * Unanswered although the first late instant `dueAt` (epoch ms) has come. Derived, never stored. A declination is
 * not overdue while it waits for the coordinator; what has no due never is.
 */
export function isOverdue(state: ObligationState, dueAt: number | null, now: number): boolean {
  const unanswered = isOwed(state) || state === 'scheduled' || state === 'closed-missing';
  return unanswered && dueAt !== null && now >= dueAt;
}
