import { dueAtOf, lastDayInTime } from '../../domain/calendar/due-rule.js';
import { dayOf, type LocalDate } from '../../domain/calendar/local-date.js';
import { reportingPeriod } from '../../domain/calendar/periods.js';
import type { DueRule } from '../../domain/calendar/stated-due.js';
import { fold } from '../../domain/directive/words/fold.js';
import type { ReportRoundDetail } from '../../domain/plan/plan-detail.js';
import { findingsOf, type ConfirmedFinding, type DraftContext, type NewItem } from './draft-context.js';
import { dueInText } from './due-in-text.js';

/** Working days that compiling takes: units are due so long before the report goes up. */
const DAYS_TO_COMPILE = 5;
/** Working days that a unit has from the opening of a round to its due. */
const DAYS_TO_ANSWER = 10;

type Period = 'half-year' | 'year';

const LABELS: Readonly<Record<Period, (year: number) => string>> = {
  'half-year': (year) => `Báo cáo 6 tháng đầu năm ${year}`,
  year: (year) => `Báo cáo năm ${year}`,
};

/** By day 25 of the period's last month, where the directive states no day (NĐ 09/2019/NĐ-CP). */
const USUAL_MONTH: Readonly<Record<Period, number>> = { 'half-year': 6, year: 12 };
const USUAL_DAY = 25;

/**
 * A half-year and a yearly round with the periods of NĐ 09/2019/NĐ-CP; the upward due is the directive's where it
 * states one. A stated due before the cut-off leaves the cut-off open. Throws `calendar.year-without-rows`.
 */
export function draftRounds(context: DraftContext): NewItem<'report-round'>[] {
  const rules = findingsOf(context, 'reporting-rule');
  return (['half-year', 'year'] as const).map((period) => {
    const rule = rules.find((each) => isAbout(each, period) && statedDue(each, context.year).kind !== 'none');
    return {
      itemKey: `round-${period}`,
      kind: 'report-round' as const,
      heading: '',
      text: LABELS[period](context.year),
      findingId: rule?.id ?? null,
      ownLevel: false,
      detail: roundDetail(period, rule ? statedDue(rule, context.year) : null, context),
      leads: [],
      coordinating: [],
    };
  });
}

function roundDetail(period: Period, stated: DueRule | null, context: DraftContext): ReportRoundDetail {
  const { calendar, year } = context;
  const { dataFrom, cutOffOn } = reportingPeriod(period, year, 1);
  const upwardDue: DueRule = stated ?? { kind: 'by', on: dayOf(year, USUAL_MONTH[period], USUAL_DAY) };
  const due = dueAtOf(upwardDue, calendar);
  const lastDay = due === null ? cutOffOn : lastDayInTime(due.dueAt);
  const unitDay = calendar.addWorkingDays(lastDay, -DAYS_TO_COMPILE);
  return {
    period,
    dataFrom,
    cutOffOn: unitDay > cutOffOn ? cutOffOn : null,
    opensOn: calendar.addWorkingDays(unitDay, -DAYS_TO_ANSWER),
    unitDue: { kind: 'by', on: unitDay },
    upwardDue,
  };
}

const ABOUT: Readonly<Record<Period, RegExp>> = {
  'half-year': /6 tháng|06 tháng|sáu tháng|nửa năm|bán niên|giữa năm/u,
  year: /báo cáo năm|hằng năm|hàng năm|cả năm|1 năm|một năm|cuối năm|kết quả năm/u,
};

function isAbout({ payload, text }: ConfirmedFinding<'reporting-rule'>, period: Period): boolean {
  const words = fold(`${payload.periodicity ?? ''} ${payload.dataPeriod ?? ''} ${text}`);
  if (/tháng hành động|diễn đàn|trung thu|đột xuất(?!.*(?:hằng|hàng) năm)/u.test(words)) return false;
  return period === 'half-year' ? ABOUT[period].test(words) : ABOUT.year.test(words);
}

function statedDue({ payload, text }: ConfirmedFinding<'reporting-rule'>, year: number): DueRule {
  const fromText = dueInText(text, year);
  if (fromText.kind !== 'none') return fromText;
  const recurring = payload.recurring.map((each) => recurringDay(each, year)).find((day) => day !== null);
  return recurring ? { kind: payload.before ? 'before' : 'by', on: recurring } : { kind: 'none' };
}

/** `--MM-DD` in the plan's year. */
function recurringDay(recurring: string, year: number): LocalDate | null {
  const parts = /^--(\d{2})-(\d{2})$/.exec(recurring);
  return parts ? dayOf(year, Number(parts[1]), Number(parts[2])) : null;
}
