import { RuleBroken } from '../rule-broken.js';
import { lastDayInTime } from './due-rule.js';
import { addDays, compareDates, dayOf, type LocalDate } from './local-date.js';
import type { WorkingCalendar } from './working-calendar.js';

export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year';

export interface ReportingPeriod {
  dataFrom: LocalDate;
  /** The last day whose data belong to the report. */
  cutOffOn: LocalDate;
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * Data of a periodic report by NĐ 09/2019/NĐ-CP: from day 15 of the month before the period to day 14 of the
 * period's last month. `n` counts periods in the year from 1. Throws `calendar.day-invalid` for a period that the
 * year does not have.
 */
export function reportingPeriod(kind: PeriodKind, year: number, n: number): ReportingPeriod {
  const months = MONTHS[kind];
  if (!Number.isInteger(n) || n < 1 || n * months > 12) {
    throw new RuleBroken('calendar.day-invalid', { day: `${kind} ${n}/${year}` });
  }
  const first = (n - 1) * months + 1;
  const dataFrom = first === 1 ? dayOf(year - 1, 12, 15) : dayOf(year, first - 1, 15);
  return { dataFrom, cutOffOn: dayOf(year, n * months, 14) };
}

/** Instants are first late instants (epoch ms). The cut-off may be unknown: year-end plan reports ask earlier. */
export interface PeriodDues {
  dataFrom: LocalDate | null;
  cutOffOn: LocalDate | null;
  unitDueAt: number | null;
  stewardDueAt?: number | null;
  upwardDueAt: number | null;
}

export type PeriodWarning =
  | 'cut-off-before-data-from'
  | 'due-before-cut-off'
  | 'less-than-one-working-day'
  | 'compiler-due-before-contributors'
  | 'no-time-to-compile';

/**
 * What a careful reader would question about a round's dates. It only warns: real acts contain such dates and the
 * superior's text stands until he changes it. One full working day between cut-off and due: NĐ 09/2019/NĐ-CP.
 */
export function checkPeriods(dues: PeriodDues, calendar: WorkingCalendar): PeriodWarning[] {
  return [...cutOffWarnings(dues, calendar), ...compilerWarnings(dues)];
}

function cutOffWarnings(dues: PeriodDues, calendar: WorkingCalendar): PeriodWarning[] {
  const { dataFrom, cutOffOn, unitDueAt } = dues;
  if (cutOffOn === null) return [];
  const found: PeriodWarning[] = [];
  if (dataFrom !== null && compareDates(cutOffOn, dataFrom) < 0) found.push('cut-off-before-data-from');
  if (unitDueAt === null) return found;
  const lastDay = lastDayInTime(unitDueAt);
  if (compareDates(lastDay, cutOffOn) < 0) return [...found, 'due-before-cut-off'];
  const isTooShort = calendar.workingDaysBetween(addDays(cutOffOn, 1), lastDay) < 1;
  return isTooShort ? [...found, 'less-than-one-working-day'] : found;
}

function compilerWarnings({ unitDueAt, stewardDueAt, upwardDueAt }: PeriodDues): PeriodWarning[] {
  const chain = [unitDueAt, stewardDueAt, upwardDueAt].filter((each) => each !== null && each !== undefined);
  const pairs = chain.slice(1).map((due, index) => due - chain[index]!);
  if (pairs.some((gap) => gap < 0)) return ['compiler-due-before-contributors'];
  return pairs.some((gap) => gap === 0) ? ['no-time-to-compile'] : [];
}
