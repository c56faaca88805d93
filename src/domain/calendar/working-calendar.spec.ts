import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from './local-date.js';
import { VIETNAM_ROWS, VIETNAM_YEARS } from './vietnam-days.js';
import { type CalendarRow, workingCalendar } from './working-calendar.js';

const vietnam = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);
const row = (on: string, kind: CalendarRow['kind']): CalendarRow => ({
  on: localDate(on),
  kind,
  name: 'x',
  source: 'x',
});
const anyDay = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(localDate('2023-12-01'), n));
const anyWorkingDay = anyDay.filter((day) => vietnam.isWorkingDay(day));

describe('the working calendar', () => {
  test.each([
    ['2025-11-20', '2025-12-03', 10],
    ['2025-12-08', '2025-12-10', 3],
    ['2024-04-27', '2024-05-05', 3],
    ['2024-05-04', '2024-05-04', 1],
    ['2024-06-15', '2024-06-16', 0],
    ['2024-06-17', '2024-06-14', 0],
  ])('%s to %s, both included, are %i working days', (from, to, days) => {
    expect(vietnam.workingDaysBetween(localDate(from), localDate(to))).toBe(days);
  });

  test('the day itself is not counted, and 0 stays', () => {
    expect(vietnam.addWorkingDays(localDate('2024-06-14'), 1)).toBe('2024-06-17');
    expect(vietnam.addWorkingDays(localDate('2024-06-17'), -1)).toBe('2024-06-14');
    expect(vietnam.addWorkingDays(localDate('2024-06-15'), 0)).toBe('2024-06-15');
    expect(vietnam.nextWorkingDay(localDate('2024-02-07'))).toBe('2024-02-15');
    expect(vietnam.lastWorkingDayBefore(localDate('2024-02-15'))).toBe('2024-02-07');
  });

  test('a Saturday swapped for a day off is worked', () => {
    expect(vietnam.isWorkingDay(localDate('2026-01-02'))).toBe(false);
    expect(vietnam.isWorkingDay(localDate('2026-01-10'))).toBe(true);
    expect(vietnam.nextWorkingDay(localDate('2026-08-21'))).toBe('2026-08-22');
  });

  test('so many working days on and back again lead to the same working day', () => {
    fc.assert(
      fc.property(anyWorkingDay, fc.integer({ min: -80, max: 80 }), (day, n) => {
        expect(vietnam.addWorkingDays(vietnam.addWorkingDays(day, n), -n)).toBe(day);
      }),
    );
  });

  test('the working day reached by n closes an inclusive span of n', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (day, n) => {
        const reached = vietnam.addWorkingDays(day, n);
        expect(vietnam.isWorkingDay(reached)).toBe(true);
        expect(vietnam.workingDaysBetween(addDays(day, 1), reached)).toBe(n);
      }),
    );
  });

  test('spans that meet add up', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(200), fc.nat(200), (from, a, b) => {
        const middle = addDays(from, a);
        const to = addDays(middle, b + 1);
        expect(vietnam.workingDaysBetween(from, to)).toBe(
          vietnam.workingDaysBetween(from, middle) + vietnam.workingDaysBetween(addDays(middle, 1), to),
        );
      }),
    );
  });

  test('a year without rows is refused by name, never taken as weekends only', () => {
    const onlyListed = workingCalendar([{ year: 2030, status: 'official' }], []);
    expect(() => onlyListed.isWorkingDay(localDate('2030-03-04'))).toThrow(
      expect.objectContaining({ code: 'calendar.year-without-rows', detail: { year: 2030 } }),
    );
    expect(() => vietnam.addWorkingDays(localDate('2027-12-30'), 3)).toThrow('calendar.year-without-rows');
    expect(() => vietnam.isProvisional(localDate('2022-05-05'))).toThrow('calendar.year-without-rows');
  });

  test('rows that call one day both off and worked are refused', () => {
    expect(() =>
      workingCalendar(
        [{ year: 2024, status: 'official' }],
        [row('2024-05-04', 'swapped-work'), row('2024-05-04', 'holiday')],
      ),
    ).toThrow(expect.objectContaining({ code: 'calendar.rows-contradict', detail: { day: '2024-05-04' } }));
  });

  test('an authority may close a day that is off already', () => {
    const rows = [row('2024-09-02', 'holiday'), row('2024-09-02', 'compensatory')];
    const calendar = workingCalendar([{ year: 2024, status: 'official' }], rows);
    expect(calendar.isWorkingDay(localDate('2024-09-02'))).toBe(false);
  });

  test('only a year that is not decided yet is provisional', () => {
    expect(vietnam.isProvisional(localDate('2026-12-31'))).toBe(false);
    expect(vietnam.isProvisional(localDate('2027-01-01'))).toBe(true);
  });
});
