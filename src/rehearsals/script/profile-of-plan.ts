import { dueAtOf, lastDayInTime } from '../../domain/calendar/due-rule.js';
import { dateOf, instantOf } from '../../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.js';
import { itemsOf, type PlanContentItem } from '../../plans/plan-content.read-model.js';
import type { UnitLine } from '../../units/unit-lines.read-model.js';
import { steadyShare } from '../sample/figures.js';
import type { SampleIndicator, SampleProfile, SampleUnit } from '../sample/profile.js';
import type { SampleRound, SampleTask, SampleYear } from '../sample/year.js';
import type { LaunchedPlan } from './launched-plan.js';

/** The sample's people and conduct put to work on a plan that was drafted out of another directive. */
export function profileOfPlan(
  base: SampleProfile,
  launched: LaunchedPlan,
  calendar: WorkingCalendar,
): SampleProfile {
  const sampleYear = base.years.at(-1)!;
  const year = {
    ...sampleYear,
    plan: { ...sampleYear.plan, launchAt: launched.launchedAt.toISOString() },
  };
  const codes = new Map(launched.units.map((unit) => [unit.id, unit.code]));
  const keyOf = (id: string): string => codes.get(id) ?? id;
  const indicators = itemsOf(launched.items, 'indicator').map((item) =>
    indicatorOf(item, { number: numberOf(launched, item.itemKey), keyOf }),
  );
  const rounds = itemsOf(launched.items, 'report-round').map((item) => roundOf(item, year.year));
  const tasks = itemsOf(launched.items, 'task').map((item) => taskOf(item, { year, calendar, keyOf }));
  const known = new Set(base.units.map((unit) => unit.key));
  const met = launched.units.filter((unit) => unit.kind !== 'authority' && !known.has(unit.code)).map(unitOf);
  const units = [...base.units, ...met];
  return { ...base, units, indicators, years: [{ ...year, rounds, plan: { ...year.plan, tasks } }] };
}

function numberOf({ indicatorKeys }: LaunchedPlan, itemKey: string): number {
  return [...indicatorKeys].find(([, key]) => key === itemKey)?.[0] ?? 0;
}

/** A unit that was made because the directive names it. */
function unitOf(unit: UnitLine): SampleUnit {
  return {
    key: unit.code,
    ...{ name: unit.name, shortName: unit.shortName, level: unit.level, phone: unit.phone },
    kind: unit.kind === 'authority' ? 'office' : unit.kind,
    field: 'office',
    canOrder: unit.kind !== 'requested',
    mailbox: unit.mailbox ?? '',
    head: { name: unit.headName, position: 'Thủ trưởng', email: unit.headMailbox ?? '' },
    contact: { name: 'Cán bộ phụ trách', position: 'Chuyên viên', phone: unit.phone },
    children: 0,
  };
}

type KeyOf = (unitId: string) => string;

/** Shares stand near their target; rates per 1,000 or 100,000 and counts are small, as such events are. */
function indicatorOf(
  { text, detail }: PlanContentItem<'indicator'>,
  { number, keyOf }: { number: number; keyOf: KeyOf },
): SampleIndicator {
  const typical = detail.denominatorLabel === null ? 12 : typicalOf(detail.target, detail.scale);
  return {
    ...detail,
    number,
    name: text,
    baseline: detail.baseline ?? 0,
    target: detail.target ?? typical,
    horizon: [],
    stewardKey: detail.stewardUnitId === null ? '' : keyOf(detail.stewardUnitId),
    reportedBy: detail.reportingUnitIds.map(keyOf),
    shape: { perMille: 260, typical, yearlyStep: 0, spread: typical * 0.06, isFlow: false },
  };
}

function typicalOf(target: number | null, scale: number): number {
  const usual = scale === 100 ? 84 : scale / 60;
  return target === null ? usual : Math.min(target, scale * 0.9);
}

function roundOf({ itemKey, text, detail }: PlanContentItem<'report-round'>, year: number): SampleRound {
  const { period, dataFrom, unitDue, upwardDue, opensOn } = detail;
  return {
    ...{ key: itemKey, year, period, label: text, dataFrom, unitDue, upwardDue },
    cutOffOn: detail.cutOffOn ?? opensOn,
    opensAt: `${opensOn}T08:00:00+07:00`,
  };
}

interface TaskFacts {
  year: SampleYear;
  calendar: WorkingCalendar;
  keyOf: KeyOf;
}

function taskOf(item: PlanContentItem<'task'>, facts: TaskFacts): SampleTask {
  const { detail } = item;
  const [lead] = item.leads;
  return {
    key: item.itemKey,
    groupKey: '',
    text: item.text,
    nature: detail.nature,
    leadKey: lead === undefined ? null : facts.keyOf(lead),
    coordinatingKeys: item.coordinating.map(facts.keyOf),
    due: detail.dueRule,
    dueText: '',
    product: detail.product,
    money: detail.money,
    sourceStartsWith: null,
    doneAt: detail.nature === 'with-due' ? doneAt(item, facts) : null,
  };
}

/** Most in time, some days late, one in twelve never; nothing before two days after the launch. */
function doneAt({ itemKey, detail }: PlanContentItem<'task'>, { year, calendar }: TaskFacts): string | null {
  const chance = steadyShare(`${itemKey}|done`);
  if (chance < 1 / 12) return null;
  const due = dueAtOf(detail.dueRule, calendar);
  if (due === null) return null;
  const days = chance < 0.3 ? 2 + Math.floor(chance * 20) : -1 - Math.floor(chance * 4);
  const on = calendar.addWorkingDays(lastDayInTime(due.dueAt), days);
  const earliest = calendar.addWorkingDays(dateOf(Date.parse(year.plan.launchAt)), 2);
  const at = instantOf(on < earliest ? earliest : on, '15:30');
  return new Date(at).toISOString();
}
