import type { AgencyBlock } from '../agencies/agencies.js';
import type { Part } from '../outline/parts.js';
import { contentOf } from '../outline/parts.js';
import { pinned } from '../text/pinned.js';
import { sentences, type Prose } from '../text/prose.js';
import type { ReportingObligation } from '../reading.js';
import { askingIn } from './report-asks.js';
import { clausesOf, reportsIn } from './report-clauses.js';
import { reportDays } from './report-days.js';
import { periodicityIn } from './report-period.js';
import { receiverIn } from './report-recipient.js';
import { askedBodies, subjectOf } from './report-subject.js';
import { datesOfReport, relativeDue } from './reporting-dates.js';
import type { SourceText } from '../text/source-text.js';

export interface ReportingFacts {
  readonly blocks: readonly AgencyBlock[];
  readonly source: SourceText;
  /** The paragraphs before the first item. */
  readonly opening: readonly Prose[];
  /** The lines of "Kính gửi". */
  readonly addressees: readonly string[];
}

/** Reporting duties: one per clause that asks for a report, its body taken from the clause, the block or the letter. */
export function reportingOf(parts: readonly Part[], facts: ReportingFacts): ReportingObligation[] {
  const owners = ownersOf(facts.blocks);
  const asked = askedBodies(facts.opening, facts.addressees);
  const found: ReportingObligation[] = [];
  for (const { prose, part } of reportingProse(parts)) {
    const owner = owners.get(keyOf(prose)) ?? null;
    const obligations = obligationsIn(prose, { owner, source: facts.source });
    const others = part.role === 'preamble' ? asked : null;
    found.push(
      ...obligations
        .map((each) => ({ ...each, who: each.who ?? others }))
        .filter((each) => each.who !== null || standsAlone(each, part)),
    );
  }
  return withSharedReceiver(found);
}

/** Without a body named, a task that ends in a report, or a mere "đánh giá kết quả", obliges nobody. */
function standsAlone({ recipient }: ReportingObligation, part: Part): boolean {
  return part.role !== 'tasks' && recipient !== null;
}

function ownersOf(blocks: readonly AgencyBlock[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const block of blocks) {
    for (const prose of [block.node.body, ...block.duties, ...block.paragraphs])
      owners.set(keyOf(prose), block.heading.agency.text);
  }
  return owners;
}

function keyOf(prose: Prose): string {
  return String(prose.at.at(-1) ?? -1);
}

const ABOUT_AIMS: ReadonlySet<string> = new Set(['purpose', 'goal', 'general-goal']);

function* reportingProse(parts: readonly Part[]): Generator<{ prose: Prose; part: Part }> {
  for (const part of parts.filter(({ role }) => !ABOUT_AIMS.has(role))) {
    if (part.rest.text !== '') yield { prose: part.rest, part };
    for (const node of contentOf(part)) {
      const proses = node.kind === 'row' ? node.cells : [node.body];
      for (const prose of proses) yield { prose, part };
    }
  }
}

export interface Speaker {
  /** The body whose block the words stand in. */
  readonly owner: string | null;
  readonly source: SourceText;
}

const LONGEST = 1_500;

/** Without one of these words nothing is asked for; most paragraphs end here. */
const MAY_ASK = /báo|gửi|nộp|cung cấp|thống kê|tổng hợp|đánh giá|sơ kết|tổng kết/iu;

/** The reporting duties of a paragraph; who was named in it goes on being spoken of. */
export function obligationsIn(prose: Prose, { owner, source }: Speaker): ReportingObligation[] {
  if (!MAY_ASK.test(prose.text)) return [];
  const found: ReportingObligation[] = [];
  let spoken = owner;
  for (const sentence of sentences(prose)) {
    const own: ReportingObligation[] = [];
    for (const clause of clausesOf(sentence)) {
      const subject = subjectOf(clause);
      const asked = obligationIn(clause, { who: subject ?? spoken, source });
      own.push(...asked);
      // Inside a block a clause about others does not change whose duties follow.
      if (owner === null && subject !== null) spoken = subject;
    }
    found.push(...sharingReceiver(withoutRunUp(underLabel(sentence.text, own))));
  }
  return found;
}

interface Said {
  readonly who: string | null;
  readonly source: SourceText;
}

function obligationIn(clause: Prose, said: Said): ReportingObligation[] {
  if (clause.text.length > LONGEST) return [];
  const timed = isTimed(clause.text);
  const asking = askingIn(clause.text, timed);
  if (asking === null) return [];
  const reports = reportsIn(clause);
  const whole = receiverIn(clause.text);
  return reports.map((report) => {
    const own = receiverIn(report.text);
    return {
      who: said.who,
      recipient: own.recipient ?? whole.recipient,
      periodicity: periodicityIn(report.text),
      duty: report.text.replace(/^[\s,]*(?:và\s)?|[.;/]+$/gu, '').trim(),
      ...datesOfReport(report.text, clause.text),
      route: own.route ?? whole.route,
      text: clause.text,
      ...pinned(said.source, clause),
      confidence: said.who ? ('high' as const) : ('medium' as const),
      confidenceReason: 'verb' as const,
    };
  });
}

function isTimed(text: string): boolean {
  return reportDays(text).length > 0 || periodicityIn(text) !== null || relativeDue(text) !== null;
}

const LABEL = /^(?:đối với\s+)?báo cáo\s+[^:;.]{2,60}:(?=\s)/iu;

/** "Báo cáo năm: số liệu tính từ …; các sở gửi về …": the label tells which report, the rest asks for it. */
function underLabel(sentence: string, found: readonly ReportingObligation[]): readonly ReportingObligation[] {
  const label = LABEL.exec(sentence)?.[0];
  if (label === undefined) return found;
  const period = periodicityIn(label.replace(/:$/u, ''));
  const asked = found.filter(
    (each, index) => index > 0 || each.dueDates !== null || each.relativeDays !== null,
  );
  const { dataPeriod, cutOff } = datesOfReport(sentence);
  return (asked.length > 0 ? asked : found).map((each) => ({
    ...each,
    periodicity: each.periodicity ?? period,
    dataPeriod: each.dataPeriod ?? dataPeriod,
    cutOff: each.cutOff ?? cutOff,
  }));
}

/** "đánh giá kết quả thực hiện; báo cáo Thủ tướng …": what leads up to a report is none of its own. */
function withoutRunUp(found: readonly ReportingObligation[]): readonly ReportingObligation[] {
  return found.filter((each, index) => {
    const next = found[index + 1];
    const isBare = each.recipient === null && !isDated(each) && each.relativeTo === null;
    return !isBare || next === undefined || next.who !== each.who || next.recipient === null;
  });
}

/** "báo cáo nhanh …; báo cáo năm … về Sở": the receiver stands once. */
function sharingReceiver(found: readonly ReportingObligation[]): ReportingObligation[] {
  const receivers = new Set(found.map((each) => each.recipient).filter((name) => name !== null));
  const [only] = receivers.size === 1 ? receivers : [null];
  const whos = new Set(found.map((each) => each.who));
  return found.map((each) =>
    each.recipient === null && whos.size === 1 ? { ...each, recipient: only ?? null } : each,
  );
}

/**
 * A letter says once, below its items, where the reports go ("Báo cáo bằng văn bản gửi về Phòng …"):
 * that is no further report.
 */
function withSharedReceiver(found: readonly ReportingObligation[]): ReportingObligation[] {
  const kept: ReportingObligation[] = [];
  for (const each of found) {
    const before = kept.at(-1);
    if (before && goesOn(before, each)) {
      const { recipient, route, dueDates, recurring } = each;
      Object.assign(before, { recipient, route, dueDates, recurring, before: each.before });
      continue;
    }
    const open = kept.filter((other) => other.recipient === null && other.who === each.who && isDated(other));
    if (open.length > 0 && isWhereOnly(each)) {
      for (const other of open) Object.assign(other, { recipient: each.recipient, route: each.route });
    } else kept.push({ ...each });
  }
  return kept;
}

/** "… báo cáo tình hình trẻ em. Báo cáo gửi về Sở trước ngày …": one report told in two sentences. */
function goesOn(before: ReportingObligation, each: ReportingObligation): boolean {
  const open = before.recipient === null && before.dueDates === null && before.periodicity === null;
  return open && before.who === each.who && WHERE.test(each.duty ?? '') && each.recipient !== null;
}

const WHERE = /^(?:các |bản )?báo cáo\s+(?:\p{L}+\s+){0,3}(?:gửi|về)\s/iu;

function isDated(each: ReportingObligation): boolean {
  return each.dueDates !== null || each.periodicity !== null;
}

function isWhereOnly(each: ReportingObligation): boolean {
  return !isDated(each) && each.recipient !== null && WHERE.test(each.duty ?? '');
}
