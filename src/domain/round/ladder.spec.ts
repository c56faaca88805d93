import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateOf, instantOf, localDate, timeOf } from '../calendar/local-date.js';
import { VIETNAM_ROWS, VIETNAM_YEARS } from '../calendar/vietnam-days.js';
import { workingCalendar } from '../calendar/working-calendar.js';
import { ladderProblems } from './ladder-problems.js';
import { DEFAULT_LADDER, REQUESTED_LADDER, type Rung, rungsFor, waveInstants } from './ladder.js';

const vietnam = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);
const rung = (changed: Partial<Rung>): Rung => ({
  key: 'r',
  offset: { n: 0, unit: 'day' },
  at: '08:00',
  audience: ['unit'],
  action: 'remind',
  ...changed,
});
const vn = (text: string): number => Date.parse(`${text}+07:00`);
const instants = (dueAt: number, ladder: readonly Rung[] = DEFAULT_LADDER): number[] =>
  waveInstants(dueAt, ladder, vietnam).map(({ at }) => at);

describe('the waves of a due', () => {
  test('the default ladder around "chậm nhất 14/6/2024" reminds twice, presses on Monday, reports on Wednesday', () => {
    expect(instants(vn('2024-06-15T00:00:00'))).toEqual([
      vn('2024-06-07T08:00:00'),
      vn('2024-06-13T08:00:00'),
      vn('2024-06-17T08:00:00'),
      vn('2024-06-19T08:00:00'),
    ]);
  });

  test('days off around 30/4/2024 are stepped over and the Saturday worked for them counts', () => {
    expect(instants(vn('2024-05-04T00:00:00'))).toEqual([
      vn('2024-04-23T08:00:00'),
      vn('2024-05-02T08:00:00'),
      vn('2024-05-04T08:00:00'),
      vn('2024-05-07T08:00:00'),
    ]);
  });

  test('a due with an hour counts from its own day', () => {
    expect(instants(vn('2026-06-12T17:00:00'))[1]).toBe(vn('2026-06-11T08:00:00'));
    expect(instants(vn('2026-06-12T17:00:00'))[2]).toBe(vn('2026-06-15T08:00:00'));
  });

  test('offsets in calendar days and in hours', () => {
    const ladder = [
      rung({ key: 'a', offset: { n: -2, unit: 'day' }, at: '07:30' }),
      rung({ key: 'b', offset: { n: -4, unit: 'hour' } }),
      rung({ key: 'c', offset: { n: 2, unit: 'hour' }, action: 'press' }),
    ];
    expect(instants(vn('2024-06-17T17:00:00'), ladder)).toEqual([
      vn('2024-06-15T07:30:00'),
      vn('2024-06-17T13:00:00'),
      vn('2024-06-17T19:00:00'),
    ]);
  });

  test('every instant carries the key of its rung, in the order of the ladder', () => {
    const keys = waveInstants(vn('2024-06-15T00:00:00'), DEFAULT_LADDER, vietnam).map((wave) => wave.rung);
    expect(keys).toEqual(['remind-5wd-before', 'remind-1wd-before', 'press-1wd-after', 'report-3wd-after']);
  });

  test('a rung that falls into a year only foreseen is provisional', () => {
    const waves = waveInstants(vn('2027-01-01T00:00:00'), DEFAULT_LADDER, vietnam);
    expect(waves.map((wave) => wave.provisional)).toEqual([false, false, true, true]);
  });

  test('a rung in a year without rows is refused by name', () => {
    expect(() => instants(vn('2028-01-01T00:00:00'))).toThrow('calendar.year-without-rows');
  });

  test('reminders lie before the due, pressing after it, all on working days at eight', () => {
    const anyDay = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(localDate('2024-01-15'), n));
    fc.assert(
      fc.property(anyDay, fc.constantFrom('00:00', '11:30', '17:00'), (day, time) => {
        const dueAt = instantOf(day, time);
        const [first, second, press, report] = instants(dueAt) as [number, number, number, number];
        expect(first < second && second < dueAt && dueAt < press && press < report).toBe(true);
        expect([first, second, press, report].map(timeOf)).toEqual(Array(4).fill('08:00'));
        expect([first, second, press, report].every((at) => vietnam.isWorkingDay(dateOf(at)))).toBe(true);
      }),
    );
  });
});

describe('who gets which rungs', () => {
  test('offices and units below get the whole ladder', () => {
    expect(rungsFor('office', DEFAULT_LADDER)).toBe(DEFAULT_LADDER);
    expect(rungsFor('below', DEFAULT_LADDER)).toBe(DEFAULT_LADDER);
  });

  test('a body that can only be requested gets one courtesy reminder and is never pressed', () => {
    expect(REQUESTED_LADDER.map((each) => [each.key, each.action])).toEqual([
      ['remind-1wd-before', 'remind'],
    ]);
    const unmarked = DEFAULT_LADDER.map((each) => ({ ...each, courtesy: false }));
    expect(rungsFor('requested', unmarked).map((each) => each.key)).toEqual(['remind-1wd-before']);
    expect(rungsFor('requested', [rung({ action: 'press' })])).toEqual([]);
  });
});

describe('a ladder that is saved', () => {
  test('may press at the first late instant, but not on the last day in time', () => {
    const press = (unit: 'hour' | 'day'): Rung => rung({ action: 'press', offset: { n: 0, unit } });
    expect(ladderProblems([press('hour')])).toEqual([]);
    expect(ladderProblems([press('day')])).toEqual([{ problem: 'press-before-due', rung: 0 }]);
  });

  test('the default ladder has no problem', () => {
    expect(ladderProblems(DEFAULT_LADDER)).toEqual([]);
    expect(ladderProblems(REQUESTED_LADDER)).toEqual([]);
  });

  test.each<[string, Rung[], string, number]>([
    ['one key twice', [rung({ offset: { n: -2, unit: 'day' } }), rung({})], 'key-twice', 1],
    [
      'rungs out of order',
      [
        rung({ key: 'a', offset: { n: -1, unit: 'day' } }),
        rung({ key: 'b', offset: { n: -48, unit: 'hour' } }),
      ],
      'out-of-order',
      1,
    ],
    ['a reminder after the due', [rung({ offset: { n: 1, unit: 'working-day' } })], 'reminder-after-due', 0],
    [
      'pressing before the due',
      [rung({ action: 'press', offset: { n: -1, unit: 'day' } })],
      'press-before-due',
      0,
    ],
    [
      'leaders who hear before the unit',
      [rung({ action: 'report', offset: { n: 1, unit: 'working-day' } })],
      'leaders-before-unit',
      0,
    ],
    ['a rung for nobody', [rung({ audience: [] })], 'nobody', 0],
  ])('%s is named at its rung', (_, ladder, problem, at) => {
    expect(ladderProblems(ladder)).toContainEqual({ problem, rung: at });
  });
});
