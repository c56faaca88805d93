import { dueAtOf } from '../domain/calendar/due-rule.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import type { ReportRoundDetail } from '../domain/plan/plan-detail.js';
import { checkPlan, type PlanCheck, type PlanRound } from '../domain/plan/plan-rules.js';
import { RuleBroken, type RuleCode } from '../domain/rule-broken.js';
import type { Queryable } from '../persistence/queryable.js';
import { loadCalendar } from '../units/load-calendar.js';
import { unitLines, type UnitLine } from '../units/unit-lines.read-model.js';
import { itemsOf, planContent, type PlanContentItem } from './plan-content.read-model.js';

export interface CheckedVersion {
  check: PlanCheck;
  items: PlanContentItem[];
  units: UnitLine[];
}

export interface VersionOfYear {
  id: string;
  authorityId: string;
  year: number;
}

/** What keeps the version from approval and what its approver should look at. Throws `calendar.year-without-rows`. */
export async function checkVersion(db: Queryable, version: VersionOfYear): Promise<CheckedVersion> {
  const items = await planContent(db, version.id);
  const units = await unitLines(db, version.authorityId);
  const calendar = await loadCalendar(db, version.authorityId);
  const tasks = itemsOf(items, 'task').map((item) => ({
    key: item.itemKey,
    nature: item.detail.nature,
    leads: item.leads,
    coordinating: item.coordinating,
    dueRule: item.detail.dueRule,
    ...(item.detail.shift === undefined ? {} : { shift: item.detail.shift }),
  }));
  const check = checkPlan(
    { year: version.year, tasks, rounds: roundsOf(items, calendar) },
    units.map((unit) => ({
      id: unit.id,
      kind: unit.kind,
      hasMailbox: (unit.mailbox ?? '') !== '',
      validTo: unit.validTo,
    })),
    calendar,
  );
  return { check, items, units };
}

/** Throws the first refusal with the texts of the items it is about: the person must see which. */
export function refuseBroken({ check, items }: CheckedVersion): void {
  const [refusal] = check.refusals;
  if (!refusal) return;
  const texts = refusal.items.map((key) => items.find((item) => item.itemKey === key)?.text ?? key);
  throw new RuleBroken(refusal.code satisfies RuleCode, { items: [...new Set(texts)] });
}

function roundsOf(items: readonly PlanContentItem[], calendar: WorkingCalendar): PlanRound[] {
  const leads = itemsOf(items, 'task').flatMap((item) => item.leads);
  const reporting = itemsOf(items, 'indicator').flatMap((item) => item.detail.reportingUnitIds);
  const units = [...new Set([...leads, ...reporting])];
  return itemsOf(items, 'report-round').map((item) => ({
    key: item.itemKey,
    dues: duesOf(item.detail, calendar),
    units,
  }));
}

function duesOf(detail: ReportRoundDetail, calendar: WorkingCalendar): PlanRound['dues'] {
  return {
    dataFrom: detail.dataFrom,
    cutOffOn: detail.cutOffOn,
    unitDueAt: dueAtOf(detail.unitDue, calendar)?.dueAt ?? null,
    upwardDueAt: dueAtOf(detail.upwardDue, calendar)?.dueAt ?? null,
  };
}
