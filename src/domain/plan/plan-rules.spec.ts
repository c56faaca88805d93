import { describe, expect, test } from '@jest/globals';
import { localDate } from '../calendar/local-date.js';
import { VIETNAM_ROWS, VIETNAM_YEARS } from '../calendar/vietnam-days.js';
import { workingCalendar } from '../calendar/working-calendar.js';
import { type CheckedPlan, checkPlan, type PlanRound, type PlanTask, type PlanUnit } from './plan-rules.js';
import { PLAN_REFUSAL_WORDS, PLAN_WARNING_WORDS } from './plan-rules.words.js';

const vietnam = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);
const vn = (text: string): number => Date.parse(`${text}T00:00:00+07:00`);
const aTask = (changed: Partial<PlanTask> = {}): PlanTask => ({
  key: 't1',
  nature: 'with-due',
  leads: ['edu'],
  coordinating: [],
  dueRule: { kind: 'before', on: localDate('2024-11-15') },
  ...changed,
});
const aRound = (changed: Partial<PlanRound> = {}): PlanRound => ({
  key: 'half-year',
  units: ['edu', 'hamlet'],
  dues: {
    dataFrom: localDate('2023-12-15'),
    cutOffOn: localDate('2024-06-14'),
    unitDueAt: vn('2024-06-19'),
    upwardDueAt: vn('2024-06-26'),
  },
  ...changed,
});
const aUnit = (changed: Partial<PlanUnit> = {}): PlanUnit => ({
  id: 'edu',
  kind: 'office',
  hasMailbox: true,
  validTo: null,
  ...changed,
});
const UNITS = [aUnit(), aUnit({ id: 'hamlet', kind: 'below' }), aUnit({ id: 'front', kind: 'requested' })];
const check = (plan: Partial<CheckedPlan>, units = UNITS): ReturnType<typeof checkPlan> =>
  checkPlan({ year: 2024, tasks: [aTask()], rounds: [aRound()], ...plan }, units, vietnam);

describe('a plan before approval', () => {
  test('with one lead for every task and dates in order has nothing against it', () => {
    expect(check({})).toEqual({ refusals: [], warnings: [] });
  });

  test('is refused with all tasks that have no lead or two, listed', () => {
    const tasks = [
      aTask({ key: 'none', leads: [] }),
      aTask({ key: 'two', leads: ['edu', 'hamlet'] }),
      aTask({ key: 'ongoing-none', nature: 'ongoing', leads: [], dueRule: { kind: 'none' } }),
      aTask({ key: 'same-twice', leads: ['edu', 'edu'] }),
      aTask({ key: 'exhortation', nature: 'orientation', leads: [], dueRule: { kind: 'none' } }),
    ];
    expect(check({ tasks }).refusals).toEqual([
      { code: 'plan.task-without-lead', items: ['none', 'ongoing-none'] },
      { code: 'plan.task-two-leads', items: ['two'] },
    ]);
  });

  test('is refused when it is empty, or a task with a due states none', () => {
    expect(check({ tasks: [], rounds: [] }).refusals).toEqual([{ code: 'plan.empty', items: [] }]);
    expect(check({ tasks: [aTask({ dueRule: { kind: 'none' } })] }).refusals).toEqual([
      { code: 'due.missing', items: ['t1'] },
    ]);
  });

  test('an ongoing task needs no due', () => {
    expect(check({ tasks: [aTask({ nature: 'ongoing', dueRule: { kind: 'none' } })] }).refusals).toEqual([]);
  });

  test.each<[string, Partial<CheckedPlan>, { code: string; items: string[] }]>([
    [
      'an orientation with a lead',
      { tasks: [aTask({ nature: 'orientation' })] },
      { code: 'orientation-with-lead', items: ['t1'] },
    ],
    [
      'a lead that can only be requested',
      { tasks: [aTask({ leads: ['front'] })] },
      { code: 'requested-lead', items: ['t1'] },
    ],
    [
      'a lead that also co-operates',
      { tasks: [aTask({ coordinating: ['edu'] })] },
      { code: 'lead-also-coordinating', items: ['t1'] },
    ],
    ['an unknown unit', { tasks: [aTask({ leads: ['gone'] })] }, { code: 'unit-unknown', items: ['gone'] }],
    [
      'a due in another year',
      { tasks: [aTask({ dueRule: { kind: 'by', on: localDate('2025-01-15') } })] },
      { code: 'due-outside-year', items: ['t1'] },
    ],
    [
      'a due in a year only foreseen',
      { year: 2027, rounds: [], tasks: [aTask({ dueRule: { kind: 'by', on: localDate('2027-06-15') } })] },
      { code: 'due-provisional', items: ['t1'] },
    ],
    [
      'a compiler due before its contributors',
      { rounds: [aRound({ dues: { ...aRound().dues, upwardDueAt: vn('2024-06-18') } })] },
      { code: 'compiler-due-before-contributors', items: ['half-year'] },
    ],
  ])('%s is warned of and does not stand against approval', (_, plan, warning) => {
    const { refusals, warnings } = check(plan);
    expect(warnings).toEqual([warning]);
    expect(refusals).toEqual([]);
  });

  test('a unit without mailbox, or one that ends before its due, is warned of once', () => {
    const units = [
      aUnit({ hasMailbox: false }),
      aUnit({ id: 'hamlet', kind: 'below', validTo: localDate('2024-06-17') }),
    ];
    expect(check({}, units).warnings).toEqual([
      { code: 'unit-without-mailbox', items: ['edu'] },
      { code: 'unit-closed-before-due', items: ['hamlet'] },
    ]);
  });

  test('a unit that still exists on the last day in time is not warned of', () => {
    const units = [aUnit(), aUnit({ id: 'hamlet', validTo: localDate('2024-06-18') })];
    expect(check({}, units).warnings).toEqual([]);
  });

  test('a due in a year whose calendar is unknown is refused by name', () => {
    const tasks = [aTask({ dueRule: { kind: 'by', on: localDate('2031-01-15') } })];
    expect(() => check({ tasks })).toThrow(
      expect.objectContaining({ code: 'calendar.year-without-rows', detail: { year: 2031 } }),
    );
  });

  test('every finding has its sentence in both languages', () => {
    const sentences = [...Object.values(PLAN_REFUSAL_WORDS), ...Object.values(PLAN_WARNING_WORDS)];
    expect(sentences.every(({ vi, en }) => vi.endsWith('.') && en.endsWith('.') && vi !== en)).toBe(true);
  });
});
