import type { ReportForDocument, ReportIndicator } from '../documents/formal/report-for-document.js';
import { directionOf, showRate, targetReached } from '../domain/consolidation/aggregate.js';
import { formatNumber } from '../domain/number/format-number.js';
import type { Counts } from '../domain/obligation/count-cells.js';
import type { Narrative } from '../domain/obligation/submission-content.js';
import type { Queryable } from '../persistence/queryable.js';
import {
  authorityFacts,
  DEFAULT_RECIPIENTS,
  DEFAULT_SIGNATURE,
  DEFAULT_SYMBOLS,
} from '../units/authority-profile.js';
import type { PackContent } from './pack-content.js';
import type { ConsolidatedFigure } from './read-figures.js';
import { routeOf } from './report-route.js';

export interface EditorText {
  /** The compiler's directions for the next period, one per line. */
  outlook?: string;
}

export interface ReportRegister {
  number: string | null;
  issuedOn: string | null;
  editor: EditorText;
}

/** Turns the compiled content into what the formal report prints; figures become text only here. */
export async function reportForDocument(
  db: Queryable,
  authorityId: string,
  { content, register }: { content: PackContent; register: ReportRegister },
): Promise<ReportForDocument> {
  const facts = await authorityFacts(db, authorityId);
  const route = await routeOf(db, authorityId);
  const plan = await planOf(db, content.roundId);
  const { coverage } = content.reports;
  return {
    head: {
      issuingBody: facts.name,
      number: register.number,
      symbol: facts.profile.reportSymbol ?? DEFAULT_SYMBOLS.report,
      place: facts.place,
      issuedOn: register.issuedOn,
      year: plan.year,
    },
    signature: facts.profile.signature ?? DEFAULT_SIGNATURE,
    recipients: facts.profile.recipients ?? [...DEFAULT_RECIPIENTS],
    title: `Kết quả ${performing(plan.title)} – ${content.label}`,
    addressedTo: [route.through ? `${route.to} (qua ${route.through})` : route.to],
    bodyName: facts.name,
    planReference: plan.reference,
    dataPeriod: `${dayText(content.dataFrom)} đến ${dayText(content.cutOffOn)}`,
    coverage: {
      asked: coverage.expected,
      submitted: coverage.received,
      nil: coverage.nil,
      missing: coverage.missing,
    },
    ...narrativesOf(content),
    indicators: content.figures.map(indicatorOf),
    work: workOf(content.tasks),
    money: [],
    outlook: (register.editor.outlook ?? '').split('\n').filter((line) => line.trim() !== ''),
    missing: content.missing.map(({ unit, state }) => ({ unit, note: MISSING_NOTES[state] ?? 'chưa nộp' })),
  };
}

const MISSING_NOTES: Readonly<Record<string, string>> = {
  returned: 'đã nộp, trả lại để bổ sung',
  declined: 'báo không thuộc trách nhiệm',
};

async function planOf(
  db: Queryable,
  roundId: string,
): Promise<{ year: number; title: string; reference: string }> {
  const [plan] = await db.query<{
    year: number;
    title: string;
    number: string | null;
    issuedOn: string | null;
  }>(
    `select c.year, c.title, v.document_number || '/' || v.document_symbol as number, v.issued_on as "issuedOn"
     from round r join cycle c on c.id = r.cycle_id
     join plan_version v on v.cycle_id = c.id and v.state = 'approved' where r.id = $1`,
    [roundId],
  );
  const { year, title, number, issuedOn } = plan!;
  const reference = number ? `Kế hoạch số ${number} ngày ${dayText(issuedOn)}` : `Kế hoạch ${title}`;
  return { year, title, reference };
}

/** Plan titles often begin with "Thực hiện" themselves. */
function performing(title: string): string {
  const lower = title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
  return lower.startsWith('thực hiện') ? lower : `thực hiện ${lower}`;
}

function indicatorOf(figure: ConsolidatedFigure): ReportIndicator {
  const { detail, total } = figure;
  const target = detail.target;
  const direction = directionOf(detail.targetComparator, detail.direction);
  const note = noteOf(figure);
  return {
    number: detail.number,
    text: figure.text,
    unit: detail.unit,
    numerator: numberText(total.numerator),
    denominator: numberText(total.denominator),
    value: total.value === null ? null : showRate(total.value, detail.scale),
    target: target === null ? null : showRate(target, detail.scale),
    isReached: target === null ? null : targetReached(total.value, target, direction),
    given: total.coverage.received,
    asked: total.coverage.expected,
    ...(note ? { note } : {}),
  };
}

function noteOf({ total }: ConsolidatedFigure): string {
  const missing = total.missingDenominator.length;
  return [missing > 0 ? `thiếu mẫu số của ${missing} đơn vị` : '', total.estimated ? 'có số ước' : '']
    .filter((text) => text !== '')
    .join('; ');
}

function numberText(value: number | null): string | null {
  return value === null ? null : formatNumber(value, 'vi');
}

function narrativesOf(
  content: PackContent,
): Pick<ReportForDocument, 'direction' | 'results' | 'difficulties' | 'proposals'> {
  const under = (heading: keyof Narrative) =>
    content.narratives
      .map(({ unit, narrative }) => ({ unit, text: narrative[heading].trim() }))
      .filter(({ text }) => text !== '');
  return {
    direction: under('direction'),
    results: under('results'),
    difficulties: under('difficulties'),
    proposals: under('proposals'),
  };
}

function workOf({ cells, doneInExtendedTime }: Counts): ReportForDocument['work'] {
  return {
    doneInTime: cells['done-in-time'] + doneInExtendedTime,
    doneLate: cells['done-late'],
    doneNoDue: cells['done-no-due'],
    openInTime: cells['open-in-time'],
    openLate: cells['open-late'],
    openNoDue: cells['open-no-due'],
  };
}

function dayText(day: string | null): string {
  return day === null ? '…' : day.split('-').reverse().join('/');
}
