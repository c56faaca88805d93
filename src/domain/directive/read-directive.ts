import { activitiesIn, moneyIn } from './tasks/activities.js';
import { articleLines, isCutArticle } from './news/article.js';
import { agencyBlocks, assignmentsOf, headed, type AgencyBlock } from './agencies/agencies.js';
import { asksItems } from './agencies/agency-items.js';
import { anatomyOf, proseOf, type Anatomy } from './anatomy.js';
import { furniture, trapsMet } from './checks.js';
import { classOf } from './classify.js';
import { clausesOf } from './outline/clauses.js';
import { indicatorsOf } from './indicators/indicators.js';
import { legalBasesOf, type BasisFacts, type CitingText } from './bases/legal-bases.js';
import type { Line } from './text/lines.js';
import { newsReporting } from './news/news-reporting.js';
import { readNews } from './news/news.js';
import { contentOf, type Part } from './outline/parts.js';
import { NO_PROSE, type Prose } from './text/prose.js';
import { withoutEscapes } from './text/plain-text.js';
import { openingAct } from './head/opening-act.js';
import type { DescribedDocument, DirectiveReading, DocumentClass, Register } from './reading.js';
import { readRegister, type RegisterReading } from './head/register.js';
import { reportingOf } from './reporting/reporting.js';
import { sectionsOf } from './outline/sections.js';
import type { SourceText } from './text/source-text.js';
import { tasksOf } from './tasks/tasks.js';
import { isTruncated } from './head/truncation.js';
import { emptyReading, isUnreadable } from './text/unreadable.js';
import { warning, type Warnings } from './warnings.js';
import { planYear } from './words/years.js';

/**
 * Reads a directive: what its text says, each item with its place, nothing guessed.
 * The same text always gives the same reading; a text that is no directive gives one too.
 */
export function readDirective(source: SourceText): DirectiveReading {
  if (isUnreadable(source.text)) return emptyReading(source.text.length);
  const anatomy = anatomyOf({ ...source, text: withoutEscapes(source.text) });
  const warnings: Warnings = [];
  const act = openingAct(anatomy.opening.map((prose) => prose.text));
  const register = readRegister(
    anatomy.head,
    { ...hintsOf(anatomy), act, closing: closingLines(anatomy) },
    warnings,
  );
  const documentClass = classOf({
    head: anatomy.head,
    text: source.text,
    lines: anatomy.lines,
    symbol: register.register.documentSymbol,
    hasTail: anatomy.tail !== null,
    act,
    headings: anatomy.parts.filter((part) => part.level === 1 && part.role !== 'none').length,
  });
  if (documentClass === 'news') return newsReading(anatomy);
  return isFormless(documentClass, register.register)
    ? formlessReading(anatomy)
    : documentReading(anatomy, { register, documentClass, warnings });
}

/** An article, a list of documents, a table of contents: nothing in it is a directive's part. */
function isFormless(documentClass: DocumentClass, fields: Register): boolean {
  return documentClass === 'other' && fields.documentType === null && fields.documentSymbol === null;
}

/** A school puts place and day above its signature at the end. */
function closingLines({ tail, lines }: Anatomy): readonly Line[] {
  if (tail === null) return [];
  return lines.slice(-LAST_LINES).filter((line) => /^[^.;:]{2,40},\s?ngày\s/u.test(line.text));
}

const LAST_LINES = 14;

function hintsOf(anatomy: Anatomy): { opening: string; signatoryAuthority: string | null } {
  const opening = [anatomy.title ?? NO_PROSE, ...anatomy.opening].map((prose) => prose.text).join('\n');
  return { opening, signatoryAuthority: anatomy.tail?.signatory?.authority ?? null };
}

function citingTexts(anatomy: Anatomy): CitingText[] {
  const opening = anatomy.opening.map((prose): CitingText => ({ prose, place: 'opening', where: null }));
  const body = anatomy.paragraphs
    .filter((paragraph) => !anatomy.opening.includes(paragraph.body))
    .map((paragraph): CitingText => ({ prose: paragraph.body, place: 'body', where: null }));
  const notes = anatomy.footnotes.map((note): CitingText => ({
    prose: note.prose,
    place: 'footnote',
    where: `footnote ${note.label}`,
  }));
  const title = anatomy.title ? [{ prose: anatomy.title, place: 'title' as const, where: null }] : [];
  return [...opening, ...body, ...notes, ...title];
}

interface Known {
  readonly register: RegisterReading;
  readonly documentClass: DocumentClass;
  readonly warnings: Warnings;
}

function documentReading(anatomy: Anatomy, known: Known): DirectiveReading {
  const { source } = anatomy;
  const { documentClass, warnings } = known;
  const fields = known.register.register;
  const truncated = isTruncated({ documentClass, lastWords: source.text, hasTail: anatomy.tail !== null });
  if (truncated)
    warnings.push(warning('text.cut', [Math.max(0, source.text.length - 1), source.text.length]));
  const content = contentRead(anatomy, { fields, documentClass, warnings, truncated });
  return {
    documentClass,
    truncated,
    ...fields,
    ...content,
    ...closingRead(anatomy, truncated),
    describedDocument: null,
    activities: activitiesIn(
      anatomy.paragraphs.map((paragraph) => paragraph.body),
      source,
    ),
    money: moneyOf(anatomy),
    fieldSpans: { ...known.register.spans, ...closingSpans(anatomy) },
    clauses: clausesOf(anatomy.root, source, truncated),
    warnings: [...warnings, ...trapsMet(anatomy, content)],
  };
}

interface ContentFacts {
  readonly fields: Register;
  readonly documentClass: DocumentClass;
  readonly warnings: Warnings;
  readonly truncated: boolean;
}

type Content = Pick<
  DirectiveReading,
  'legalBases' | 'sections' | 'tasks' | 'indicators' | 'agencyAssignments' | 'reportingObligations'
>;

function contentRead(
  anatomy: Anatomy,
  { fields, documentClass, warnings, truncated }: ContentFacts,
): Content {
  const { source, parts } = anatomy;
  const titleYear = planYear(fields.title, fields.issueDate);
  const asks = documentClass === 'official-letter' && asksItems(parts[0]?.content ?? []);
  const blocks = agencyBlocks(parts);
  const reporting = reportingOf(parts, {
    blocks,
    source,
    opening: anatomy.opening,
    addressees: anatomy.head.addressees.map((line) => line.text),
  });
  return {
    legalBases: legalBasesOf(citingTexts(anatomy), basisFacts(source, fields, warnings)),
    sections: sectionsOf(parts, source),
    tasks: tasksOf(parts, { source, year: titleYear, asks, type: fields.documentType }),
    indicators: indicatorsOf(parts, { source, titleYear, warnings }),
    agencyAssignments: isUnseen(parts, blocks, truncated)
      ? null
      : assignmentsOf(asks ? headed(blocks) : blocks, source),
    reportingObligations: truncated && reporting.length === 0 ? null : reporting,
  };
}

/** The text stops before the part that would assign duties. */
function isUnseen(parts: readonly Part[], blocks: readonly AgencyBlock[], truncated: boolean): boolean {
  return truncated && blocks.length === 0 && !parts.some((part) => part.role === 'organisation');
}

function basisFacts(source: SourceText, fields: Register, warnings: Warnings): BasisFacts {
  return {
    source,
    ownSymbol: fields.documentSymbol,
    issueDate: fields.issueDate,
    authority: fields.issuingAuthority,
    title: fields.title ?? '',
    warnings,
  };
}

function closingRead(
  { tail }: Anatomy,
  truncated: boolean,
): Pick<DirectiveReading, 'recipients' | 'signatory'> {
  const none = truncated ? null : [];
  return { recipients: tail?.recipients ?? none, signatory: tail?.signatory ?? null };
}

function closingSpans({ tail }: Anatomy): DirectiveReading['fieldSpans'] {
  return {
    ...(tail?.recipientsSpan ? { recipients: tail.recipientsSpan } : {}),
    ...(tail?.signatorySpan ? { signatory: tail.signatorySpan } : {}),
  };
}

function moneyOf(anatomy: Anatomy): DirectiveReading['money'] {
  const proses = anatomy.parts.flatMap((part) => {
    const inMoneyPart = part.role === 'money';
    return [part.rest, ...[...contentOf(part)].map((node) => node.body)].map((prose) => ({
      prose,
      inMoneyPart,
    }));
  });
  return moneyIn(proses, anatomy.source);
}

/** A text about a document: refused as a plan, with the document to ask for. */
function newsReading(anatomy: Anatomy): DirectiveReading {
  const warnings: Warnings = [warning('class.news', null), ...furniture(anatomy)];
  const proses = articleOf(anatomy);
  const news = readNews(anatomy.lines, proses);
  return {
    ...articleReading(anatomy, { about: news.describedDocument, warnings }),
    documentClass: 'news',
    reportingObligations: newsReporting(proses, anatomy.source),
    ...news,
  };
}

function formlessReading(anatomy: Anatomy): DirectiveReading {
  const warnings: Warnings = [warning('class.unknown', null), ...furniture(anatomy)];
  return { ...articleReading(anatomy, { about: null, warnings }), reportingObligations: [] };
}

function articleOf(anatomy: Anatomy): Prose[] {
  return proseOf(anatomy.source, articleLines(anatomy.lines));
}

/** What can be read of a text without a document's form: what it cites and what it announces. */
function articleReading(
  anatomy: Anatomy,
  { about, warnings }: { readonly about: DescribedDocument | null; readonly warnings: Warnings },
): DirectiveReading {
  const { source } = anatomy;
  const proses = articleOf(anatomy);
  const texts = proses.map((prose): CitingText => ({ prose, place: 'body', where: null }));
  const authority = about?.issuer?.replace(/^(?:UBND|Uỷ ban nhân dân)(?=\s)/u, 'Ủy ban nhân dân') ?? null;
  const facts = { source, ownSymbol: about?.symbol ?? null, issueDate: null, authority, title: '', warnings };
  return {
    ...emptyReading(0),
    truncated: isCutArticle(anatomy.lines),
    legalBases: legalBasesOf(texts, facts),
    agencyAssignments: [],
    activities: activitiesIn(proses, source),
    clauses: clausesOf(anatomy.root, source, false),
    warnings,
  };
}
