import type { ClauseNode } from '../outline/clause-tree.js';
import { directionOf, withWays, type Worded } from './directions.js';
import { figuresIn } from './figures.js';
import { fold } from '../words/fold.js';
import { given } from '../words/given.js';
import {
  hasFigure,
  isAnnounced,
  isGoalPart,
  isIndicator,
  setsTarget,
  statesTarget,
} from './indicator-likeness.js';
import { contentOf, splitHeading, type Part } from '../outline/parts.js';
import { pinned } from '../text/pinned.js';
import { cut, NO_PROSE, spanOf, type Prose } from '../text/prose.js';
import type { Indicator, Target } from '../reading.js';
import type { SourceText } from '../text/source-text.js';
import { rowIndicator, type RowIndicator } from './table-indicators.js';
import { NO_YEAR, targetsOf, type YearContext } from './targets.js';
import { qualitative, trendIn } from './trends.js';
import { warning, type Warnings } from '../warnings.js';
import { yearsIn } from '../words/years.js';

export interface IndicatorFacts {
  readonly source: SourceText;
  /** The one year that the title names. */
  readonly titleYear: number | null;
  readonly warnings: Warnings;
}

const LABEL =
  /^(chỉ tiêu(?:\s+số)?\s+(\d{1,3})(?:\.(\d{1,2}))?)(?![\d%,]|\s?(?:và|đến|-)\s?\d)\s*[:.)]?\s*(?:-\s*)?/u;

/** Labelled indicators wherever they stand, and the figures that a goal part lists without a label. */
export function indicatorsOf(parts: readonly Part[], facts: IndicatorFacts): Indicator[] {
  const indicators: Indicator[] = [];
  for (const part of parts) {
    for (const candidate of candidatesIn(part, facts)) push(indicators, candidate, facts);
  }
  // A part's own items may stand behind its inner parts.
  return indicators.sort((one, other) => one.span[0] - other.span[0]);
}

function candidatesIn(part: Part, facts: IndicatorFacts): Candidate[] {
  const candidates: Candidate[] = [];
  if (isGoalPart(part) && statesTarget(part.rest.text)) {
    candidates.push(unlabelled(part.rest, null, yearsAbove(part, null, facts)));
  }
  for (const node of contentOf(part)) {
    const read = isReadAbove(node) ? null : indicatorAt(node, part, facts);
    if (read) candidates.push(read);
  }
  return candidates;
}

/** What stands under a label is read with it. */
function isReadAbove({ parent }: ClauseNode): boolean {
  if (parent === null) return false;
  return labelOf(parent) !== null || isReadAbove(parent);
}

function labelOf(node: ClauseNode): RegExpExecArray | null {
  const label = LABEL.exec(fold(node.body.text));
  return label && node.body.text.length > label[0].length ? label : null;
}

interface Candidate {
  readonly label: string | null;
  readonly number: number | null;
  readonly body: Prose;
  readonly worded: readonly Worded[];
}

function indicatorAt(node: ClauseNode, part: Part, facts: IndicatorFacts): Candidate | null {
  const label = labelOf(node);
  if (label && isStated(node, part)) return labelled(node, label, yearsAbove(part, node, facts));
  if (node.kind === 'row' && holdsIndicators(part)) {
    const row = rowIndicator(node, yearsAbove(part, node, facts));
    if (row) return fromRow(row);
  }
  return isTarget(node, part) ? unlabelled(node.body, numberOf(node), yearsAbove(part, node, facts)) : null;
}

function isTarget(node: ClauseNode, part: Part): boolean {
  return isGoalPart(part) ? isIndicator(node, part) : isAnnounced(node, part);
}

function isStated(node: ClauseNode, part: Part): boolean {
  return !DUTIES.has(part.role) || setsTarget(node);
}

/** Where "Chỉ tiêu 3: Sở Y tế theo dõi" only says who looks after it. */
const DUTIES: ReadonlySet<string> = new Set(['organisation', 'report', 'money']);

function fromRow({ number, body, targets }: RowIndicator): Candidate {
  return { label: null, number, body, worded: targets.map((target) => ({ target, words: body.text })) };
}

/** A table of targets stands under the goals or in an annex about them. */
function holdsIndicators(part: Part): boolean {
  return isGoalPart(part) || /chỉ tiêu|mục tiêu/u.test(fold(part.heading.text));
}

function numberOf(node: ClauseNode): number | null {
  return node.kind === 'arabic' ? (node.marker?.value ?? null) : null;
}

/** What stands as a list under a label belongs to it ("Chỉ tiêu 4: … - thể nhẹ cân: …"). */
function labelled(node: ClauseNode, label: RegExpExecArray, context: YearContext): Candidate {
  const body = cut(node.body, label[0].length);
  const below = node.children.filter(hasFigure).map((child) => child.body);
  const own = below.length > 0 && figuresIn(body.text).length === 0 ? [] : [body];
  return {
    label: node.body.text.slice(0, (label[1] ?? '').length),
    number: label[3] === undefined ? Number(label[2]) : null,
    body,
    worded: wordedIn(joined([...own, ...below]), context),
  };
}

/** Several stretches of text as the clauses of one sentence. */
function joined(proses: readonly Prose[]): Prose {
  const [first, ...others] = proses;
  if (first === undefined || others.length === 0) return first ?? NO_PROSE;
  return others.reduce((before, { text, at }) => {
    const end = before.at.at(-1) ?? 0;
    return {
      text: `${before.text.replace(/[.;]$/u, ' ')}; ${text}`,
      at: Int32Array.from([...before.at, end, end, ...at]),
    };
  }, first);
}

function unlabelled(body: Prose, number: number | null, context: YearContext): Candidate {
  return { label: null, number, body, worded: wordedIn(body, context) };
}

/** The targets of a text; one that sets nothing measurable is a target in its own words. */
function wordedIn(body: Prose, context: YearContext): Worded[] {
  const targets = targetsOf(body, context);
  if (targets.length === 0 && figuresIn(body.text).length === 0 && trendIn(body.text) === null) {
    const [year] = yearsIn(body.text);
    const words = /^[^,;:.(]{3,80}/u.exec(body.text)?.[0].trim() ?? body.text.slice(0, 80);
    return [{ target: qualitative(body, { year: year ?? null, context, before: null }, words), words }];
  }
  return targets.map((target, index) => ({ target, words: wordsOf(body, target, targets[index - 1]) }));
}

/** The words from the figure before to this one, with the mark that parts two clauses. */
function wordsOf(body: Prose, { span }: Target, before: Target | undefined): string {
  const start = before && before.span[1] < span[1] ? before.span[1] : span[0];
  const from = body.at.findIndex((offset) => offset >= start);
  const to = body.at.findLastIndex((offset) => offset < span[1]);
  return body.text.slice(Math.max(0, from), to + 1);
}

/** The years that stand over a clause: in the lines above it, the heading, then the title. */
function yearsAbove(part: Part, node: ClauseNode | null, facts: IndicatorFacts): YearContext {
  const lines = linesOver(part, node);
  const everyYear = lines.some((line) => /^(?:hằng|hàng|mỗi) năm[\s,:.]*$/u.test(fold(line)));
  const context = lines.map(contextOf).find((each) => each !== null) ?? { ...NO_YEAR, year: facts.titleYear };
  return everyYear ? { ...context, everyYear: true } : context;
}

/** From the nearest line to the outermost heading; what an article issues is named after a title, not a year. */
function linesOver(part: Part, node: ClauseNode | null): string[] {
  const lines: string[] = [];
  for (let above = node?.parent ?? null; above && above !== part.node; above = above.parent) {
    lines.push(above.body.text);
  }
  for (let above: ClauseNode | null = part.node; above; above = above.parent) {
    if (above.kind !== 'article' || !/phê duyệt|ban hành/iu.test(above.body.text))
      lines.push(splitHeading(above.body).heading.text);
  }
  return lines;
}

const BY_YEAR = /(?:đến|tới) (?:cuối |hết )?năm 20\d\d/u;

function contextOf(text: string): YearContext | null {
  const years = yearsIn(text);
  const [only] = years;
  if (years.length !== 1 || only === undefined) return null;
  return { year: only.year, from: only.from, to: only.to, isGoal: BY_YEAR.test(fold(text)) };
}

const MANY_TARGETS = 7;

function push(indicators: Indicator[], candidate: Candidate, facts: IndicatorFacts): void {
  const { label, number, body, worded } = candidate;
  if (body.text === '' || worded.length === 0) return;
  warnOf(indicators, candidate, facts);
  const direction = directionOf(worded);
  const sure = label === null ? SEEN : LABELLED;
  indicators.push({
    label,
    number,
    text: body.text,
    ...given({ direction }),
    targets: direction === null ? withWays(worded) : worded.map(({ target }) => target),
    ...pinned(facts.source, body),
    ...sure,
  });
}

const LABELLED = { confidence: 'high', confidenceReason: 'label' } as const;
const SEEN = { confidence: 'medium', confidenceReason: 'figure' } as const;

function warnOf(
  known: readonly Indicator[],
  { label, number, body, worded }: Candidate,
  facts: IndicatorFacts,
): void {
  if (worded.length >= MANY_TARGETS) facts.warnings.push(warning('indicator.many-targets', spanOf(body)));
  const isRestarted = label !== null && known.some((one) => one.label !== null && one.number === number);
  if (isRestarted) facts.warnings.push(warning('outline.label-restarted', spanOf(body), label));
}
