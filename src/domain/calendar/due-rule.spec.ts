import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SHIFT, type DueOptions, type DueRule, dueAtOf, lastDayInTime } from './due-rule.js';
import { addDays, instantOf, localDate } from './local-date.js';
import { VIETNAM_ROWS, VIETNAM_YEARS } from './vietnam-days.js';
import { workingCalendar } from './working-calendar.js';

const vietnam = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);
const d = localDate;

interface Case {
  text: string;
  rule: DueRule;
  options?: DueOptions;
  lastDay: string;
  lateFrom: string;
}

const CASES: Case[] = [
  {
    text: '"trước 15/11": the 15th is late',
    rule: { kind: 'before', on: d('2024-11-15') },
    lastDay: '2024-11-14',
    lateFrom: '2024-11-15T00:00:00+07:00',
  },
  {
    text: '"chậm nhất 17/12": that day is in time',
    rule: { kind: 'by', on: d('2024-12-17') },
    lastDay: '2024-12-17',
    lateFrom: '2024-12-18T00:00:00+07:00',
  },
  {
    text: '"trước 17 giờ 12/6": the hour itself is late',
    rule: { kind: 'before-hour', on: d('2026-06-12'), at: '17:00' },
    lastDay: '2026-06-12',
    lateFrom: '2026-06-12T17:00:00+07:00',
  },
  {
    text: '"chậm nhất 15/6" on a Saturday moves to Monday (BLDS 2015 Đ.148.5)',
    rule: { kind: 'by', on: d('2024-06-15') },
    lastDay: '2024-06-17',
    lateFrom: '2024-06-18T00:00:00+07:00',
  },
  {
    text: '"trước 17/6", a Monday, is not shifted unasked though its last day is a Sunday',
    rule: { kind: 'before', on: d('2024-06-17') },
    lastDay: '2024-06-16',
    lateFrom: '2024-06-17T00:00:00+07:00',
  },
  {
    text: 'the same read as shifting back ends on Friday',
    rule: { kind: 'before', on: d('2024-06-17') },
    options: { shift: 'back' },
    lastDay: '2024-06-14',
    lateFrom: '2024-06-15T00:00:00+07:00',
  },
  {
    text: 'the same read as shifting forward ends on Monday',
    rule: { kind: 'before', on: d('2024-06-17') },
    options: { shift: 'forward' },
    lastDay: '2024-06-17',
    lateFrom: '2024-06-18T00:00:00+07:00',
  },
  {
    text: 'a due on the first day of Tết moves behind all of it',
    rule: { kind: 'by', on: d('2024-02-08') },
    lastDay: '2024-02-15',
    lateFrom: '2024-02-16T00:00:00+07:00',
  },
  {
    text: 'a due on a Saturday that is worked stays there',
    rule: { kind: 'by', on: d('2024-05-04') },
    lastDay: '2024-05-04',
    lateFrom: '2024-05-05T00:00:00+07:00',
  },
  {
    text: '"đầu tháng 10" is the 1st',
    rule: { kind: 'month-start', year: 2024, month: 10 },
    lastDay: '2024-10-01',
    lateFrom: '2024-10-02T00:00:00+07:00',
  },
  {
    text: '"giữa tháng 10" is the 15th',
    rule: { kind: 'month-middle', year: 2024, month: 10 },
    lastDay: '2024-10-15',
    lateFrom: '2024-10-16T00:00:00+07:00',
  },
  {
    text: '"cuối tháng 02" is the 29th in a leap year',
    rule: { kind: 'month-end', year: 2024, month: 2 },
    lastDay: '2024-02-29',
    lateFrom: '2024-03-01T00:00:00+07:00',
  },
  {
    text: '"giữa năm" is 30/6, here a Sunday and moved to Monday',
    rule: { kind: 'mid-year', year: 2024 },
    lastDay: '2024-07-01',
    lateFrom: '2024-07-02T00:00:00+07:00',
  },
  {
    text: '"Quý IV" is its last day',
    rule: { kind: 'quarter-end', year: 2024, quarter: 4 },
    lastDay: '2024-12-31',
    lateFrom: '2025-01-01T00:00:00+07:00',
  },
  {
    text: '"trong năm 2023" ends with the year although 31/12 is a Sunday',
    rule: { kind: 'in-year', year: 2023 },
    lastDay: '2023-12-31',
    lateFrom: '2024-01-01T00:00:00+07:00',
  },
  {
    text: '"10 ngày kể từ ngày nhận" counts calendar days from the day after',
    rule: { kind: 'days-after-receipt', days: 10, working: false },
    options: { receivedOn: d('2024-06-03') },
    lastDay: '2024-06-13',
    lateFrom: '2024-06-14T00:00:00+07:00',
  },
  {
    text: 'the same ending on a Saturday moves on',
    rule: { kind: 'days-after-receipt', days: 10, working: false },
    options: { receivedOn: d('2024-06-05') },
    lastDay: '2024-06-17',
    lateFrom: '2024-06-18T00:00:00+07:00',
  },
  {
    text: '"05 ngày làm việc" leaves out the days off around 30/4 and counts the Saturday worked for them',
    rule: { kind: 'days-after-receipt', days: 5, working: true },
    options: { receivedOn: d('2024-04-26') },
    lastDay: '2024-05-07',
    lateFrom: '2024-05-08T00:00:00+07:00',
  },
];

describe('a due rule', () => {
  test.each(CASES)('$text', ({ rule, options, lastDay, lateFrom }) => {
    const due = dueAtOf(rule, vietnam, options ?? {});
    expect(due?.lastDay).toBe(lastDay);
    expect(due?.dueAt).toBe(Date.parse(lateFrom));
    expect(lastDayInTime(due?.dueAt ?? 0)).toBe(lastDay);
  });

  test('no due, or no receipt yet, is null and no error', () => {
    expect(dueAtOf({ kind: 'none' }, vietnam)).toBeNull();
    expect(dueAtOf({ kind: 'days-after-receipt', days: 10, working: true }, vietnam)).toBeNull();
  });

  test('only a day read from words is marked derived', () => {
    expect(dueAtOf({ kind: 'quarter-end', year: 2024, quarter: 4 }, vietnam)?.derived).toBe(true);
    expect(dueAtOf({ kind: 'by', on: d('2024-12-17') }, vietnam)?.derived).toBe(false);
  });

  test('a due in a year that is only foreseen says so', () => {
    expect(dueAtOf({ kind: 'by', on: d('2027-12-17') }, vietnam)?.provisional).toBe(true);
    expect(dueAtOf({ kind: 'by', on: d('2026-12-17') }, vietnam)?.provisional).toBe(false);
  });

  test('a year without rows is refused even where nothing would be shifted', () => {
    expect(() => dueAtOf({ kind: 'before', on: d('2031-11-15') }, vietnam)).toThrow(
      'calendar.year-without-rows',
    );
  });

  test('the explanation names the text, the last day and the shift', () => {
    expect(dueAtOf({ kind: 'before', on: d('2024-11-15') }, vietnam)?.explain).toEqual({
      vi: 'Trước ngày 15/11/2024: đến hết thứ Năm 14/11/2024',
      en: 'Before 15/11/2024: to the end of Thursday 14/11/2024',
    });
    expect(dueAtOf({ kind: 'by', on: d('2024-06-15') }, vietnam)?.explain.vi).toBe(
      'Chậm nhất ngày 15/6/2024: đến hết thứ Bảy 15/6/2024; trùng ngày nghỉ nên chuyển sang thứ Hai 17/6/2024',
    );
    expect(dueAtOf({ kind: 'before-hour', on: d('2026-06-12'), at: '17:00' }, vietnam)?.explain.vi).toBe(
      'Trước 17:00 ngày 12/6/2026: đến trước 17:00 thứ Sáu 12/6/2026',
    );
  });

  test('a shifted due ends on a working day, forward never earlier and back never later than stated', () => {
    const anyDay = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(d('2023-12-01'), n));
    fc.assert(
      fc.property(anyDay, (on) => {
        const stated = instantOf(addDays(on, 1), '00:00');
        const forward = dueAtOf({ kind: 'by', on }, vietnam, { shift: 'forward' })!;
        const back = dueAtOf({ kind: 'by', on }, vietnam, { shift: 'back' })!;
        expect(vietnam.isWorkingDay(forward.lastDay) && vietnam.isWorkingDay(back.lastDay)).toBe(true);
        expect(back.dueAt).toBeLessThanOrEqual(stated);
        expect(forward.dueAt).toBeGreaterThanOrEqual(stated);
        expect(vietnam.workingDaysBetween(back.lastDay, forward.lastDay)).toBe(
          vietnam.isWorkingDay(on) ? 1 : 2,
        );
      }),
    );
  });

  test('"trước ngày" is the only plain date that is not shifted by default', () => {
    expect([DEFAULT_SHIFT.before, DEFAULT_SHIFT.by]).toEqual(['none', 'forward']);
  });
});
