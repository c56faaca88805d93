import { describe, expect, test } from '@jest/globals';
import { addDays, dayOf, localDate, weekday, yearOf } from './local-date.js';
import { VIETNAM_ROWS, VIETNAM_YEARS } from './vietnam-days.js';
import { workingCalendar } from './working-calendar.js';

const vietnam = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);

/** The longest run of days off around a day, first and last. */
function daysOffAround(day: string): [string, string] {
  let from = localDate(day);
  let to = localDate(day);
  while (!vietnam.isWorkingDay(addDays(from, -1))) from = addDays(from, -1);
  while (!vietnam.isWorkingDay(addDays(to, 1))) to = addDays(to, 1);
  return [from, to];
}

describe('the days shipped for Việt Nam', () => {
  test.each([
    ['Tết 2023', '2023-01-22', '2023-01-20', '2023-01-26'],
    ['Giỗ Tổ, 30/4 and 01/5 of 2023', '2023-04-30', '2023-04-29', '2023-05-03'],
    ['Quốc khánh 2023', '2023-09-02', '2023-09-01', '2023-09-04'],
    ['Tết 2024', '2024-02-10', '2024-02-08', '2024-02-14'],
    ['Giỗ Tổ 2024, a single Thursday', '2024-04-18', '2024-04-18', '2024-04-18'],
    ['30/4 and 01/5 of 2024', '2024-04-30', '2024-04-27', '2024-05-01'],
    ['Quốc khánh 2024', '2024-09-02', '2024-08-31', '2024-09-03'],
    ['Tết 2025', '2025-01-29', '2025-01-25', '2025-02-02'],
    ['Giỗ Tổ 2025', '2025-04-07', '2025-04-05', '2025-04-07'],
    ['30/4 and 01/5 of 2025', '2025-04-30', '2025-04-30', '2025-05-04'],
    ['Quốc khánh 2025', '2025-09-02', '2025-08-30', '2025-09-02'],
    ['New Year 2026', '2026-01-01', '2026-01-01', '2026-01-04'],
    ['Tết 2026', '2026-02-17', '2026-02-14', '2026-02-22'],
    ['Giỗ Tổ 2026', '2026-04-26', '2026-04-25', '2026-04-27'],
    ['30/4 and 01/5 of 2026', '2026-04-30', '2026-04-30', '2026-05-03'],
    ['Quốc khánh 2026', '2026-09-02', '2026-08-29', '2026-09-02'],
    ['Tết 2027 as foreseen', '2027-02-06', '2027-02-04', '2027-02-10'],
  ])('%s', (_, day, from, to) => {
    expect(daysOffAround(day)).toEqual([from, to]);
  });

  test('every working day swapped away is worked back, and a swap never lands on the wrong half of the week', () => {
    for (const { year } of VIETNAM_YEARS) {
      const ofYear = VIETNAM_ROWS.filter((row) => yearOf(row.on) === year);
      const off = ofYear.filter((row) => row.kind === 'swapped-off');
      const work = ofYear.filter((row) => row.kind === 'swapped-work');
      expect(work).toHaveLength(off.length);
      expect(off.every((row) => weekday(row.on) <= 5)).toBe(true);
      expect(work.every((row) => weekday(row.on) >= 6)).toBe(true);
    }
  });

  test('a compensatory day is a weekday, and there are as many as holidays on weekends', () => {
    for (const { year } of VIETNAM_YEARS) {
      const ofYear = VIETNAM_ROWS.filter((row) => yearOf(row.on) === year);
      const compensatory = ofYear.filter((row) => row.kind === 'compensatory');
      const lost = ofYear.filter((row) => row.kind === 'holiday' && weekday(row.on) >= 6);
      expect(compensatory.every((row) => weekday(row.on) <= 5)).toBe(true);
      expect(compensatory).toHaveLength(lost.length);
    }
  });

  test('each year has the eleven days of the labour code', () => {
    for (const { year } of VIETNAM_YEARS) {
      const holidays = VIETNAM_ROWS.filter((row) => yearOf(row.on) === year && row.kind === 'holiday');
      expect(holidays).toHaveLength(11);
    }
  });

  test('every row names its source, and what 2027 foresees says so', () => {
    expect(VIETNAM_ROWS.every((row) => row.source.length > 10)).toBe(true);
    const tet = VIETNAM_ROWS.find((row) => row.on === dayOf(2027, 2, 8));
    expect(tet?.source).toContain('chưa xác nhận');
    expect(VIETNAM_YEARS.filter((each) => each.status === 'provisional').map((each) => each.year)).toEqual([
      2027,
    ]);
  });
});
