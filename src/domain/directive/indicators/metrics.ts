import { figuresIn } from './figures.js';
import { bareName, shortNames } from './metric-names.js';
import type { Prose } from '../text/prose.js';
import type { Target } from '../reading.js';

/** Several metrics in one indicator are told apart by short names out of the words around each figure. */
export function withMetrics(targets: readonly Target[], clauses: readonly Prose[]): Target[] {
  if (targets.length < 2) return [...targets];
  const names = withoutGaps(clauses.flatMap((clause) => namesIn(clause, targets)));
  // A target that no clause holds would shift the names of all behind it.
  if (names.length !== targets.length) return [...targets];
  const merged = sameOverYears(names, targets);
  if (new Set(merged.filter((name) => name !== '')).size < 2) return [...targets];
  const short = shortNames(merged);
  return targets.map((target, index) => {
    const metric = short[index] ?? '';
    return metric === '' ? target : { ...target, metric };
  });
}

/** "…; đến năm 2030 đạt 100%" goes on with what the clause before named. */
function withoutGaps(names: readonly string[]): string[] {
  const filled: string[] = [];
  for (const name of names) filled.push(name === '' ? (filled.at(-1) ?? '') : name);
  return filled;
}

/** "2025: 80% trẻ em; 2030: 90% trẻ em được …": one metric, named once in full. */
function sameOverYears(names: readonly string[], targets: readonly Target[]): string[] {
  return names.map((name, index) => {
    const { year } = targets[index] as Target;
    const fuller = names.find(
      (other, at) => other.startsWith(`${name} `) && targets[at]?.year !== year && name !== '',
    );
    return fuller ?? name;
  });
}

interface Held {
  readonly target: Target;
  /** Where its own words, the figure and what lies behind begin. */
  readonly start: number;
  readonly figure: number;
  readonly end: number;
}

/** What each target of a clause measures; a figure without words of its own goes on with the one before. */
function namesIn(clause: Prose, targets: readonly Target[]): string[] {
  const held = heldBy(clause, targets);
  const words = held.map((_, index) => wordsAround(clause.text, held, index));
  const byTail = standBehind(words);
  const names: string[] = [];
  for (const [index, { target }] of held.entries()) {
    const name = nameOf(words[index] as Words, target.unit, byTail);
    names.push(name || otherUnit(target, held[index - 1]?.target) || nameBefore(names, held, index));
  }
  return names;
}

/** The name of the figure before, or of the one that is kept until another year. */
function nameBefore(names: readonly string[], held: readonly Held[], index: number): string {
  const { target } = held[index] as Held;
  const same = held.slice(0, index).findIndex((each) => each.target.value === target.value);
  return names[target.maintained && same >= 0 ? same : index - 1] ?? '';
}

/** "… 500 triệu đồng để giúp ít nhất 200 hộ": what is counted is a name of its own. */
function otherUnit({ unit }: Target, before: Target | undefined): string {
  return isCounted(unit) && before !== undefined && before.unit !== unit ? unit : '';
}

function nameOf({ lead, tail }: Words, unit: string | null, byTail: boolean): string {
  const named = withUnit(tail, unit);
  return byTail ? named || lead : lead || named;
}

/** "70% học sinh tiểu học, 80% học sinh …": the words that tell the figures apart follow them. */
function standBehind([first, ...others]: readonly Words[]): boolean {
  return first?.tail !== '' && others.some(({ lead, tail }) => lead === '' && tail !== '');
}

interface Words {
  readonly lead: string;
  readonly tail: string;
}

function wordsAround(text: string, held: readonly Held[], index: number): Words {
  const { target, start, figure, end } = held[index] as Held;
  const before = held[index - 1];
  if (before && start < before.figure) return { lead: '', tail: '' };
  if (target.value === null) return { lead: bareName(text.slice(start, end)), tail: '' };
  const next = held.slice(index + 1).find((each) => each.start >= end);
  const lead = before ? parted(text.slice(start, figure)).lead : text.slice(start, figure);
  const tail = next ? parted(text.slice(end, next.figure)).tail : beforeYear(text.slice(end));
  return { lead: bareName(lead), tail: bareName(tail) };
}

/** The words between two figures: the first of them belong to the figure before, the last to the one behind. */
function parted(between: string): Words {
  const bracket = /^\s*\([^)]*\)/u.exec(between);
  if (bracket) return { tail: bracket[0], lead: between.slice(bracket[0].length) };
  if (SEPARATED.test(between)) return { lead: between, tail: '' };
  const at = Math.max(...[', ', ' và ', ' cho ', ' (', ' vào năm '].map((mark) => between.lastIndexOf(mark)));
  if (at < 0) return { lead: '', tail: between };
  return { lead: between.slice(at), tail: between.slice(0, at) };
}

const SEPARATED = /^\s*(?:[,;(]|và\s|(?:vào|đến|trong|của)?\s*(?:cuối\s|hết\s)?(?:năm\s)?20\d\d)/iu;

/** What follows the year of the last figure says something else ("… và duy trì …"). */
function beforeYear(behind: string): string {
  const closed = /^\s*\([^)]*\)/u.exec(behind);
  if (closed) return closed[0];
  return /^[^;.]*?(?=(?:,|\svà)\s(?:duy trì|giữ vững)|[;.]|$)/u.exec(behind)?.[0] ?? behind;
}

function withUnit(name: string, unit: string | null): string {
  return isCounted(unit) && /^\p{Ll}/u.test(name) && !NAMED.test(name) ? `${unit} ${name}` : name;
}

/** "tiêu chí Ngôi nhà an toàn" is a name without what is counted. */
const NAMED = /(?:tiêu chí|tiêu chuẩn|danh hiệu)\s[“"']?\p{Lu}/u;

const NOT_COUNTED = /[%‰/]|điểm phần trăm|(?<!cộng )đồng$|^(?:cm|kg|m2|m²|ha|km|tuổi|năm)$/u;

function isCounted(unit: string | null): unit is string {
  return unit !== null && !NOT_COUNTED.test(unit);
}

function heldBy(clause: Prose, targets: readonly Target[]): Held[] {
  const [first, last] = [clause.at[0] ?? 0, clause.at.at(-1) ?? 0];
  const figures = figuresIn(clause.text);
  return targets
    .filter(({ span }) => span[0] >= first && span[1] <= last + 1)
    .map((target) => {
      const end = indexAt(clause, target.span[1] - 1) + 1;
      const figure = figures.find((each) => each.end === end)?.from ?? end;
      return { target, start: indexAt(clause, target.span[0]), figure, end };
    });
}

function indexAt({ at }: Prose, offset: number): number {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
