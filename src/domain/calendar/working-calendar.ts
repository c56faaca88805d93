import { RuleBroken } from '../rule-broken.js';
import { addDays, compareDates, type LocalDate, weekday, yearOf } from './local-date.js';

export type CalendarRowKind = 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-work';
export type CalendarStatus = 'official' | 'provisional';

/** One exception from "Monday to Friday". `source` says which text fixes the day, or that none was checked. */
export interface CalendarRow {
  on: LocalDate;
  kind: CalendarRowKind;
  name: string;
  source: string;
}

export interface CalendarYear {
  year: number;
  status: CalendarStatus;
}

/**
 * Working days of the years that have rows. Every question about a day in another year throws
 * `calendar.year-without-rows`: weekends alone would silently be a wrong calendar.
 */
export interface WorkingCalendar {
  isWorkingDay(date: LocalDate): boolean;
  /** The n-th working day after (before, when negative) `date`; the day itself is not counted (BLDS 2015 Đ.147.2). 0 is the day itself. */
  addWorkingDays(date: LocalDate, n: number): LocalDate;
  /** Working days in the span "từ … đến …", both ends included; 0 when `to` lies before `from`. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  /** The first working day strictly after `date`. */
  nextWorkingDay(date: LocalDate): LocalDate;
  /** The last working day strictly before `date`. */
  lastWorkingDayBefore(date: LocalDate): LocalDate;
  /** The year's rows only foresee what a later decision will fix ("lịch tạm tính"). */
  isProvisional(date: LocalDate): boolean;
}

/** Throws `calendar.rows-contradict` when rows call one day both off and worked. */
export function workingCalendar(
  years: readonly CalendarYear[],
  rows: readonly CalendarRow[],
): WorkingCalendar {
  const worked = workedByDay(rows);
  const status = statusByYear(years, rows);
  const statusOf = (date: LocalDate): CalendarStatus => {
    const known = status.get(yearOf(date));
    if (known === undefined) throw new RuleBroken('calendar.year-without-rows', { year: yearOf(date) });
    return known;
  };
  const isWorkingDay = (date: LocalDate): boolean => {
    statusOf(date);
    return worked.get(date) ?? weekday(date) <= 5;
  };
  return { isWorkingDay, isProvisional: (date) => statusOf(date) === 'provisional', ...steps(isWorkingDay) };
}

function steps(
  isWorkingDay: (date: LocalDate) => boolean,
): Omit<WorkingCalendar, 'isWorkingDay' | 'isProvisional'> {
  const addWorkingDays = (date: LocalDate, n: number): LocalDate => {
    let day = date;
    for (let left = Math.abs(n); left > 0;) {
      day = addDays(day, Math.sign(n));
      if (isWorkingDay(day)) left -= 1;
    }
    return day;
  };
  const workingDaysBetween = (from: LocalDate, to: LocalDate): number => {
    let count = 0;
    for (let day = from; compareDates(day, to) <= 0; day = addDays(day, 1)) {
      if (isWorkingDay(day)) count += 1;
    }
    return count;
  };
  return {
    addWorkingDays,
    workingDaysBetween,
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    lastWorkingDayBefore: (date) => addWorkingDays(date, -1),
  };
}

function workedByDay(rows: readonly CalendarRow[]): ReadonlyMap<LocalDate, boolean> {
  const worked = new Map<LocalDate, boolean>();
  for (const row of rows) {
    const isWork = row.kind === 'swapped-work';
    if (worked.get(row.on) === !isWork) throw new RuleBroken('calendar.rows-contradict', { day: row.on });
    worked.set(row.on, isWork);
  }
  return worked;
}

function statusByYear(
  years: readonly CalendarYear[],
  rows: readonly CalendarRow[],
): ReadonlyMap<number, CalendarStatus> {
  const filled = new Set(rows.map((row) => yearOf(row.on)));
  return new Map(
    years.filter(({ year }) => filled.has(year)).map(({ year, status }) => [year, status] as const),
  );
}
