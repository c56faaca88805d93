import type { LocalDate } from './local-date.js';

/**
 * How a text states a due. `before`: "trước ngày", the day itself is late. `by`: "chậm nhất ngày", "ngày", that day
 * is in time. `before-hour`: "trước 17 giờ ngày". The words of a month and of the middle of a year are fixed by BLDS
 * 2015 Điều 146.2–146.3; quarter and year ends are our reading of "Quý IV" and "trong năm".
 */
export type DueRule =
  | { kind: 'before'; on: LocalDate }
  | { kind: 'by'; on: LocalDate }
  | { kind: 'before-hour'; on: LocalDate; at: string }
  | { kind: 'month-start' | 'month-middle' | 'month-end'; year: number; month: number }
  | { kind: 'quarter-end'; year: number; quarter: number }
  | { kind: 'mid-year' | 'in-year'; year: number }
  | { kind: 'days-after-receipt'; days: number; working: boolean }
  | { kind: 'none' };

export type DueRuleKind = DueRule['kind'];

/** What happens when the last day in time is a day off. */
export type ShiftRule = 'none' | 'forward' | 'back';
