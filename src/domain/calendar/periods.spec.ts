import { describe, expect, test } from '@jest/globals';
import { addDays, instantOf, type LocalDate, localDate } from './local-date.js';
import { checkPeriods, type PeriodDues, reportingPeriod } from './periods.js';
import { VIETNAM_ROWS, VIETNAM_YEARS } from './vietnam-days.js';
import { workingCalendar } from './working-calendar.js';

const vietnam = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);
const d = localDate;
const endOf = (day: string): number => instantOf(addDays(d(day), 1), '00:00');
const dues = (changed: Partial<PeriodDues>): PeriodDues => ({
  dataFrom: d('2023-12-15'),
  cutOffOn: d('2024-06-14'),
  unitDueAt: endOf('2024-06-18'),
  upwardDueAt: endOf('2024-06-25'),
  ...changed,
});

describe('periods of NĐ 09/2019', () => {
  test.each([
    ['month', 1, '2023-12-15', '2024-01-14'],
    ['month', 6, '2024-05-15', '2024-06-14'],
    ['quarter', 1, '2023-12-15', '2024-03-14'],
    ['quarter', 4, '2024-09-15', '2024-12-14'],
    ['half-year', 1, '2023-12-15', '2024-06-14'],
    ['half-year', 2, '2024-06-15', '2024-12-14'],
    ['year', 1, '2023-12-15', '2024-12-14'],
  ] as const)('%s %i of 2024 has data from %s to %s', (kind, n, dataFrom, cutOffOn) => {
    expect(reportingPeriod(kind, 2024, n)).toEqual({ dataFrom, cutOffOn });
  });

  test.each([
    ['month', 12],
    ['quarter', 4],
    ['half-year', 2],
  ] as const)('the periods of kind %s leave no day of the year out and share none', (kind, count) => {
    const periods = Array.from({ length: count }, (_, i) => reportingPeriod(kind, 2024, i + 1));
    const gaps = periods.slice(1).map((period, i) => [addDays(periods[i]!.cutOffOn, 1), period.dataFrom]);
    expect(gaps.every(([expected, given]) => expected === given)).toBe(true);
    expect([periods[0]!.dataFrom, periods.at(-1)!.cutOffOn]).toEqual(
      Object.values(reportingPeriod('year', 2024, 1)),
    );
  });

  test.each([
    ['quarter', 5],
    ['month', 0],
    ['year', 2],
    ['month', 1.5],
  ] as const)('%s %d does not exist', (kind, n) => {
    expect(() => reportingPeriod(kind, 2024, n)).toThrow(
      expect.objectContaining({ code: 'calendar.day-invalid', detail: { day: `${kind} ${n}/2024` } }),
    );
  });
});

describe('the dates of a round', () => {
  test('in order raise no warning', () => {
    expect(checkPeriods(dues({}), vietnam)).toEqual([]);
  });

  test.each<[string, Partial<PeriodDues>, string[]]>([
    [
      'a compiler due before its contributors',
      { upwardDueAt: endOf('2024-06-17') },
      ['compiler-due-before-contributors'],
    ],
    [
      'a steward due before the units that supply him',
      { stewardDueAt: endOf('2024-06-17') },
      ['compiler-due-before-contributors'],
    ],
    ['one due for all levels', { upwardDueAt: endOf('2024-06-18') }, ['no-time-to-compile']],
    ['units due before the cut-off', { unitDueAt: endOf('2024-06-10') }, ['due-before-cut-off']],
    [
      'a due on the Sunday after a Friday cut-off',
      { unitDueAt: endOf('2024-06-16') },
      ['less-than-one-working-day'],
    ],
    ['a due on the cut-off itself', { unitDueAt: endOf('2024-06-14') }, ['less-than-one-working-day']],
    ['a cut-off before the data begin', { dataFrom: d('2024-06-20') }, ['cut-off-before-data-from']],
    ['no due for units yet', { unitDueAt: null }, []],
    ['one working day after the cut-off', { unitDueAt: endOf('2024-06-17') }, []],
  ])('%s: the warnings it gets', (_, changed, warnings) => {
    expect(checkPeriods(dues(changed), vietnam)).toEqual(warnings);
  });

  test('an unknown cut-off is a normal value: a year-end report may ask in mid-November', () => {
    expect(checkPeriods(dues({ cutOffOn: null, unitDueAt: endOf('2024-06-10') }), vietnam)).toEqual([]);
  });

  test('warning changes nothing', () => {
    const given = Object.freeze(dues({ upwardDueAt: endOf('2024-06-01') }));
    const before: [LocalDate | null, number | null] = [given.cutOffOn, given.upwardDueAt];
    checkPeriods(given, vietnam);
    expect([given.cutOffOn, given.upwardDueAt]).toEqual(before);
  });
});
