import type { DataSource } from 'typeorm';
import { clauseFigures, clauseKey, clauseLikeness } from '../domain/directive/comparing/clause-likeness.js';
import type { ChangedFact } from '../domain/directive/comparing/clause-changes.js';
import type { Comparison } from '../domain/directive/comparing/compare-readings.js';
import { comparisonsOf, type ComparisonView } from '../directives/earlier-clauses.read-model.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import type { NewItem } from './draft/draft-context.js';
import { contextOf, draftItems, readDirective } from './draft-plan.js';
import { insertItems } from './insert-items.js';
import { lockOpenVersion, type VersionRow } from './open-version.js';

export interface DirectiveAddition {
  versionId: string;
  directiveId: string;
}

export interface Added {
  added: number;
  changed: number;
}

/**
 * Brings what a further directive of the cycle adds or changes into the open draft: what is new becomes items, what it
 * changes is changed in the items that stand (target, due), what the plan has already is left as it is. Each item names
 * its clause in the new directive. Repeating it adds nothing. Throws 'plan.frozen' for a plan in review or approved,
 * 'directive.not-confirmed', 'directive.other-cycle'.
 */
export function addFromDirective(
  db: DataSource,
  command: Command,
  addition: DirectiveAddition,
): Promise<Added> {
  return transact(db, command, async (tx) => {
    const plan = await lockOpenVersion(tx, addition.versionId);
    const { cycleId } = await tx.one<{ cycleId: string | null }>(
      `select cycle_id as "cycleId" from directive where id::text = $1 and authority_id = $2`,
      [addition.directiveId, tx.authorityId],
    );
    if (cycleId !== plan.cycleId) throw new RuleBroken('directive.other-cycle');
    const { findings } = await readDirective(tx, addition.directiveId);
    const standing = await standingItems(tx, plan.id);
    const drafted = draftItems(await contextOf(tx, plan.year, findings));
    const comparisons = await comparisonsOf(tx, { id: addition.directiveId, cycleId, findings });
    const sorted = sortItems(drafted, { standing, comparisons });
    for (const change of sorted.changes) await changeStanding(tx, plan, change);
    const items = await underOwnKeys(tx, plan.id, sorted.additions);
    await insertItems(tx, plan.id, items);
    return tell(tx, { plan, addition, outcome: { added: items.length, changed: sorted.changes.length } });
  });
}

interface StandingItem {
  id: string;
  findingId: string | null;
  kind: string;
  text: string;
}

interface ItemChange {
  itemId: string;
  item: NewItem;
  facts: readonly ChangedFact[];
}

interface Known {
  standing: readonly StandingItem[];
  comparisons: ReadonlyMap<string, ComparisonView>;
}

function sortItems(
  drafted: readonly NewItem[],
  known: Known,
): { additions: NewItem[]; changes: ItemChange[] } {
  const additions: NewItem[] = [];
  const changes: ItemChange[] = [];
  for (const item of drafted) {
    const change = changeOf(item, known);
    if (change === 'new') additions.push(item);
    else if (change !== null) changes.push(change);
  }
  return { additions, changes };
}

/** Null where the plan says it already. An item without a clause (a round that the system proposes) is never new. */
function changeOf(item: NewItem, known: Known): ItemChange | 'new' | null {
  const { standing, comparisons } = known;
  if (item.findingId === null || standing.some(({ findingId }) => findingId === item.findingId)) return null;
  const comparison = comparisons.get(item.findingId) ?? { outcome: 'added' };
  if (comparison.outcome === 'same') return null;
  const same = likeliest(item, answering(item, comparison, standing));
  if (same === null) return 'new';
  const facts = comparison.outcome === 'changed' ? comparison.changes.map(({ what }) => what) : [];
  return says(item, same, facts) ? { itemId: same.id, item, facts } : null;
}

/** The items that stand for the same: those of the earlier clause; of rounds the year has one of each kind. */
function answering(
  item: NewItem,
  comparison: Comparison,
  standing: readonly StandingItem[],
): readonly StandingItem[] {
  const ofKind = standing.filter(({ kind }) => kind === item.kind);
  if (item.kind === 'report-round') return ofKind.filter(({ text }) => text === item.text);
  if (comparison.outcome === 'added') return [];
  return ofKind.filter(({ findingId }) => findingId === comparison.earlier.id);
}

/** Whether this very item changes: a block may have changed in another of its duties. */
function says(item: NewItem, standing: StandingItem, facts: readonly ChangedFact[]): boolean {
  if (item.kind === 'report-round') return true;
  if (!facts.every((what) => what === 'duties' || what === 'indicators')) return true;
  return clauseFigures(standing.text).join(' ') !== clauseFigures(item.text).join(' ');
}

/** Below it a duty of a block is another duty than the one that stands. */
const ALIKE = 0.5;

function likeliest(item: NewItem, standing: readonly StandingItem[]): StandingItem | null {
  const key = clauseKey(item.text);
  const [first] = standing
    .map((each) => ({ each, likeness: clauseLikeness(key, clauseKey(each.text)) }))
    .sort((a, b) => b.likeness - a.likeness);
  return first !== undefined && first.likeness >= ALIKE ? first.each : null;
}

function standingItems(tx: Tx, versionId: string): Promise<StandingItem[]> {
  return tx.query<StandingItem>(
    `select id, finding_id as "findingId", kind, text from plan_item where version_id = $1 order by ordinal`,
    [versionId],
  );
}

/** The fields of an item's detail that the changed facts decide; what people entered beside them stays. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  indicator: ['target', 'targetComparator', 'horizon'],
  task: ['nature', 'dueRule', 'sourceLeads'],
  'report-round': ['upwardDue', 'unitDue', 'opensOn', 'cutOffOn'],
  money: ['plannedMillion'],
};

async function changeStanding(tx: Tx, plan: VersionRow, { itemId, item, facts }: ItemChange): Promise<void> {
  const before = await tx.one<{ text: string; detail: Record<string, unknown> }>(
    'select text, detail from plan_item where id = $1',
    [itemId],
  );
  const stated = Object.entries(item.detail).filter(([name]) => FIELDS[item.kind]?.includes(name));
  const detail: Record<string, unknown> = Object.fromEntries(stated);
  await tx.query(
    `update plan_item set text = $2, detail = detail || $3::jsonb, finding_id = $4, version = version + 1 where id = $1`,
    [itemId, item.text, JSON.stringify(detail), item.findingId],
  );
  if (facts.includes('lead')) await changeLead(tx, itemId, item);
  await tx.append({
    verb: 'plan.item-changed',
    subject: { type: 'plan-item', id: itemId },
    cycleId: plan.cycleId,
    payload: { versionId: plan.id, before, after: { text: item.text, detail }, findingId: item.findingId },
  });
}

/** One new lead takes the place of the old; no lead or several are left open, to be chosen by a person. */
async function changeLead(tx: Tx, itemId: string, { leads }: NewItem): Promise<void> {
  await tx.query(`delete from plan_assignment where item_id = $1 and part = 'lead'`, [itemId]);
  const [only] = leads;
  if (leads.length !== 1 || only === undefined) return;
  await tx.query(
    `insert into plan_assignment (item_id, unit_id, part) values ($1, $2, 'lead')
     on conflict (item_id, unit_id) do update set part = 'lead'`,
    [itemId, only],
  );
}

/** Keys of a further directive are kept apart by its place: "d2-task-1". */
async function underOwnKeys(tx: Tx, versionId: string, items: readonly NewItem[]): Promise<NewItem[]> {
  const { next } = await tx.one<{ next: number }>(
    `select coalesce(max(substring(item_key from '^d(\\d+)-')::int), 1) + 1 as next from plan_item where version_id = $1`,
    [versionId],
  );
  return items.map((item) => ({ ...item, itemKey: `d${next}-${item.itemKey}` }));
}

interface Telling {
  plan: VersionRow;
  addition: DirectiveAddition;
  outcome: Added;
}

async function tell(tx: Tx, { plan, addition, outcome }: Telling): Promise<Added> {
  if (outcome.added + outcome.changed === 0) return outcome;
  await tx.append({
    verb: 'plan.directive-added',
    subject: { type: 'plan-version', id: plan.id },
    cycleId: plan.cycleId,
    payload: { directiveId: addition.directiveId, ...outcome },
  });
  return outcome;
}
