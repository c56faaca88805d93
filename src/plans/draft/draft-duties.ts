import { RuleBroken } from '../../domain/rule-broken.js';
import type { DueRule } from '../../domain/calendar/stated-due.js';
import type { TaskDetail, TaskNature } from '../../domain/plan/plan-detail.js';
import {
  findingsOf,
  NO_MONEY,
  type ConfirmedFinding,
  type DraftContext,
  type NewItem,
} from './draft-context.js';
import { dueInText } from './due-in-text.js';

/**
 * Every duty of every agency block as a task led by the unit that the agency means here. A group of units gets one
 * copy each, because a task has one lead; a name that means nobody yet leaves the task without lead, to be asked for.
 */
export function draftDuties(context: DraftContext): NewItem<'task'>[] {
  return findingsOf(context, 'agency-duty').flatMap((block, index) =>
    dutiesOf(block).flatMap((text, at) =>
      dutyItems({ block, text, key: `duty-${index + 1}-${at + 1}` }, context),
    ),
  );
}

function dutiesOf({ payload, text }: ConfirmedFinding<'agency-duty'>): string[] {
  const duties = [...payload.duties, ...payload.paragraphs].filter((duty) => duty.trim() !== '');
  return duties.length > 0 ? duties : [text];
}

interface Duty {
  block: ConfirmedFinding<'agency-duty'>;
  text: string;
  key: string;
}

function dutyItems({ block, text, key }: Duty, context: DraftContext): NewItem<'task'>[] {
  const { agency, requested } = block.payload;
  const proposal = context.agencies(agency);
  const item = {
    itemKey: key,
    kind: 'task' as const,
    heading: requested === true ? `Đề nghị ${agency}` : agency,
    text,
    findingId: block.id,
    ownLevel: proposal.basis === 'own-level',
    detail: taskDetail(text, context.year),
    leads: proposal.unitIds,
    coordinating: [],
  };
  if (proposal.unitIds.length === 0) return [{ ...item, detail: { ...item.detail, sourceLeads: [agency] } }];
  return copiesPerLead(item, context);
}

/** The same task once per unit of a group: "UBND các xã, thị trấn" is nine tasks with one lead each. */
export function copiesPerLead(item: NewItem<'task'>, context: DraftContext): NewItem<'task'>[] {
  if (item.leads.length < 2) return [item];
  return item.leads.map((unitId) => {
    const code = context.units.find((unit) => unit.id === unitId)?.code ?? unitId;
    return { ...item, itemKey: `${item.itemKey}.${code}`, leads: [unitId] };
  });
}

/** What a sentence says of a task's due and nature; an impossible day is left open. */
export function taskDetail(text: string, year: number, nature?: TaskNature): TaskDetail {
  const dueRule = safeDue(text, year);
  const stated = dueRule.kind === 'none' ? (nature ?? 'ongoing') : 'with-due';
  return { nature: stated, dueRule, product: '', money: { ...NO_MONEY } };
}

function safeDue(text: string, year: number): DueRule {
  try {
    return dueInText(text, year);
  } catch (error) {
    if (error instanceof RuleBroken) return { kind: 'none' };
    throw error;
  }
}
