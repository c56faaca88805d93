import { describe, expect, test } from '@jest/globals';
import { decide, type ObligationFacts } from './decide-obligation.js';
import {
  awaitsDecision,
  hasAnswered,
  isClosed,
  isOverdue,
  isOwed,
  OBLIGATION_COMMANDS,
  OBLIGATION_STATES,
  OBLIGATION_TABLE,
  type ObligationState,
} from './obligation-states.js';

const DUE = Date.parse('2024-06-15T00:00:00+07:00');
const DAY = 86_400_000;
const facts = (changed: Partial<ObligationFacts> = {}): ObligationFacts => ({
  now: DUE - DAY,
  dueAt: DUE,
  dueNo: 1,
  ...changed,
});

describe('deciding on an obligation', () => {
  test('a report before the first late instant is in time, at the instant it is late', () => {
    expect(decide('open', 'submit', facts({ now: DUE - 1 }))).toMatchObject([
      { to: 'submitted', late: false },
    ]);
    expect(decide('open', 'submit', facts({ now: DUE }))).toMatchObject([{ to: 'submitted', late: true }]);
    expect(decide('open', 'submit', facts({ dueAt: null }))).toMatchObject([{ to: 'submitted', late: null }]);
  });

  test('a deliberate nil is accepted like a report', () => {
    expect(decide('open', 'submit-nil', facts())).toMatchObject([{ to: 'nil', late: false }]);
    expect(decide('nil', 'accept', facts())).toMatchObject([{ to: 'accepted', late: null }]);
  });

  test('what was closed as missing still takes a late answer', () => {
    expect(decide('closed-missing', 'submit', facts({ now: DUE + 30 * DAY }))).toMatchObject([
      { from: 'closed-missing', to: 'submitted', late: true },
    ]);
  });

  test('a return names its reason and sets a correction due under the next number', () => {
    const returned = decide(
      'submitted',
      'return',
      facts({ reason: ' thiếu mẫu số ', newDueAt: DUE + 3 * DAY }),
    );
    expect(returned).toEqual([
      {
        type: 'state-changed',
        command: 'return',
        from: 'submitted',
        to: 'returned',
        late: null,
        reason: 'thiếu mẫu số',
      },
      { type: 'due-set', dueNo: 2, dueAt: DUE + 3 * DAY, kind: 'correction' },
    ]);
  });

  test('a correction due may lie before the due that stood, an extension may not', () => {
    const earlier = { reason: 'x', newDueAt: DUE - DAY / 2 };
    expect(decide('submitted', 'return', facts(earlier))).toHaveLength(2);
    expect(() => decide('open', 'extend', facts(earlier))).toThrow('due.not-later');
    expect(() => decide('open', 'extend', facts({ reason: 'x', newDueAt: DUE }))).toThrow('due.not-later');
  });

  test('an extension leaves the state and moves the due', () => {
    expect(
      decide('returned', 'extend', facts({ reason: 'bão lũ', newDueAt: DUE + DAY, dueNo: 4 })),
    ).toMatchObject([
      { from: 'returned', to: 'returned' },
      { type: 'due-set', dueNo: 5, dueAt: DUE + DAY, kind: 'extension' },
    ]);
    expect(decide('open', 'extend', facts({ reason: 'x', dueAt: null, newDueAt: DUE }))).toHaveLength(2);
  });

  test('a new due in the past, or none, is refused', () => {
    const late = facts({ now: DUE + DAY, reason: 'x' });
    expect(() => decide('submitted', 'return', { ...late, newDueAt: DUE + DAY })).toThrow('due.in-the-past');
    expect(() => decide('submitted', 'return', late)).toThrow('due.missing');
  });

  test.each([
    ['submitted', 'return'],
    ['open', 'decline'],
    ['declined', 'refuse-decline'],
    ['open', 'waive'],
    ['open', 'extend'],
  ] as const)('in %s, %s without a reason is refused', (state, command) => {
    expect(() => decide(state, command, facts({ newDueAt: DUE + DAY, reason: '  ' }))).toThrow(
      'reason-missing',
    );
  });

  test('declining waits for a decision: waived, or owed again', () => {
    expect(decide('open', 'decline', facts({ reason: 'không thuộc trách nhiệm' }))).toMatchObject([
      { to: 'declined' },
    ]);
    expect(decide('declined', 'accept-decline', facts())).toMatchObject([{ to: 'waived' }]);
    expect(decide('declined', 'refuse-decline', facts({ reason: 'đúng chức năng' }))).toMatchObject([
      { to: 'open' },
    ]);
  });

  test.each([
    ['submitted', 'submit', 'obligation.already-submitted'],
    ['nil', 'submit', 'obligation.already-submitted'],
    ['accepted', 'return', 'obligation.closed'],
    ['waived', 'submit', 'obligation.closed'],
    ['scheduled', 'submit', 'obligation.illegal-command'],
    ['open', 'accept', 'obligation.illegal-command'],
    ['closed-missing', 'extend', 'obligation.closed'],
  ] as const)('in %s, %s is refused as %s', (state, command, code) => {
    expect(() => decide(state, command, facts({ reason: 'x', newDueAt: DUE + DAY }))).toThrow(code);
  });

  test('every pair of state and command either decides as the table says or is refused', () => {
    const all = facts({ reason: 'x', newDueAt: DUE + DAY });
    for (const state of OBLIGATION_STATES) {
      for (const command of OBLIGATION_COMMANDS) {
        const row = OBLIGATION_TABLE.transitions.find(
          (each) => each.from === state && each.command === command,
        );
        if (row) expect(decide(state, command, all)[0]).toMatchObject({ from: state, to: row.to });
        else expect(() => decide(state, command, all)).toThrow(/^obligation\./);
      }
    }
  });
});

describe('what a state means', () => {
  const those = (holds: (state: ObligationState) => boolean): ObligationState[] =>
    OBLIGATION_STATES.filter(holds);

  test('each question has its states', () => {
    expect(those(isOwed)).toEqual(['open', 'returned']);
    expect(those(isClosed)).toEqual(['accepted', 'waived', 'closed-missing']);
    expect(those(hasAnswered)).toEqual(['submitted', 'nil', 'accepted']);
    expect(those(awaitsDecision)).toEqual(['submitted', 'nil', 'declined']);
  });

  test('overdue is what is unanswered at the first late instant', () => {
    const overdue = (state: ObligationState): boolean => isOverdue(state, DUE, DUE);
    expect(those(overdue)).toEqual(['scheduled', 'open', 'returned', 'closed-missing']);
    expect(isOverdue('open', DUE, DUE - 1)).toBe(false);
    expect(isOverdue('open', null, DUE)).toBe(false);
  });
});
