import { changesBetween, type Change } from './clause-changes.js';
import { clauseKey, likenessTo, type ClauseKey } from './clause-likeness.js';
import { nameKey } from '../words/fold.js';
import type { Target } from '../reading.js';

/** A clause of a reading as far as two documents are compared by it. Facts that its kind lacks are left out. */
export interface ComparedClause {
  id: string;
  kind: string;
  label: string;
  text: string;
  /** What its kind states, read as `ComparedFacts`: a heading states none of them. */
  payload: object;
}

export interface ComparedFacts {
  targets?: readonly Target[];
  lead?: readonly string[];
  due?: { text: string; date: string | null } | null;
  agency?: string;
  duties?: readonly string[];
  paragraphs?: readonly string[];
  indicators?: readonly number[];
  recurring?: readonly string[];
  dueDates?: readonly string[] | null;
  before?: boolean | null;
  relativeDays?: number | null;
  amount?: number | null;
  name?: string;
  /** A symbol ("12/KH-UBND") for a legal basis; the number of an indicator is its label. */
  number?: string | number | null;
}

/** What a clause of the later document is beside the earlier one. */
export type Comparison =
  | { readonly outcome: 'added' }
  | { readonly outcome: 'same'; readonly earlier: EarlierClause }
  | { readonly outcome: 'changed'; readonly earlier: EarlierClause; readonly changes: readonly Change[] };

export type EarlierClause = Pick<ComparedClause, 'id' | 'label' | 'text'>;

/** Two clauses are one when so much of their words is the same … */
const ALIKE = 0.6;
/** … or less, when their label (the indicator's number) is the same too. */
const ALIKE_WITH_LABEL = 0.4;

interface Keyed {
  readonly clause: ComparedClause;
  readonly key: ClauseKey;
  readonly name: string | null;
}

interface Pair {
  readonly later: Keyed;
  readonly earlier: Keyed;
  readonly likeness: number;
}

/**
 * What a second document of a cycle says beside the first: added, the same, or changed in what. A clause answers at
 * most one clause of the other document, the likeliest first. Returns one comparison for every later clause, by id.
 */
export function compareReadings(
  earlier: readonly ComparedClause[],
  later: readonly ComparedClause[],
): Map<string, Comparison> {
  const pairs = [...new Set(later.map(({ kind }) => kind))]
    .flatMap((kind) => pairsOfKind(ofKind(earlier, kind), ofKind(later, kind)))
    .sort((a, b) => b.likeness - a.likeness);
  const comparisons = new Map<string, Comparison>(later.map(({ id }) => [id, { outcome: 'added' }]));
  const taken = new Set<string>();
  for (const pair of pairs) {
    const { id } = pair.later.clause;
    if (taken.has(pair.earlier.clause.id) || comparisons.get(id)?.outcome !== 'added') continue;
    taken.add(pair.earlier.clause.id);
    comparisons.set(id, comparisonOf(pair));
  }
  return comparisons;
}

function keyed(clause: ComparedClause): Keyed {
  return { clause, key: clauseKey(clause.text), name: nameOf(clause) };
}

/** Names that decide alone: an agency's block is that agency's, a cited document is its symbol. */
function nameOf({ kind, payload: stated }: ComparedClause): string | null {
  const payload: ComparedFacts = stated;
  const name = kind === 'agency-duty' ? payload.agency : kind === 'legal-basis' ? payload.number : null;
  return typeof name === 'string' && name !== '' ? nameKey(name) : null;
}

function ofKind(clauses: readonly ComparedClause[], kind: string): Keyed[] {
  return clauses.filter((clause) => clause.kind === kind).map(keyed);
}

function pairsOfKind(earlier: readonly Keyed[], later: readonly Keyed[]): Pair[] {
  const likenessesOf = likenessTo(earlier.map(({ key }) => key));
  return later.flatMap((one) => {
    const likenesses = likenessesOf(one.key);
    return earlier
      .map((each, place) => ({
        later: one,
        earlier: each,
        likeness: pairLikeness(one, each, likenesses.get(place) ?? 0),
      }))
      .filter(({ likeness }) => likeness > 0);
  });
}

/** So much before others: of several clauses with the same words, the one with the same figures. */
const WHOLLY_EQUAL = 1.01;

/** 0 where the two are not one clause. */
function pairLikeness(later: Keyed, earlier: Keyed, likeness: number): number {
  if (later.name !== null && earlier.name !== null) return Number(later.name === earlier.name);
  if (likeness === 1 && isSameText(later.clause, earlier.clause)) return WHOLLY_EQUAL;
  return likeness >= leastLikeness(later.clause, earlier.clause) ? likeness : 0;
}

function isSameText(one: ComparedClause, other: ComparedClause): boolean {
  return nameKey(one.text) === nameKey(other.text);
}

function leastLikeness(one: ComparedClause, other: ComparedClause): number {
  const label = one.label.trim();
  return label !== '' && nameKey(label) === nameKey(other.label) ? ALIKE_WITH_LABEL : ALIKE;
}

function comparisonOf({ later, earlier }: Pair): Comparison {
  const { id, label, text } = earlier.clause;
  const changes = changesBetween(earlier.clause, later.clause);
  return changes.length === 0
    ? { outcome: 'same', earlier: { id, label, text } }
    : { outcome: 'changed', earlier: { id, label, text }, changes };
}
