import { describe, expect, test } from '@jest/globals';
import { OBLIGATION_TABLE } from './obligation/obligation-states.js';
import { CYCLE_TABLE } from './plan/cycle-states.js';
import { PLAN_TABLE } from './plan/plan-states.js';
import { ROUND_TABLE } from './round/round-states.js';
import { commandsFrom, printMermaid, type StateTable, transitionOf, validateTable } from './state-table.js';

type Light = 'red' | 'green' | 'off';
type Switch = 'go' | 'stop';

const LIGHT: StateTable<Light, Switch> = {
  name: 'light',
  initial: 'red',
  resting: ['off'],
  states: ['red', 'green', 'off'],
  commands: ['go', 'stop'],
  transitions: [
    { from: 'red', command: 'go', to: 'green', needs: ['reason'] },
    { from: 'green', command: 'stop', to: 'off', needs: [] },
  ],
  refusals: [
    { from: 'red', commands: ['stop'], code: 'not-allowed' },
    { from: 'green', commands: ['go'], code: 'not-allowed' },
    { from: 'off', commands: ['go', 'stop'], code: 'obligation.closed' },
  ],
};

describe('the tables of the house', () => {
  test('each is total, unambiguous and reachable, and none ends in a dead end', () => {
    expect(validateTable(OBLIGATION_TABLE)).toEqual([]);
    expect(validateTable(PLAN_TABLE)).toEqual([]);
    expect(validateTable(CYCLE_TABLE)).toEqual([]);
    expect(validateTable(ROUND_TABLE)).toEqual([]);
  });
});

describe('the proof itself', () => {
  test('finds nothing in a table that is whole', () => {
    expect(validateTable(LIGHT)).toEqual([]);
  });

  test.each<[string, Partial<StateTable<Light, Switch>>, string]>([
    [
      'a pair without answer',
      { refusals: LIGHT.refusals.slice(1) },
      'light: stop in red is neither defined nor refused',
    ],
    [
      'a pair both defined and refused',
      { refusals: [...LIGHT.refusals, { from: 'red', commands: ['go'], code: 'not-allowed' }] },
      'light: go in red has more than one answer',
    ],
    ['a state nobody comes to', { initial: 'green' }, 'light: red cannot be reached'],
    ['a state without way out', { resting: [] }, 'light: no way from off to an end'],
    ['an unknown command', { commands: ['go'] }, 'light: unknown command stop'],
    ['an unknown state', { states: ['red', 'green'] }, 'light: unknown state off'],
  ])('finds %s', (_, change, problem) => {
    expect(validateTable({ ...LIGHT, ...change })).toContain(problem);
  });

  test('a refused command is refused with its code and the pair', () => {
    expect(transitionOf(LIGHT, 'red', 'go').to).toBe('green');
    expect(() => transitionOf(LIGHT, 'off', 'go')).toThrow(
      expect.objectContaining({ code: 'obligation.closed', detail: { state: 'off', command: 'go' } }),
    );
  });

  test('a page may offer exactly what the state accepts', () => {
    expect(commandsFrom(LIGHT, 'red')).toEqual(['go']);
    expect(commandsFrom(LIGHT, 'off')).toEqual([]);
  });

  test('the diagram shows every transition, its needs, the start and the ends', () => {
    expect(printMermaid(LIGHT)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> red',
        '  red --> green: go (reason)',
        '  green --> off: stop',
        '  off --> [*]',
        '',
      ].join('\n'),
    );
    expect(printMermaid(OBLIGATION_TABLE)).toContain('state "closed-missing" as closed_missing');
  });
});
