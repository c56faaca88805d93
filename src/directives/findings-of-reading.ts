import type { DirectiveReading, Sourced, Warning } from '../domain/directive/reading.js';
import type { Span } from '../domain/directive/text/source-text.js';
import type { FindingKind } from './finding-payload.js';

/** A finding before it has a row. */
export interface NewFinding {
  kind: FindingKind;
  ordinal: number;
  path: string;
  label: string;
  text: string;
  spanStart: number;
  spanEnd: number;
  page: number | null;
  confidence: string;
  confidenceReason: string;
  payload: Record<string, unknown>;
  warnings: { code: string; message: string }[];
}

type Item = { text: string; span: Span; page?: number } & Partial<Sourced>;

/** Everything a reading proposes, in the order of the text; each carries the warnings that lie inside its span. */
export function findingsOfReading(reading: DirectiveReading): NewFinding[] {
  const found = [
    ...reading.sections.map((item) =>
      proposal('section', { ...item, numeral: item.numeral ?? '' }, { path: item.numeral ?? '' }),
    ),
    ...reading.tasks.map((item) => proposal('task', item, { path: item.path })),
    ...reading.indicators.map((item) => proposal('indicator', item, { label: item.label ?? '' })),
    ...(reading.agencyAssignments ?? []).map((item) => proposal('agency-duty', item, { label: item.agency })),
    ...(reading.reportingObligations ?? []).map((item) => proposal('reporting-rule', item, {})),
    ...reading.legalBases.map((item) => proposal('legal-basis', item, { label: item.number ?? item.type })),
    ...reading.activities.map((item) => proposal('activity', item, { label: item.name })),
    ...reading.money.map((item) => proposal('money', item, {})),
  ].sort((a, b) => a.spanStart - b.spanStart || b.spanEnd - a.spanEnd);
  return withWarnings(found, reading.warnings).map((each, index) => ({ ...each, ordinal: index + 1 }));
}

function proposal(
  kind: FindingKind,
  item: Item & { numeral?: string },
  at: { path?: string; label?: string },
): NewFinding {
  const { text, span, page, confidence, confidenceReason, ...payload } = item;
  return {
    kind,
    ordinal: 0,
    path: at.path ?? '',
    label: at.label ?? '',
    text,
    spanStart: span[0],
    spanEnd: span[1],
    page: page ?? null,
    confidence: confidence ?? 'high',
    confidenceReason: confidenceReason ?? 'heading',
    payload,
    warnings: [],
  };
}

/** Each warning goes to the smallest finding around it; the others stay with the document. */
function withWarnings(found: readonly NewFinding[], warnings: readonly Warning[]): NewFinding[] {
  const told = found.map((each) => ({ ...each }));
  for (const { code, message, span } of warnings) {
    if (span === null) continue;
    const around = told
      .filter((each) => each.spanStart <= span[0] && span[1] <= each.spanEnd)
      .sort((a, b) => a.spanEnd - a.spanStart - (b.spanEnd - b.spanStart))[0];
    around?.warnings.push({ code, message });
  }
  return told;
}

/** Warnings that no finding carries: about the register, the class, the text as a whole. */
export function documentWarnings(reading: DirectiveReading): Warning[] {
  const spans = findingsOfReading(reading);
  return reading.warnings.filter(
    ({ span }) =>
      span === null || !spans.some((each) => each.spanStart <= span[0] && span[1] <= each.spanEnd),
  );
}
