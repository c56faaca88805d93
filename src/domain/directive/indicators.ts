import type { ClauseNode } from './clause-tree.js';
import { figuresIn } from './figures.js';
import { fold } from './fold.js';
import { given } from './given.js';
import { contentOf, splitHeading, type Part } from './parts.js';
import { pinned } from './pinned.js';
import { cut, spanOf, type Prose } from './prose.js';
import type { Indicator, Target } from './reading.js';
import type { SourceText } from './source-text.js';
import { NO_YEAR, targetsOf, type YearContext } from './targets.js';
import { warning, type Warnings } from './warnings.js';
import { yearsIn } from './years.js';

export interface IndicatorFacts {
  readonly source: SourceText;
  /** The one year that the title names. */
  readonly titleYear: number | null;
  readonly warnings: Warnings;
}

const LABEL = /^(chỉ tiêu(?:\s+số)?\s+(\d{1,3}))\s*[:.)]?\s*(?:-\s*)?/u;

/** Labelled indicators wherever they stand, and the figures that a goal part lists without a label. */
export function indicatorsOf(parts: readonly Part[], facts: IndicatorFacts): Indicator[] {
  const indicators: Indicator[] = [];
  for (const part of parts) {
    if (part.role === 'goal' && part.rest.text !== '') {
      push(indicators, unlabelled(part.rest, null, yearsAbove(part, null, facts)), facts);
    }
    for (const node of contentOf(part)) {
      const read = indicatorAt(node, part, facts);
      if (read) push(indicators, read, facts);
    }
  }
  return indicators;
}

interface Candidate {
  readonly label: string | null;
  readonly number: number | null;
  readonly body: Prose;
  readonly context: YearContext;
}

function indicatorAt(node: ClauseNode, part: Part, facts: IndicatorFacts): Candidate | null {
  const label = LABEL.exec(fold(node.body.text));
  if (label && node.body.text.length > label[0].length)
    return labelled(node, label, yearsAbove(part, node, facts));
  if (part.role !== 'goal' || isAnnouncing(node) || !isMeasured(node, part)) return null;
  return unlabelled(node.body, numberOf(node), yearsAbove(part, node, facts));
}

function numberOf(node: ClauseNode): number | null {
  return node.kind === 'arabic' ? (node.marker?.value ?? null) : null;
}

function labelled(node: ClauseNode, label: RegExpExecArray, context: YearContext): Candidate {
  const body = cut(node.body, label[0].length);
  return { label: node.body.text.slice(0, (label[1] ?? '').length), number: Number(label[2]), body, context };
}

function unlabelled(body: Prose, number: number | null, context: YearContext): Candidate | null {
  if (figuresIn(body.text).length === 0 && !isTrend(body.text)) return null;
  return { label: null, number, body, context };
}

/** A clause that only opens the list below it. */
function isAnnouncing(node: ClauseNode): boolean {
  return node.children.length > 0 && (node.body.text.endsWith(':') || figuresIn(node.body.text).length === 0);
}

function isMeasured(node: ClauseNode, part: Part): boolean {
  if (figuresIn(node.body.text).length > 0) return true;
  if (node.kind === 'paragraph') return false;
  return (
    isTrend(node.body.text) &&
    (/chỉ tiêu|cụ thể/u.test(fold(part.heading.text)) || part.content.some(hasFigure))
  );
}

function hasFigure(node: ClauseNode): boolean {
  return figuresIn(node.body.text).length > 0 || node.children.some(hasFigure);
}

function isTrend(text: string): boolean {
  return /^(?:phấn đấu\s+|từng bước\s+|cơ bản\s+)*(?:giảm|hạn chế|loại trừ|xóa bỏ|chấm dứt|không để xảy ra|duy trì|tăng tỷ lệ|nâng tỷ lệ|kéo giảm|kiềm chế)/u.test(
    fold(text),
  );
}

/** The years that stand over a clause: in the lines above it, the heading, then the title. */
function yearsAbove(part: Part, node: ClauseNode | null, facts: IndicatorFacts): YearContext {
  for (let above = node?.parent ?? null; above && above !== part.node; above = above.parent) {
    const context = contextOf(above.body.text);
    if (context) return context;
  }
  for (let above: ClauseNode | null = part.node; above; above = above.parent) {
    const context = contextOf(splitHeading(above.body).heading.text);
    if (context) return context;
  }
  return { ...NO_YEAR, year: facts.titleYear };
}

function contextOf(text: string): YearContext | null {
  const years = yearsIn(text);
  const [only] = years;
  if (years.length !== 1 || only === undefined) return null;
  return { year: only.year, from: only.from, to: only.to };
}

const MANY_TARGETS = 7;

function push(indicators: Indicator[], candidate: Candidate | null, facts: IndicatorFacts): void {
  if (candidate === null || candidate.body.text === '') return;
  const { label, number, body } = candidate;
  const targets = targetsOf(body, candidate.context);
  if (targets.length >= MANY_TARGETS) facts.warnings.push(warning('indicator.many-targets', spanOf(body)));
  if (label !== null && indicators.some((known) => known.label !== null && known.number === number)) {
    facts.warnings.push(warning('outline.label-restarted', spanOf(body), label));
  }
  indicators.push({
    label,
    number,
    text: body.text,
    ...given({ direction: directionOf(body.text, targets) }),
    targets,
    ...pinned(facts.source, body),
    confidence: label === null ? 'medium' : 'high',
    confidenceReason: label === null ? 'figure' : 'label',
  });
}

/** A trend without a figure carries its direction in its target. */
function directionOf(text: string, targets: readonly Target[]): 'up' | 'down' | null {
  if ((targets[0]?.value ?? null) === null) return null;
  const low = fold(text);
  if (/^(?:phấn đấu\s+)?(?:từng bước\s+)?(?:giảm|hạn chế|kéo giảm|kiềm chế)/u.test(low)) return 'down';
  return /^(?:phấn đấu\s+)?(?:tăng|nâng)\s/u.test(low) ? 'up' : null;
}
