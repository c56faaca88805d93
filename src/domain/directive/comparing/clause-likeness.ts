import { fold } from '../words/fold.js';

/** Below so many words pairs of neighbours say nothing: short clauses are the same only when their words are. */
const FEWEST_WORDS = 4;

/** The words of a clause, folded, without its figures: those are what a later document changes. */
function clauseWords(text: string): string[] {
  return fold(text).match(/\p{L}+/gu) ?? [];
}

/** The figures of a clause in their order, as written. */
export function clauseFigures(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).map((figure) => figure.replaceAll(',', '.'));
}

/** What two clauses are compared by; made once per clause, because every pair of a kind is compared. */
export interface ClauseKey {
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
  readonly count: number;
}

export function clauseKey(text: string): ClauseKey {
  const words = clauseWords(text);
  const pairs = new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
  return { words: words.join(' '), pairs, count: words.length };
}

/**
 * How much two clauses say the same, 0 to 1: the share of neighbouring words that both hold (Dice). Single syllables
 * are shared by any two Vietnamese sentences.
 */
export function clauseLikeness(one: ClauseKey, other: ClauseKey): number {
  return likenessTo([other])(one).get(0) ?? 0;
}

/**
 * How alike a clause is to each of many, by their place; those that share nothing are left out. Only clauses that
 * share a pair of words are looked at: 1,000 clauses beside 1,000 would else be a million comparisons.
 */
export function likenessTo(many: readonly ClauseKey[]): (one: ClauseKey) => Map<number, number> {
  const holders = new Map<string, number[]>();
  const equal = new Map<string, number[]>();
  many.forEach(({ pairs, words }, place) => {
    for (const pair of pairs) put(holders, pair, place);
    put(equal, words, place);
  });
  return (one) => {
    const shared = sharedPairs(one, holders);
    const likeness = new Map<number, number>();
    for (const [place, count] of shared) {
      const other = many[place]!;
      if (isLongEnough(one, other)) likeness.set(place, (2 * count) / (one.pairs.size + other.pairs.size));
    }
    for (const place of equal.get(one.words) ?? []) likeness.set(place, 1);
    return likeness;
  };
}

function isLongEnough(one: ClauseKey, other: ClauseKey): boolean {
  return Math.min(one.count, other.count) >= FEWEST_WORDS;
}

function sharedPairs({ pairs }: ClauseKey, holders: ReadonlyMap<string, number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const pair of pairs)
    for (const place of holders.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  return shared;
}

function put(lists: Map<string, number[]>, name: string, place: number): void {
  const list = lists.get(name);
  if (list) list.push(place);
  else lists.set(name, [place]);
}
