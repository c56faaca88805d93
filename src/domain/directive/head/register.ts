import { authorityOf, completeAuthority, type Hints } from './authority.js';
import { dateBehind } from '../words/date-behind.js';
import { isoDate } from '../words/dates.js';
import type { Head } from './head.js';
import type { Line } from '../text/lines.js';
import type { OpeningAct } from './opening-act.js';
import type { DirectiveReading, Register } from '../reading.js';
import type { Span } from '../text/source-text.js';
import { symbolsIn, typeOfSymbol } from '../words/symbols.js';
import { warning, type Warnings } from '../warnings.js';

export interface RegisterReading {
  readonly register: Register;
  readonly spans: DirectiveReading['fieldSpans'];
}

/** The document's own register fields; a parent's number is never taken for its own. */
export function readRegister(
  head: Head,
  hints: Hints & { readonly act: OpeningAct | null; readonly closing: readonly Line[] },
  warnings: Warnings,
): RegisterReading {
  const spans: DirectiveReading['fieldSpans'] = {};
  const symbol = ownSymbol(head, spans) ?? numberBySite(head, spans);
  const { place, issueDate: written } = placeAndDate([...head.cells, ...hints.closing], spans, warnings);
  const issueDate = written ?? symbol?.date ?? null;
  const title = titleOf(head, spans);
  const documentType = ownType(head, spans) ?? typeByNumberOrAct(symbol, hints.act);
  const authority = completeAuthority(authorityOf(head, spans), { hints, place, warnings });
  const register: Register = {
    ...numbered(symbol),
    documentType,
    issuingAuthority: authority,
    place,
    issueDate,
    title,
  };
  warnings.push(...missing(register, warnings));
  return { register, spans };
}

function missing({ documentSymbol, issueDate }: Register, warnings: Warnings): Warnings {
  const impossible = warnings.some((given) => given.code === 'register.date-impossible');
  return [
    ...(documentSymbol === null ? [warning('register.number-missing', null)] : []),
    ...(issueDate === null && !impossible ? [warning('register.date-missing', null)] : []),
  ];
}

function ownType(head: Head, spans: DirectiveReading['fieldSpans']): string | null {
  if (head.typeLine) spans.documentType = [head.typeLine.start, head.typeLine.end];
  if (head.type) return head.type;
  return head.isLetter ? 'Công văn' : null;
}

function typeByNumberOrAct(symbol: OwnSymbol | null, act: OpeningAct | null): string | null {
  return (symbol && typeOfSymbol(symbol.symbol)) ?? act?.documentType ?? null;
}

function numbered(symbol: OwnSymbol | null): Pick<Register, 'documentNumber' | 'documentSymbol'> {
  return { documentNumber: symbol?.number ?? null, documentSymbol: symbol?.symbol ?? null };
}

interface OwnSymbol {
  readonly number: string;
  readonly symbol: string;
  /** Only where a site's headline gave number and day. */
  readonly date?: string | null;
}

function ownSymbol(head: Head, spans: DirectiveReading['fieldSpans']): OwnSymbol | null {
  for (const [index, cell] of head.cells.entries()) {
    const line = numberLine(cell, head.cells[index + 1]);
    const label = OWN_NUMBER.exec(line.text.replace(/\*/gu, ' '));
    const end = label ? label.index + label[0].length : -1;
    const found = symbolsIn(line.text).find((symbol) => symbol.index <= end);
    if (found === undefined) continue;
    spans.documentSymbol = spans.documentNumber = [line.start, line.end];
    return { number: found.number, symbol: found.symbol };
  }
  return null;
}

/** A copy with a blank number takes the one that the site's headline gives to a document of its type. */
function numberBySite(head: Head, spans: DirectiveReading['fieldSpans']): OwnSymbol | null {
  const line = head.siteNumber;
  const [found] = line ? symbolsIn(line.text) : [];
  if (!line || found === undefined) return null;
  const type = typeOfSymbol(found.symbol);
  if (head.type !== null && type !== head.type) return null;
  spans.documentSymbol = spans.documentNumber = [line.start + found.index, line.start + found.end];
  return {
    number: found.number,
    symbol: found.symbol,
    date: dateBehind(line.text.slice(found.end))?.iso ?? null,
  };
}

/** "Số: 12/…" at the head of a cell or behind other head words; never behind a cited document's type. */
const OWN_NUMBER =
  /(?:^|(?<!quyết định|kế hoạch|công văn|chỉ thị|văn bản|theo|công điện|nghị quyết|thông báo|hướng dẫn|tờ trình|báo cáo|chương trình|nghị định|thông tư|luật)\s)Số\s*[:.]?\s*(?=\d)/iu;

/** A number that the mark-up put on the next line: "Số: / 25/KH-UBND", "Số: 485/SYT- / NVY". */
function numberLine(cell: Line, next: Line | undefined): Line {
  const isOpen = /^Số\s*[:.]?$|^Số\s*:.*[-/–]$/iu.test(cell.text);
  return isOpen && next ? { ...cell, text: `${cell.text} ${next.text}`, end: next.end } : cell;
}

const PLACE_DATE =
  /(?<!\p{L})(?!(?:Đăng|Cập nhật|Gửi|Trả lời|Đăng bài)\s)((?:(?:Thành phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường)\s)?(?:(?:\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’']*|(?<![\p{L}])[ÔYÊÂAOUI](?=\s\p{Lu}\p{Ll})|[-–](?=\s\p{Lu})|TP\.?|Tp\.?|TX\.?|TT\.?|\d{1,2}(?!\d|\/))\s?){1,7})\s?,?\s?\(?ngày\s{0,3}([\d.…_]{0,6}?)\s{0,3}(?:tháng|[-/.])\s{0,3}([\d.…_]{0,6}?)\s{0,3}(?:năm|[-/.])\s{0,3}(\d{4})/u;

function placeAndDate(
  cells: readonly Line[],
  spans: DirectiveReading['fieldSpans'],
  warnings: Warnings,
): Pick<Register, 'place' | 'issueDate'> {
  for (const [index, cell] of cells.entries()) {
    if (!/ngày/iu.test(cell.text)) continue;
    const { text, span } = dateLine(cells, index);
    const match = PLACE_DATE.exec(text);
    if (!match) continue;
    spans.place = spans.issueDate = span;
    return { place: placeName(match[1] ?? ''), issueDate: dateOf(match, span, warnings) };
  }
  return { place: null, issueDate: null };
}

/** The date cell put together: "Thanh / Bình, ngày 17 / tháng 10 năm 2023". */
function dateLine(cells: readonly Line[], index: number): { text: string; span: Span } {
  const cell = cells[index] as Line;
  const before = cells[index - 1];
  const first = before && !cell.gapBefore && /^(?:\p{Lu}\p{Ll}*\s?){1,3}$/u.test(before.text) ? before : cell;
  const behind = cells.slice(index, index + 4);
  const end = behind.findIndex((part) => /năm\s*\d{4}/iu.test(part.text));
  const parts = [...(first === cell ? [] : [first]), ...behind.slice(0, Math.max(end, 0) + 1)];
  const last = parts.at(-1) ?? cell;
  const text = parts.map((part) => part.text).join(' ');
  return { text: text.replace(/[*_]/gu, ' ').replace(/\s+/gu, ' ').trim(), span: [first.start, last.end] };
}

function placeName(written: string): string | null {
  return written.replace(/[\s,]+$/u, '').trim() || null;
}

function dateOf(match: RegExpExecArray, span: Span, warnings: Warnings): string | null {
  if (!/\d/u.test(match[2] ?? '') || !/\d/u.test(match[3] ?? '')) return null;
  const iso = isoDate(Number(match[2]), Number(match[3]), Number(match[4]));
  if (iso === null) warnings.push(warning('register.date-impossible', span));
  return iso;
}

function titleOf(head: Head, spans: DirectiveReading['fieldSpans']): string | null {
  const [first] = head.titleLines;
  const last = head.titleLines.at(-1);
  if (first === undefined || last === undefined) return null;
  spans.title = [first.start, last.end];
  const words = head.titleLines.map((line) => line.text.replace(/\*/gu, '').trim()).join(' ');
  return (
    words
      .replace(/\s+/gu, ' ')
      .replace(/[.;|\s]+$/u, '')
      .trim() || null
  );
}
