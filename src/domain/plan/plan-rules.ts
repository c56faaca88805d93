import { dueAtOf, lastDayInTime } from '../calendar/due-rule.js';
import { compareDates, type LocalDate, yearOf } from '../calendar/local-date.js';
import { checkPeriods, type PeriodDues, type PeriodWarning } from '../calendar/periods.js';
import type { DueRule, ShiftRule } from '../calendar/stated-due.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { UnitKind } from '../round/ladder.js';
import type { TaskNature } from './plan-detail.js';

export interface PlanTask {
  key: string;
  /** An orientation is an exhortation that nobody can complete: it has no lead and is not counted. */
  nature: TaskNature;
  /** Unit ids. "Mỗi việc chỉ được giao cho một cơ quan chủ trì" (NĐ 314/2025, NĐ 315/2025). */
  leads: readonly string[];
  coordinating: readonly string[];
  dueRule: DueRule;
  shift?: ShiftRule;
}

/** A report round with its dates and the units that owe it. */
export interface PlanRound {
  key: string;
  dues: PeriodDues;
  units: readonly string[];
}

export interface CheckedPlan {
  year: number;
  tasks: readonly PlanTask[];
  rounds: readonly PlanRound[];
}

export interface PlanUnit {
  id: string;
  kind: UnitKind;
  hasMailbox: boolean;
  /** The last day on which the unit exists; null while nothing is decided. */
  validTo: LocalDate | null;
}

export type PlanRefusal = 'plan.empty' | 'plan.task-without-lead' | 'plan.task-two-leads' | 'due.missing';

export type PlanWarning =
  | 'orientation-with-lead'
  | 'requested-lead'
  | 'lead-also-coordinating'
  | 'unit-unknown'
  | 'unit-without-mailbox'
  | 'unit-closed-before-due'
  | 'due-outside-year'
  | 'due-provisional'
  | PeriodWarning;

/** One finding with the keys of the items (tasks, rounds) or the ids of the units it is about. */
export interface PlanFinding<Code extends string> {
  code: Code;
  items: readonly string[];
}

export interface PlanCheck {
  refusals: PlanFinding<PlanRefusal>[];
  warnings: PlanFinding<PlanWarning>[];
}

/**
 * What keeps a plan from approval, and what its approver should look at. Every finding lists all its items at once;
 * nothing is repaired. Throws `calendar.year-without-rows` for a due in a year whose calendar is unknown.
 */
export function checkPlan(
  plan: CheckedPlan,
  units: readonly PlanUnit[],
  calendar: WorkingCalendar,
): PlanCheck {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const dues = dueDays(plan, calendar);
  return {
    refusals: refusalsOf(plan),
    warnings: [
      ...leadWarnings(plan.tasks, byId),
      ...unitWarnings(plan, byId, dues),
      ...dueWarnings(plan, dues, calendar),
      ...roundWarnings(plan.rounds, calendar),
    ],
  };
}

type UnitsById = ReadonlyMap<string, PlanUnit>;

function refusalsOf({ tasks, rounds }: CheckedPlan): PlanFinding<PlanRefusal>[] {
  const needLead = tasks.filter((task) => task.nature !== 'orientation');
  return [
    ...(tasks.length + rounds.length === 0 ? [{ code: 'plan.empty' as const, items: [] }] : []),
    ...finding('plan.task-without-lead', keysOf(needLead.filter((task) => task.leads.length === 0))),
    ...finding('plan.task-two-leads', keysOf(needLead.filter((task) => new Set(task.leads).size > 1))),
    ...finding(
      'due.missing',
      keysOf(tasks.filter((task) => task.nature === 'with-due' && task.dueRule.kind === 'none')),
    ),
  ];
}

function leadWarnings(tasks: readonly PlanTask[], units: UnitsById): PlanFinding<PlanWarning>[] {
  const isRequested = (id: string): boolean => units.get(id)?.kind === 'requested';
  return [
    ...finding(
      'orientation-with-lead',
      keysOf(tasks.filter((task) => task.nature === 'orientation' && task.leads.length > 0)),
    ),
    ...finding('requested-lead', keysOf(tasks.filter((task) => task.leads.some(isRequested)))),
    ...finding(
      'lead-also-coordinating',
      keysOf(tasks.filter((task) => task.leads.some((lead) => task.coordinating.includes(lead)))),
    ),
  ];
}

function unitWarnings(
  plan: CheckedPlan,
  units: UnitsById,
  dues: readonly DueDay[],
): PlanFinding<PlanWarning>[] {
  const used = [
    ...new Set([...plan.tasks.flatMap((task) => task.leads), ...plan.rounds.flatMap((round) => round.units)]),
  ];
  return [
    ...finding(
      'unit-unknown',
      used.filter((id) => !units.has(id)),
    ),
    ...finding(
      'unit-without-mailbox',
      used.filter((id) => units.get(id)?.hasMailbox === false),
    ),
    ...finding(
      'unit-closed-before-due',
      used.filter((id) => dues.some((due) => due.unitIds.includes(id) && isClosedOn(units.get(id), due.day))),
    ),
  ];
}

/** A day on which an item is due, and for whom. */
interface DueDay {
  key: string;
  day: LocalDate;
  unitIds: readonly string[];
}

function dueDays({ tasks, rounds }: CheckedPlan, calendar: WorkingCalendar): DueDay[] {
  const ofTasks = tasks.flatMap((task) => {
    const due = dueAtOf(task.dueRule, calendar, task.shift ? { shift: task.shift } : {});
    return due ? [{ key: task.key, day: due.lastDay, unitIds: task.leads }] : [];
  });
  const ofRounds = rounds.flatMap(({ key, dues, units }) =>
    dues.unitDueAt === null ? [] : [{ key, day: lastDayInTime(dues.unitDueAt), unitIds: units }],
  );
  return [...ofTasks, ...ofRounds];
}

function dueWarnings(
  plan: CheckedPlan,
  dues: readonly DueDay[],
  calendar: WorkingCalendar,
): PlanFinding<PlanWarning>[] {
  return [
    ...finding('due-outside-year', keysOf(dues.filter(({ day }) => yearOf(day) !== plan.year))),
    ...finding('due-provisional', keysOf(dues.filter(({ day }) => calendar.isProvisional(day)))),
  ];
}

function roundWarnings(rounds: readonly PlanRound[], calendar: WorkingCalendar): PlanFinding<PlanWarning>[] {
  const found = rounds.flatMap(({ key, dues }) =>
    checkPeriods(dues, calendar).map((code) => ({ code, key })),
  );
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.map((code) => ({ code, items: keysOf(found.filter((each) => each.code === code)) }));
}

function isClosedOn(unit: PlanUnit | undefined, day: LocalDate): boolean {
  return !!unit?.validTo && compareDates(unit.validTo, day) < 0;
}

function keysOf(list: readonly { key: string }[]): string[] {
  return list.map(({ key }) => key);
}

function finding<Code extends string>(code: Code, items: readonly string[]): PlanFinding<Code>[] {
  return items.length > 0 ? [{ code, items }] : [];
}
