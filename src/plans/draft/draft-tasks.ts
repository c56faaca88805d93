import { localDate } from '../../domain/calendar/local-date.js';
import { fold } from '../../domain/directive/words/fold.js';
import type { TaskDetail } from '../../domain/plan/plan-detail.js';
import { findingsOf, type ConfirmedFinding, type DraftContext, type NewItem } from './draft-context.js';
import { copiesPerLead, taskDetail } from './draft-duties.js';

/** Tasks of the section of tasks under their headings. Who leads follows from the text, else from a duty like it. */
export function draftTasks(context: DraftContext, duties: readonly NewItem<'task'>[]): NewItem<'task'>[] {
  const items: NewItem<'task'>[] = [];
  let heading = '';
  let number = 0;
  for (const finding of findingsOf(context, 'task')) {
    if (finding.payload.kind === 'group') {
      heading = finding.text;
      continue;
    }
    number += 1;
    items.push(...taskItems({ finding, heading, key: `task-${number}` }, { context, duties }));
  }
  return items;
}

interface TaskSource {
  finding: ConfirmedFinding<'task'>;
  heading: string;
  key: string;
}

interface TaskFacts {
  context: DraftContext;
  duties: readonly NewItem<'task'>[];
}

function taskItems({ finding, heading, key }: TaskSource, facts: TaskFacts): NewItem<'task'>[] {
  const { context } = facts;
  const { lead: leadNames, coordinating } = finding.payload;
  const named = leadNames.map((name) => context.agencies(name));
  const item: NewItem<'task'> = {
    itemKey: key,
    kind: 'task',
    heading,
    text: finding.text,
    findingId: finding.id,
    ownLevel: named.some(({ basis }) => basis === 'own-level'),
    detail: detailOf(finding, context.year),
    leads: [...new Set(named.flatMap(({ unitIds }) => unitIds))],
    coordinating: [...new Set(coordinating.flatMap((name) => context.agencies(name).unitIds))],
  };
  if (leadNames.length > 1)
    return [withoutDoubles({ ...item, detail: { ...item.detail, sourceLeads: leadNames } })];
  if (leadNames.length === 1) return namedLead(item, { leadNames, context }).map(withoutDoubles);
  return [withLikelyLead(item, facts)];
}

function namedLead(
  item: NewItem<'task'>,
  { leadNames, context }: { leadNames: string[]; context: DraftContext },
): NewItem<'task'>[] {
  if (item.leads.length === 0) return [{ ...item, detail: { ...item.detail, sourceLeads: leadNames } }];
  return copiesPerLead(item, context);
}

function withoutDoubles(item: NewItem<'task'>): NewItem<'task'> {
  return { ...item, coordinating: item.coordinating.filter((unitId) => !item.leads.includes(unitId)) };
}

/** The reader's own date wins over ours: it has seen the label lines around the clause. */
function detailOf({ payload, text }: ConfirmedFinding<'task'>, year: number): TaskDetail {
  const detail = taskDetail(payload.due?.text ?? text, year, payload.nature);
  const read = payload.due?.date ?? null;
  if (read === null || detail.dueRule.kind !== 'none') return detail;
  const isBefore = /trước/iu.test(payload.due!.text);
  return {
    ...detail,
    nature: 'with-due',
    dueRule: { kind: isBefore ? 'before' : 'by', on: localDate(read) },
  };
}

/** Share of a duty's words that the task must hold too: below it, the likeness is that of any two such sentences. */
const ALIKE = 0.6;

/** Section III names no lead; the leads follow from the blocks of section IV. A proposal, with its reason. */
function withLikelyLead(item: NewItem<'task'>, { duties }: TaskFacts): NewItem<'task'> {
  if (item.detail.nature === 'orientation') return item;
  const own = wordsOf(item.text);
  const likely = duties
    .filter((duty) => duty.leads.length === 1 && !duty.itemKey.includes('.'))
    .map((duty) => ({ duty, likeness: likenessOf(wordsOf(duty.text), own) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  if (!likely || likely.likeness < ALIKE) return item;
  const leadReason = `Đề xuất theo nhiệm vụ tương tự của ${likely.duty.heading}`;
  return { ...item, leads: likely.duty.leads, detail: { ...item.detail, leadReason } };
}

function likenessOf(duty: ReadonlySet<string>, task: ReadonlySet<string>): number {
  const shared = [...duty].filter((word) => task.has(word)).length;
  const smaller = Math.min(duty.size, task.size);
  return smaller < 6 ? 0 : shared / smaller;
}

/** Pairs of neighbouring words: single syllables are shared by any two Vietnamese sentences. */
function wordsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
