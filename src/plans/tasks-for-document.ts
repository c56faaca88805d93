import { stateDue } from '../domain/calendar/due-words.js';
import type { DueRule } from '../domain/calendar/stated-due.js';
import type { PlanDuty, PlanTask, PlanTaskGroup } from '../documents/formal/plan-for-document.js';
import { formatNumber } from '../domain/number/format-number.js';
import type { FrozenPlan } from './frozen-plan.js';
import { itemsOf, type PlanContentItem } from './plan-content.read-model.js';

type TaskItem = Omit<PlanContentItem<'task'>, 'version'>;

/** Copies of one task for the units of a group are one task of the document: their keys share the part before ".". */
function stemOf(itemKey: string): string {
  return itemKey.split('.')[0]!;
}

/** Items of a list under the part of the key that copies share, in the order of the plan. */
export function byStem<T extends { itemKey: string }>(items: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const stem = stemOf(item.itemKey);
    groups.set(stem, [...(groups.get(stem) ?? []), item]);
  }
  return [...groups.values()];
}

/** Duties of agency blocks stand under "Tổ chức thực hiện", but for those of the authority itself. */
function isDuty(item: TaskItem): boolean {
  return item.itemKey.startsWith('duty-') && !item.ownLevel;
}

export function tasksForDocument(plan: FrozenPlan): PlanTaskGroup[] {
  const groups = new Map<string, PlanTask[]>();
  const tasks = itemsOf(plan.items, 'task').filter((item) => !isDuty(item));
  for (const copies of byStem(tasks)) {
    const title = copies[0]!.heading || 'Nhiệm vụ chung';
    groups.set(title, [...(groups.get(title) ?? []), taskOf(plan, copies)]);
  }
  return [...groups].map(([title, list]) => ({ title, tasks: list }));
}

function taskOf(plan: FrozenPlan, copies: readonly TaskItem[]): PlanTask {
  const { text, detail } = copies[0]!;
  const names = (unitIds: readonly string[]) => [
    ...new Set(unitIds.map((unitId) => plan.units[unitId]?.shortName ?? '')),
  ];
  const leads = names(copies.flatMap((copy) => copy.leads));
  return {
    text,
    lead: leads.length === 0 ? null : leads.join(', '),
    coordinating: names(copies.flatMap((copy) => copy.coordinating)),
    dueText: detail.nature === 'ongoing' ? 'thường xuyên' : dueLowered(detail.dueRule),
    product: detail.product === '' ? null : detail.product,
    money: moneyText(detail.money),
  };
}

export function dutiesForDocument(plan: FrozenPlan): PlanDuty[] {
  const duties = itemsOf(plan.items, 'task').filter(isDuty);
  const blocks = new Map<string, PlanDuty & { duties: string[] }>();
  for (const copies of byStem(duties)) {
    const { heading, text, detail, leads } = copies[0]!;
    const lead = leads[0] === undefined ? undefined : plan.units[leads[0]];
    const unit = copies.length > 1 || !lead ? heading.replace(/^Đề nghị /u, '') : lead.name;
    const due = detail.dueRule.kind === 'none' ? '' : ` (${dueLowered(detail.dueRule)})`;
    const block = blocks.get(unit) ?? { unit, isRequested: lead?.kind === 'requested', duties: [] };
    block.duties.push(`${text.replace(/[\s.;]+$/u, '')}${due}`);
    blocks.set(unit, block);
  }
  return [...blocks.values()];
}

/** "trước ngày 15/4/2024", in the middle of a sentence. */
export function dueLowered(rule: DueRule): string {
  const stated = stateDue(rule).vi.replace(/ \(suy ra.*\)$/u, '');
  return stated.charAt(0).toLocaleLowerCase('vi') + stated.slice(1);
}

function moneyText(money: TaskItem['detail']['money']): string | null {
  const total = money.budget + money.combined + money.raised;
  return total === 0 ? null : formatNumber(total, 'vi');
}
