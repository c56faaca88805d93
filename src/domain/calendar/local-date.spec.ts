import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RuleBroken } from '../rule-broken.js';
import {
  addDays,
  compareDates,
  dateOf,
  dayOf,
  daysBetween,
  instantOf,
  lastDayOfMonth,
  localDate,
  timeOf,
  weekday,
} from './local-date.js';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(localDate('1976-01-01'), days));

describe('a calendar day', () => {
  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-05-43',
    '24-05-01',
    '2024-5-1',
    '',
    '2024-05-01T00:00',
  ])('%j is refused by name', (text) => {
    expect(() => localDate(text)).toThrow(RuleBroken);
    expect(() => localDate(text)).toThrow('calendar.day-invalid');
  });

  test('29 February exists in a leap year only', () => {
    expect(localDate('2024-02-29')).toBe('2024-02-29');
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(2023, 2)).toBe('2023-02-28');
    expect(lastDayOfMonth(2024, 12)).toBe('2024-12-31');
    expect(dayOf(2024, 2, 5)).toBe('2024-02-05');
    expect(() => dayOf(2024, 5, 43)).toThrow('calendar.day-invalid');
  });

  test('14/6/2024 is a Friday and the week ends on Sunday', () => {
    expect(weekday(localDate('2024-06-14'))).toBe(5);
    expect(weekday(localDate('2024-06-16'))).toBe(7);
    expect(weekday(localDate('2024-06-17'))).toBe(1);
  });

  test('a day in Việt Nam begins seven hours before the same day in UTC', () => {
    expect(instantOf(localDate('2024-11-15'), '00:00')).toBe(Date.parse('2024-11-14T17:00:00Z'));
    expect(instantOf(localDate('2024-06-14'), '08:00')).toBe(Date.parse('2024-06-14T08:00:00+07:00'));
    expect(dateOf(Date.parse('2024-11-14T16:59:59Z'))).toBe('2024-11-14');
    expect(dateOf(Date.parse('2024-11-14T17:00:00Z'))).toBe('2024-11-15');
  });

  test.each(['24:00', '8:00', '08:60', 'noon'])('%s is no time of day', (time) => {
    expect(() => instantOf(localDate('2024-06-14'), time)).toThrow('calendar.day-invalid');
  });

  test('an instant gives back the day and the time it was made of', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const instant = instantOf(day, time);
        expect([dateOf(instant), timeOf(instant)]).toEqual([day, time]);
      }),
    );
  });

  test('going so many days and counting them back agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        const other = addDays(day, n);
        expect(daysBetween(day, other)).toBe(n);
        expect(addDays(other, -n)).toBe(day);
        expect(Math.sign(compareDates(other, day))).toBe(Math.sign(n));
        expect(weekday(other)).toBe(((((weekday(day) - 1 + n) % 7) + 7) % 7) + 1);
      }),
    );
  });
});
