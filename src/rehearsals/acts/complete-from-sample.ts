import type { IndicatorDetail } from '../../domain/plan/plan-detail.js';
import { addItem } from '../../plans/add-item.js';
import { assignLead } from '../../plans/assign-task.js';
import { changeItem } from '../../plans/change-item.js';
import { itemsOf, planContent, type PlanContentItem } from '../../plans/plan-content.read-model.js';
import { removeItem } from '../../plans/remove-item.js';
import type { SampleIndicator } from '../sample/profile.js';
import type { SampleTask } from '../sample/year.js';
import { addReportRound } from './add-report-round.js';
import type { Drafted } from './prepare-plan.js';

/**
 * The coordinator makes the draft into the sample's plan: the indicators get their measures and targets, the drafted
 * tasks give way to the office's own wording, bound to the clauses they answer, and the rest of the plan is added.
 */
export async function completeFromSample(drafted: Drafted): Promise<void> {
  const { db, command, versionId } = drafted;
  const items = await planContent(db, versionId);
  for (const item of items)
    if (item.kind !== 'indicator' && item.kind !== 'goal') await removeItem(db, command, item.id);
  await addItem(db, command, {
    versionId,
    kind: 'goal',
    text: drafted.year.plan.overallGoal,
    detail: { scope: 'general' },
  });
  await setIndicators(drafted, itemsOf(items, 'indicator'));
  await addTasks(drafted, itemsOf(items, 'task'));
  await addOthers(drafted);
  for (const round of drafted.year.rounds) await addReportRound(drafted, round);
}

async function setIndicators(
  drafted: Drafted,
  items: readonly PlanContentItem<'indicator'>[],
): Promise<void> {
  const { db, command, versionId, profile } = drafted;
  const taken = new Set<string>();
  for (const indicator of profile.indicators) {
    const item = items.find((each) => each.detail.number === indicator.number && !taken.has(each.id));
    const detail = indicatorDetail(drafted, indicator);
    if (item) {
      taken.add(item.id);
      const change = { text: indicator.name, detail: { ...detail } };
      await changeItem(db, command, { itemId: item.id, version: item.version, ...change });
    } else {
      const itemKey = `indicator-own-${indicator.number}`;
      await addItem(db, command, { versionId, kind: 'indicator', text: indicator.name, detail, itemKey });
    }
  }
  for (const item of items) if (!taken.has(item.id)) await removeItem(db, command, item.id);
}

function indicatorDetail({ year, profile, unitIds }: Drafted, indicator: SampleIndicator): IndicatorDetail {
  const isThisYear = year.year === profile.year;
  const { onlyIn } = indicator;
  return {
    number: indicator.number,
    unit: indicator.unit,
    rule: indicator.rule,
    scale: indicator.scale,
    numeratorLabel: indicator.numeratorLabel,
    denominatorLabel: indicator.denominatorLabel,
    direction: indicator.direction,
    baseline: isThisYear ? indicator.baseline : null,
    baselineYear: isThisYear ? year.year - 1 : null,
    target: isThisYear ? indicator.target : null,
    targetComparator: indicator.direction === 'up' ? '>=' : '<=',
    horizon: indicator.horizon.map((target) => ({
      ...target,
      comparator: indicator.direction === 'up' ? '>=' : '<=',
    })),
    stewardUnitId: unitIds.get(indicator.stewardKey) ?? null,
    reportingUnitIds: idsOf(unitIds, indicator.reportedBy),
    onlyInRounds: onlyIn
      ? year.rounds.filter((round) => onlyIn.includes(round.period)).map((round) => round.key)
      : [],
  };
}

async function addTasks(drafted: Drafted, items: readonly PlanContentItem<'task'>[]): Promise<void> {
  for (const task of drafted.year.plan.tasks) await addTask(drafted, task, sourceOf(task, items));
}

/** The drafted item whose clause the office's own task answers. */
function sourceOf(
  { sourceStartsWith }: SampleTask,
  items: readonly PlanContentItem<'task'>[],
): PlanContentItem<'task'> | undefined {
  return sourceStartsWith === null ? undefined : items.find((item) => item.text.includes(sourceStartsWith));
}

async function addTask(
  { db, command, versionId, year, unitIds }: Drafted,
  task: SampleTask,
  source: PlanContentItem<'task'> | undefined,
): Promise<void> {
  const { chosenFromTwoLeads: choice } = task;
  const leads = idsOf(unitIds, task.leadKey === null ? [] : [task.leadKey]);
  const asDrafted = choice ? leadsOfSource(source, leads) : leads;
  const itemId = await addItem(db, command, {
    versionId,
    kind: 'task',
    itemKey: task.key,
    heading: year.plan.groups.find((group) => group.key === task.groupKey)?.title ?? '',
    text: task.text,
    ...clauseOf(source),
    detail: {
      nature: task.nature,
      dueRule: task.due,
      product: task.product,
      money: { ...task.money },
      ...(choice ? { sourceLeads: [...choice.asWritten] } : {}),
    },
    leads: asDrafted,
    coordinating: idsOf(unitIds, task.coordinatingKeys).filter((id) => !asDrafted.includes(id)),
  });
  const [lead] = leads;
  if (choice && lead) await assignLead(db, command, { itemId, unitId: lead, reason: choice.reason });
}

/** Both leads where the source names two; the choice between them is made, with its reason, as the office would. */
function leadsOfSource(
  source: PlanContentItem<'task'> | undefined,
  leads: readonly string[],
): readonly string[] {
  return source && source.leads.length > 1 ? source.leads : leads;
}

function clauseOf(source: PlanContentItem<'task'> | undefined) {
  return source
    ? { findingId: source.findingId, ownLevel: source.ownLevel }
    : { findingId: null, ownLevel: false };
}

async function addOthers({ db, command, versionId, year, unitIds }: Drafted): Promise<void> {
  const { plan } = year;
  for (const { name, theme, from, to, leadKey, unitOfCount, planned } of plan.activities) {
    const detail = { theme, from, to, leadUnitId: unitIds.get(leadKey) ?? null, unitOfCount, planned };
    await addItem(db, command, { versionId, kind: 'activity', text: name, detail });
  }
  for (const { name, ...detail } of plan.programmes)
    await addItem(db, command, { versionId, kind: 'programme', text: name, detail });
  for (const { source, plannedMillion } of plan.money) {
    const detail = { source, plannedMillion };
    await addItem(db, command, { versionId, kind: 'money', text: plan.moneyText, detail });
  }
}

function idsOf(unitIds: ReadonlyMap<string, string>, keys: readonly string[]): string[] {
  return keys.flatMap((key) => unitIds.get(key) ?? []);
}
