import { dateBehind, type DateBehind } from '../words/date-behind.js';
import { fold } from '../words/fold.js';
import { given } from '../words/given.js';
import { issuerAfter, issuerBefore } from './issuers.js';
import { lawsIn } from './laws.js';
import { pinned } from '../text/pinned.js';
import { cut, type Prose } from '../text/prose.js';
import type { LegalBasis } from '../reading.js';
import type { SourceText, Span } from '../text/source-text.js';
import { issuerOfSymbol, sameSymbol, symbolsIn, typeOfSymbol, type FoundSymbol } from '../words/symbols.js';
import { warning, type Warnings } from '../warnings.js';

/** A stretch of the text with the place it has in the document. */
export interface CitingText {
  readonly prose: Prose;
  readonly place: 'opening' | 'body' | 'title' | 'footnote';
  readonly where: string | null;
}

export interface BasisFacts {
  readonly source: SourceText;
  readonly ownSymbol: string | null;
  readonly issueDate: string | null;
  /** The document's own People's Committee, to complete "UBND tỉnh". */
  readonly authority: string | null;
  readonly title: string;
  readonly warnings: Warnings;
}

/** Every numbered document that the text names, once; the opening's own bases first. */
export function legalBasesOf(texts: readonly CitingText[], facts: BasisFacts): LegalBasis[] {
  const bases: LegalBasis[] = [];
  for (const text of texts) {
    for (const found of citationsIn(text, facts)) merge(bases, found, facts);
  }
  return [...issuersShared(bases), ...lawsIn(texts, facts.source)];
}

function citationsIn(text: CitingText, facts: BasisFacts): LegalBasis[] {
  const symbols = symbolsIn(text.prose.text).filter((symbol) => !isOwn(symbol, facts));
  return symbols
    .filter((symbol, index) => isCited(text, symbol, symbols[index - 1]))
    .map((symbol) => citation(text, symbol, { facts, symbols }));
}

function isOwn(symbol: FoundSymbol, facts: BasisFacts): boolean {
  return facts.ownSymbol !== null && sameSymbol(symbol.symbol, facts.ownSymbol);
}

/** A symbol is a document's when a type word or "số" leads to it, or its letters say a type. */
function isCited(text: CitingText, symbol: FoundSymbol, before: FoundSymbol | undefined): boolean {
  if (PRESS_LICENCE.test(symbol.symbol)) return false;
  const words = wordsBefore(text.prose.text, symbol, before);
  return typeBefore(words) !== null || /số\s*:?\s*$/iu.test(words) || typeOfSymbol(symbol.symbol) !== null;
}

const PRESS_LICENCE = /\/GP-/u;

function wordsBefore(text: string, symbol: FoundSymbol, before: FoundSymbol | undefined): string {
  return text.slice(Math.max(before?.end ?? 0, symbol.index - 90), symbol.index);
}

const TYPES =
  /(bộ luật|luật|pháp lệnh|nghị định|nghị quyết liên tịch|nghị quyết|thông tư liên tịch|thông tư|quyết định|chỉ thị|kế hoạch liên tịch|kế hoạch liên ngành|kế hoạch phối hợp|kế ho[ạa]ch|công văn|công điện|thông báo|tờ trình|hướng dẫn|kết luận|báo cáo|chương trình phối hợp|chương trình hành động|chương trình công tác|chương trình|đề án|phương án|quy chế phối hợp|quy chế|quy định|thông tri|văn bản hợp nhất|văn bản|giấy mời|biên bản|lệnh)(?=\s)/gu;

function typeBefore(words: string): string | null {
  const clause = fold(words).replace(/^.*[;()]/su, '');
  const last = [...clause.matchAll(TYPES)].at(-1);
  if (last === undefined) return null;
  const gap = clause.slice(last.index + last[0].length).trim();
  if (
    gap.length > 45 ||
    (!/^(?:liên ngành |liên tịch )?(?:số)?\s*:?$/u.test(gap) &&
      !/^luật/u.test(last[0]) &&
      !/số\s*:?$/u.test(gap))
  )
    return null;
  const type = last[0].replace('hoach', 'hoạch');
  return type.charAt(0).toUpperCase() + type.slice(1);
}

interface CitationContext {
  readonly facts: BasisFacts;
  readonly symbols: readonly FoundSymbol[];
}

function citation(text: CitingText, symbol: FoundSymbol, context: CitationContext): LegalBasis {
  const { facts } = context;
  const { before, behind } = wordsAround(text.prose.text, symbol, context.symbols);
  const date = dateBehind(behind);
  const prose = citedProse(text.prose, symbol, before);
  const place = pinned(facts.source, prose);
  facts.warnings.push(...citationWarnings(symbol, date, place.span));
  const issuer = issuerIn(behind, date) ?? issuerBefore(before) ?? issuerOfSymbol(symbol.symbol);
  return {
    type: citedType(before, symbol),
    number: symbol.symbol,
    date: date?.iso ?? null,
    issuer: completed(issuer, facts),
    role: roleOf(text, symbol, context),
    ...given({ where: text.where, asWritten: symbol.repaired && symbol.asWritten }),
    ...programmeOf(behind),
    text: prose.text,
    ...place,
    ...(symbol.repaired ? REPAIRED : WRITTEN),
  };
}

const REPAIRED = { confidence: 'medium', confidenceReason: 'repaired' } as const;
const WRITTEN = { confidence: 'high', confidenceReason: 'label' } as const;

function citedType(before: string, symbol: FoundSymbol): string {
  return typeBefore(before) ?? typeOfSymbol(symbol.symbol) ?? 'Văn bản';
}

const WORDS_BEHIND = 260;

function wordsAround(
  text: string,
  symbol: FoundSymbol,
  symbols: readonly FoundSymbol[],
): { before: string; behind: string } {
  const at = symbols.indexOf(symbol);
  const end = Math.min(symbols[at + 1]?.index ?? Infinity, symbol.end + WORDS_BEHIND);
  return { before: wordsBefore(text, symbol, symbols[at - 1]), behind: text.slice(symbol.end, end) };
}

function citationWarnings(symbol: FoundSymbol, date: DateBehind | null, span: Span): Warnings {
  const impossible = date !== null && date.iso === null;
  return [
    ...(impossible ? [warning('basis.date-impossible', span, symbol.symbol)] : []),
    ...(symbol.repaired ? [warning('basis.symbol-repaired', span, symbol.asWritten)] : []),
  ];
}

function citedProse(prose: Prose, symbol: FoundSymbol, before: string): Prose {
  const clause = fold(before);
  const last = [...clause.matchAll(TYPES)].at(-1);
  const from = last && typeBefore(before) ? symbol.index - before.length + last.index : symbol.index;
  return cut(prose, from, symbol.end);
}

function issuerIn(behind: string, date: DateBehind | null): string | null {
  return issuerAfter(behind.slice(date?.end ?? 0)) ?? issuerAfter(behind);
}

const COMMITTEE = /^(?:ubnd|ủy ban nhân dân)\s+(tỉnh|thành phố|huyện|thị xã|quận|xã|phường)$/u;

/** "UBND tỉnh" in a plan of a province is that province's. */
function completed(issuer: string | null, facts: BasisFacts): string | null {
  if (issuer === null || facts.authority === null) return issuer;
  const level = COMMITTEE.exec(fold(issuer))?.[1];
  const own = level && new RegExp(`^Ủy ban nhân dân ${level} (.+)$`, 'u').exec(facts.authority)?.[1];
  return own ? `${issuer} ${own}` : issuer;
}

/** In the opening the first document of each clause is a basis; those inside its name are cited. */
function roleOf(
  text: CitingText,
  symbol: FoundSymbol,
  { facts, symbols }: CitationContext,
): LegalBasis['role'] {
  const before = fold(text.prose.text.slice(Math.max(0, symbol.index - 70), symbol.index));
  if (
    /(?:thay thế|bãi bỏ|hủy bỏ|hết hiệu lực)(?:\s+cho)?\s+(?:các\s+)?(?:\p{L}+\s+){1,3}(?:số\s+)?$/u.test(
      before,
    )
  )
    return 'replaced';
  if (text.place === 'title') return 'basis';
  if (text.place !== 'opening') return 'cited';
  if (fold(facts.title).replace(/\s/gu, '').includes(fold(symbol.symbol))) return 'basis';
  return isNested(text.prose.text, symbol, symbols) ? 'cited' : 'basis';
}

function isNested(text: string, symbol: FoundSymbol, symbols: readonly FoundSymbol[]): boolean {
  const earlier = symbols.filter((other) => other.index < symbol.index).at(-1);
  if (earlier === undefined) return false;
  const between = fold(text.slice(earlier.end, symbol.index));
  if (
    /;|(?:^|\s)(?:xét|căn cứ|theo đề nghị)\s|[.)]\s+(?:thực hiện|triển khai|theo)\s|\svà thực hiện (?:chỉ đạo|ý kiến)|\svà\s+(?:\p{L}+\s+){1,3}(?:số\s+)?$/u.test(
      between,
    )
  )
    return false;
  return /ban hành|về|thực hiện|triển khai|sửa đổi|phê duyệt|quy định|hướng dẫn/u.test(between);
}

const PROGRAMME = /(?:chương trình|đề án|chiến lược|kế hoạch hành động)/u;
const PERIOD = /giai đoạn\s+(?:từ\s+)?(?:năm\s+)?(20\d\d)\s*(?:-|đến)\s*(?:năm\s+)?(20\d\d)/u;

function programmeOf(behind: string): Pick<LegalBasis, 'programme' | 'periodFrom' | 'periodTo'> {
  const clause = fold(behind).split(';')[0] ?? '';
  const period = PERIOD.exec(clause);
  if (!PROGRAMME.test(clause) || period === null) return {};
  return { programme: true, periodFrom: Number(period[1]), periodTo: Number(period[2]) };
}

const RANK: Readonly<Record<LegalBasis['role'], number>> = { cited: 0, basis: 1, replaced: 2 };

function merge(bases: LegalBasis[], found: LegalBasis, facts: BasisFacts): void {
  const known = bases.find((basis) => isSame(basis, found) && sameDay(basis, found, facts));
  if (known) return complete(known, found);
  if (facts.issueDate !== null && (found.date ?? '') > facts.issueDate) {
    facts.warnings.push(warning('basis.later-than-document', found.span, found.number ?? ''));
  }
  bases.push(found);
}

function isSame(basis: LegalBasis, found: LegalBasis): boolean {
  return sameSymbol(basis.number ?? '', found.number ?? '');
}

/** A later mention may say what the first left out. */
function complete(known: LegalBasis, found: LegalBasis): void {
  known.date ??= found.date;
  known.issuer ??= found.issuer;
  if (RANK[found.role] > RANK[known.role]) known.role = found.role;
  const { programme, periodFrom, periodTo } = found;
  if (known.programme === undefined) Object.assign(known, given({ programme, periodFrom, periodTo }));
}

/** One number with two dates is one document with a mistake in it, unless the bodies differ. */
function sameDay(known: LegalBasis, found: LegalBasis, facts: BasisFacts): boolean {
  if (known.date === null || found.date === null || known.date === found.date) return true;
  const ownNumbers =
    /UBND$|HĐND$/u.test(found.number ?? '') && known.date.slice(0, 4) !== found.date.slice(0, 4);
  if (!ownNumbers)
    facts.warnings.push(
      warning('basis.two-dates', found.span, `${found.number}: ${known.date}, ${found.date}`),
    );
  return !ownNumbers;
}

/** "Quyết định số …; Quyết định số … của Thủ tướng": a list names its body once, at its end. */
function issuersShared(bases: LegalBasis[]): LegalBasis[] {
  for (let index = bases.length - 2; index >= 0; index -= 1) {
    const basis = bases[index] as LegalBasis;
    const next = bases[index + 1] as LegalBasis;
    if (basis.issuer === null && next.span[0] - basis.span[1] < 80 && next.span[0] > basis.span[1])
      basis.issuer = next.issuer;
  }
  return bases;
}
