import {
  addDays,
  dateOf,
  instantOf,
  localDate,
  weekday,
  type LocalDate,
} from '../../domain/calendar/local-date.js';
import type { ScheduledAct } from '../act.js';
import type { RehearsalScript } from '../rehearsal-script.js';
import type { SampleProfile } from '../sample/profile.js';
import type { SampleYear } from '../sample/year.js';

const RETURN_REASON =
  'Mục tiêu và một số nhiệm vụ chưa nêu rõ sản phẩm; đề nghị rà lại cơ quan chủ trì trước khi trình ký.';

/** Until the launch nothing depends on what units do: these acts stand from the beginning. */
export function yearActs(
  profile: SampleProfile,
  { years, script }: { years: readonly number[]; script: RehearsalScript },
): ScheduledAct[] {
  return profile.years
    .filter((line) => years.includes(line.year))
    .flatMap((line) => actsOf(line, planDays(line, script)));
}

interface PlanDays {
  receivedAt: number;
  preparedAt: number;
  submittedAt: number;
  approvedAt: number;
  issuedOn: LocalDate;
  launchAt: number;
}

/** A directive of one's own comes when it was issued, where that lies before the sample's own launch it comes sooner. */
function planDays({ directive, plan, year }: SampleYear, script: RehearsalScript): PlanDays {
  const issuedOn = script.directive?.issuedOn ?? null;
  if (issuedOn === null || !issuedOn.startsWith(String(year)) || issuedOn < plan.issuedOn) {
    const approvedAt = Date.parse(plan.approvedAt);
    const receivedAt = Date.parse(directive.receivedAt);
    const submittedAt = Math.max(receivedAt + 4 * HOUR, approvedAt - 3 * DAY);
    return {
      ...{ receivedAt, submittedAt, approvedAt, preparedAt: Math.min(receivedAt + DAY, submittedAt - HOUR) },
      ...{ issuedOn: plan.issuedOn, launchAt: Date.parse(plan.launchAt) },
    };
  }
  const received = localDate(issuedOn);
  const at = (workingDays: number, time: string) => instantOf(weekdayAfter(received, workingDays), time);
  return {
    receivedAt: at(2, '09:00'),
    preparedAt: at(3, '09:00'),
    submittedAt: at(3, '15:00'),
    approvedAt: at(5, '09:00'),
    issuedOn: dateOf(at(5, '09:00')),
    launchAt: at(6, '08:00'),
  };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function weekdayAfter(from: LocalDate, days: number): LocalDate {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) <= 5) left -= 1;
  }
  return day;
}

function actsOf({ year, plan, isClosed }: SampleYear, days: PlanDays): ScheduledAct[] {
  const at = (ms: number) => new Date(ms);
  const { receivedAt, preparedAt, submittedAt, approvedAt, issuedOn, launchAt } = days;
  const numberedAt = Math.max(approvedAt + HOUR, Math.min(launchAt - HOUR, instantOf(issuedOn, '08:30')));
  const sentBack: ScheduledAct[] = isClosed
    ? []
    : [
        { at: at(submittedAt + HOUR), act: 'return-plan', input: { year, reason: RETURN_REASON } },
        { at: at(submittedAt + 2 * HOUR), act: 'submit-plan', input: { year } },
      ];
  return [
    { at: at(receivedAt), act: 'receive-directive', input: { year } },
    { at: at(preparedAt), act: 'prepare-plan', input: { year } },
    { at: at(submittedAt), act: 'submit-plan', input: { year } },
    ...sentBack,
    { at: at(approvedAt), act: 'approve-plan', input: { year } },
    { at: at(numberedAt), act: 'number-plan', input: { year, number: plan.number, issuedOn } },
    { at: at(launchAt), act: 'launch-plan', input: { year } },
  ];
}
