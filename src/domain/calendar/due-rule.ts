import type { Phrase } from '../phrase.js';
import { explainDue } from './due-words.js';
import { addDays, dateOf, dayOf, instantOf, lastDayOfMonth, type LocalDate } from './local-date.js';
import type { DueRule, DueRuleKind, ShiftRule } from './stated-due.js';
import type { WorkingCalendar } from './working-calendar.js';

export type { DueRule, DueRuleKind, ShiftRule } from './stated-due.js';

export interface DueOptions {
  /** Overrides `DEFAULT_SHIFT` of the rule. */
  shift?: ShiftRule;
  /** The unit's own day of receipt, for "kể từ ngày nhận". */
  receivedOn?: LocalDate | null;
}

export interface Due {
  /** The first late instant, epoch ms. */
  dueAt: number;
  /** The last day that is still in time. */
  lastDay: LocalDate;
  /** The text names no day; the day was read from words. */
  derived: boolean;
  /** The calendar of that year is only foreseen: the due may move. */
  provisional: boolean;
  shift: ShiftRule;
  explain: Phrase;
}

/**
 * BLDS 2015 Điều 148.5 moves the end of a period from a day off to the next working day. "Trước ngày" offices read
 * differently, so nothing is shifted unasked; "trong quý", "trong năm" end with the period itself.
 */
export const DEFAULT_SHIFT: Readonly<Record<DueRuleKind, ShiftRule>> = {
  before: 'none',
  by: 'forward',
  'before-hour': 'none',
  'month-start': 'forward',
  'month-middle': 'forward',
  'month-end': 'forward',
  'quarter-end': 'none',
  'mid-year': 'forward',
  'in-year': 'none',
  'days-after-receipt': 'forward',
  none: 'none',
};

/**
 * The due a rule means, or null when there is none (yet: "kể từ ngày nhận" without a receipt). The first day is not
 * counted (BLDS 2015 Điều 147.2), the last one ends at 24:00 (Điều 148.6). Throws `calendar.year-without-rows`.
 */
export function dueAtOf(rule: DueRule, calendar: WorkingCalendar, options: DueOptions = {}): Due | null {
  const statedDay = lastDayStated(rule, calendar, options.receivedOn ?? null);
  if (statedDay === null) return null;
  const shift = options.shift ?? DEFAULT_SHIFT[rule.kind];
  const lastDay = shifted(statedDay, shift, calendar);
  const time = rule.kind === 'before-hour' ? rule.at : null;
  const dueAt = time === null ? instantOf(addDays(lastDay, 1), '00:00') : instantOf(lastDay, time);
  return {
    dueAt,
    lastDay,
    derived: isDerived(rule),
    provisional: calendar.isProvisional(lastDay),
    shift,
    explain: explainDue({ rule, statedDay, lastDay, time, shift }),
  };
}

/** The last day that is in time for a first late instant (epoch ms): ladders count from it. */
export function lastDayInTime(dueAt: number): LocalDate {
  return dateOf(dueAt - 1);
}

function lastDayStated(
  rule: DueRule,
  calendar: WorkingCalendar,
  receivedOn: LocalDate | null,
): LocalDate | null {
  switch (rule.kind) {
    case 'none':
      return null;
    case 'before':
      return addDays(rule.on, -1);
    case 'by':
    case 'before-hour':
      return rule.on;
    case 'days-after-receipt':
      return receivedOn && daysAfter(rule, receivedOn, calendar);
    default:
      return lastDayOfWord(rule);
  }
}

type WordRule = Exclude<
  DueRule,
  { kind: 'none' | 'before' | 'by' | 'before-hour' } | { kind: 'days-after-receipt' }
>;

function lastDayOfWord(rule: WordRule): LocalDate {
  switch (rule.kind) {
    case 'month-start':
      return dayOf(rule.year, rule.month, 1);
    case 'month-middle':
      return dayOf(rule.year, rule.month, 15);
    case 'month-end':
      return lastDayOfMonth(rule.year, rule.month);
    case 'quarter-end':
      return lastDayOfMonth(rule.year, rule.quarter * 3);
    case 'mid-year':
      return dayOf(rule.year, 6, 30);
    case 'in-year':
      return dayOf(rule.year, 12, 31);
  }
}

function daysAfter(
  rule: { days: number; working: boolean },
  receivedOn: LocalDate,
  calendar: WorkingCalendar,
): LocalDate {
  return rule.working ? calendar.addWorkingDays(receivedOn, rule.days) : addDays(receivedOn, rule.days);
}

// The calendar is asked even when nothing is shifted, so that a year without rows is refused and not slipped through.
function shifted(day: LocalDate, shift: ShiftRule, calendar: WorkingCalendar): LocalDate {
  if (calendar.isWorkingDay(day) || shift === 'none') return day;
  return shift === 'forward' ? calendar.nextWorkingDay(day) : calendar.lastWorkingDayBefore(day);
}

function isDerived(rule: DueRule): boolean {
  return !['before', 'by', 'before-hour', 'days-after-receipt', 'none'].includes(rule.kind);
}
