import type { Span } from '../domain/directive/text/source-text.js';
import type { FindingView } from './directive.read-model.js';
import type { FindingPayload } from './finding-payload.js';

/** A stretch of the source and the innermost finding that it belongs to. */
export interface SourceSegment {
  at: number;
  text: string;
  finding: FindingView | null;
  /** Findings that begin here: their anchors stand before the text. */
  begins: string[];
}

/** Cuts the source at every edge of a span; findings lie in one another (a reporting rule inside a duty). */
export function sourceSegments(source: string, findings: readonly FindingView[]): SourceSegment[] {
  const spans = findings.flatMap((finding) =>
    spansOf(finding).map(([start, end], index) => ({ finding, start, end, isFirst: index === 0 })),
  );
  const edges = [...new Set([0, source.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= source.length)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((at, index) => {
    const end = edges[index + 1]!;
    const around = spans
      .filter((span) => span.start <= at && end <= span.end && span.finding.state !== 'rejected')
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      at,
      text: source.slice(at, end),
      finding: around[0]?.finding ?? null,
      begins: spans.filter((span) => span.isFirst && span.start === at).map(({ finding }) => finding.id),
    };
  });
}

/** A block of an agency is its head line and each of its duties, wherever they stand. */
function spansOf(finding: FindingView): readonly Span[] {
  if (finding.spanStart === null || finding.spanEnd === null) return [];
  const { dutySpans = [], paragraphSpans = [] } = finding.payload as Partial<FindingPayload['agency-duty']>;
  return [[finding.spanStart, finding.spanEnd], ...dutySpans, ...paragraphSpans];
}

const BULLET = /^[ \t]*(?:[-–—+*•·|]|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s|[IVX]+\.\s)/u;
const LONGEST_BULLET = 16;

/**
 * The source as it is shown, exactly as long as it is: a line that was broken in mid-sentence flows on, known by the
 * small letter it goes on with, or by a finding that runs over the break.
 */
export function flowingText(source: string, findings: readonly FindingView[]): string {
  const inside = findings.flatMap(spansOf);
  return source.replace(/(?<=\S[ \t]*)\n(?=[ \t]*(\S))/gu, (_break, first: string, at: number) => {
    if (BULLET.test(source.slice(at + 1, at + 1 + LONGEST_BULLET))) return '\n';
    const isBroken = /\p{Ll}/u.test(first) || inside.some(([start, end]) => start < at && at < end);
    return isBroken ? ' ' : '\n';
  });
}

/** What a finding quotes, each place for itself, without the line breaks of the file. */
export function quotedWords(source: string, finding: FindingView): string[] {
  if (finding.spanStart === null) return [finding.text];
  return spansOf(finding).map(([start, end]) => source.slice(start, end).replace(/\s+/gu, ' ').trim());
}

/** Where copied words stand in the source, whatever its line breaks; null where they do not. */
export function locateWords(source: string, words: string, from = 0): [start: number, end: number] | null {
  const pieces = words.trim().split(/\s+/u).filter(Boolean);
  if (pieces.length === 0) return null;
  const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(source.slice(from));
  return found ? [from + found.index, from + found.index + found[0].length] : null;
}
