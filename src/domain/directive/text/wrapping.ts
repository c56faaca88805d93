import type { Line } from './lines.js';
import { markerOf, type Marker } from '../outline/marker.js';
import { dashContinues, ENDS, splitsName } from './split-names.js';

/** How the text is set: wrapped at a column by the site or the PDF, or one paragraph a line. */
export interface Setting {
  readonly wrapped: boolean;
  readonly width: number;
  /** The site's mark-up made the first line of every paragraph short; it says nothing about its end. */
  readonly shortFirst: boolean;
}

const LEAST_LINES = 8;
const WIDEST_COLUMN = 140;

/** A wrapped text breaks many sentences between lines that no empty line parts. */
export function settingOf(lines: readonly Line[]): Setting {
  const lengths = lines.map((line) => line.text.length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const broken = lines.filter((line, index) => breaksSentence(lines[index - 1], line)).length;
  const wrapped = lengths.length >= LEAST_LINES && width <= WIDEST_COLUMN && broken >= lengths.length * 0.12;
  const setting = { wrapped, width, shortFirst: false };
  return { ...setting, shortFirst: wrapped && hasShortFirstLines(lines, setting) };
}

function breaksSentence(last: Line | undefined, next: Line): boolean {
  if (last === undefined || next.gapBefore || ENDS.test(last.text)) return false;
  return startsLow(next.text) && markerOf(next.text) === null;
}

/** Most paragraphs break far from the edge on their first line although the sentence goes on below. */
function hasShortFirstLines(lines: readonly Line[], setting: Setting): boolean {
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && opensText(line, lines[index - 1]) && breaksSentence(line, next);
  });
  const short = broken.filter((line) => !isFull(line, lines[lines.indexOf(line) + 1] as Line, setting));
  return broken.length >= 3 && short.length > broken.length / 2;
}

/** A line that surely opens a paragraph: a bullet, or a capital behind the end of a sentence. */
function opensText(line: Line, before: Line | undefined): boolean {
  if (/^[-–+]\s/u.test(line.text)) return true;
  return before !== undefined && ENDS.test(before.text) && /^\p{Lu}/u.test(line.text);
}

/** What the joining rule knows of the paragraph that is open. */
export interface OpenParagraph {
  readonly marker: Marker | null;
  readonly lines: readonly Line[];
}

export interface Around {
  readonly setting: Setting;
  /** The line behind the one in question. */
  readonly after: Line | undefined;
}

/** Whether a line continues the open paragraph: hard wraps, page breaks, a dash that is no bullet. */
export function continues(open: OpenParagraph, next: Line, around: Around): boolean {
  const last = open.lines.at(-1);
  if (last === undefined || standsApart(last, next)) return false;
  if (/^[-–—−‐]/u.test(next.text) && dashContinues(last.text, next.text)) return true;
  if (isBareMarker(last.text) && open.lines.length === 1) return followsMarker(last.text, next.text);
  return !opensNew(last, next, around.setting) && continuesText(open, next, around);
}

/** A table row, or the first line of a cell. */
function standsApart(last: Line, next: Line): boolean {
  return next.cellBefore || isRow(last) || isRow(next);
}

function opensNew(last: Line, next: Line, setting: Setting): boolean {
  return isBareMarker(next.text) || STANDS_ALONE.test(next.text) || markerStands(last, next, setting);
}

/** "Điều / 1. Phê duyệt" and "1. / Mục tiêu" belong together; "I. / 1." do not. */
function followsMarker(last: string, next: string): boolean {
  if (isBareMarker(next)) return false;
  return isWordMarker(last) || markerOf(next) === null;
}

function continuesText(open: OpenParagraph, next: Line, around: Around): boolean {
  const last = open.lines.at(-1) as Line;
  if (next.gapBefore) return breaksInside(last, next);
  const inCapitals = [last, next].every((line) => isCapitals(line.text));
  if (!around.setting.wrapped) return (inCapitals && open.marker !== null) || breaksInside(last, next);
  if (inCapitals || startsLow(next.text)) return true;
  return joinsNames(last, next) || continuesWrapped(open, next, around);
}

function joinsNames(last: Line, next: Line): boolean {
  if (isCapitals(next.text) && !isCapitals(last.text)) return false;
  return endsOpen(last.text, next.text) || splitsName(last.text, next.text);
}

/** A number, letter or "Điều" that the mark-up left alone on its line. */
function isBareMarker(text: string): boolean {
  return /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)/]|[-–+•]|Điều|ĐIỀU|Chương|Phần|(?:PHẦN|Phần) (?:(?:THỨ|thứ) )?\p{L}+|(?:CHƯƠNG|Chương) [IVX\d]{1,4}|(?:MỤC|Mục) [IVX\d]{1,3}|PHỤ LỤC(?: (?:SỐ )?[IVX\d]{1,3})?)$/u.test(
    text.replace(/\*/gu, '').trim(),
  );
}

function isWordMarker(text: string): boolean {
  return /^\p{L}{4,}$/u.test(text);
}

/** A row of a table: cells between bars or tabs. */
export function isRow({ text, cells }: Line): boolean {
  return cells !== undefined || text.includes('\t') || /\s\|(?=\s|$)|\|[^|]*\|/u.test(text);
}

const STANDS_ALONE =
  /^(?:Căn cứ |Nơi nhận\s*:|Kính gửi\s*:|TM\.|KT\.|TL\.|TUQ\.|\[\d+\]|Chỉ tiêu \d+\s*[:.]|(?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp|thực hiện)\s*:|Thời gian (?:thực hiện|hoàn thành)\s*:|Trên đây là )/u;

function continuesWrapped(open: OpenParagraph, next: Line, { setting, after }: Around): boolean {
  const last = open.lines.at(-1) as Line;
  const full = isFull(last, next, setting);
  if (ENDS.test(last.text)) return full && !opensParagraph(next, after, setting);
  if (full || /^\d/u.test(next.text)) return true;
  return isOnFirstLine(open) && goesOnPastFirstLine(open, setting);
}

/** Only the first line of a paragraph can be short while its sentence goes on below. */
function opensParagraph(line: Line, after: Line | undefined, setting: Setting): boolean {
  return (
    after !== undefined && startsLow(after.text) && !markerOf(after.text) && !isFull(line, after, setting)
  );
}

/** "Điều / 1. Phê duyệt" is one line of the writer's. */
function isOnFirstLine({ lines }: OpenParagraph): boolean {
  return lines.length === 1 || (lines.length === 2 && isWordMarker(lines[0]?.text ?? ''));
}

function goesOnPastFirstLine(open: OpenParagraph, setting: Setting): boolean {
  if (!setting.shortFirst || isCapitals(open.lines[0]?.text ?? '')) return false;
  return open.marker === null || SENTENCES.has(open.marker.kind);
}

/** Clauses that are sentences; the others may be headings with a line of their own. */
const SENTENCES: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet', 'article']);

/** A sentence that a page break or an empty line cuts in two. */
function breaksInside(last: Line, next: Line): boolean {
  if (ENDS.test(last.text)) return false;
  if (startsLow(next.text)) return !isCapitals(last.text);
  return endsOpen(last.text, next.text) && !isCapitals(last.text);
}

const OPEN_END =
  /(?:,|\s(?:của|và|hoặc|các|những|về|theo|tại|cho|với|trong|từ|đến|bởi|do|để|là|được|có|số|giữa|trên|nhằm|Sở|Ban|Hội|Bộ|Phòng|Đề nghị|Giao|Ủy|Ủy ban|Ủy ban nhân|Hội đồng|Hội đồng nhân))$/u;

/** Headings that end in a word which seldom ends a sentence. */
const HEADING_END =
  /^(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/]\s.*(?:đạt được|tồn tại|hiện tại|\ssố)$/iu;
const LONGEST_HEADING = 80;

function endsOpen(text: string, next: string): boolean {
  if (/^\d/u.test(next) && /\s(?:ngày|tháng|năm|quý|khoản|điều|điểm|số)$/iu.test(` ${text}`)) return true;
  if (HEADING_END.test(text) && text.length < LONGEST_HEADING) return false;
  if (VERB_ONLY.test(text)) return true;
  return OPEN_END.test(` ${text}`) && !/^(?:Nơi nhận|Kính gửi)/u.test(text);
}

/** "3. Xây dựng / Ngôi nhà an toàn": the verb of a heading asks for its object. */
const VERB_ONLY =
  /^(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/]\s*(?:Xây dựng|Thực hiện|Triển khai|Tăng cường|Nâng cao|Đẩy mạnh|Bảo đảm|Đảm bảo|Phát triển|Hoàn thiện|Kiện toàn|Duy trì|Củng cố)$/u;

function startsLow(text: string): boolean {
  return /^["“'(]?\p{Ll}/u.test(text) || /^[,;:)”]/u.test(text);
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** The next word would not have fitted on the line: the break is the printer's, not the writer's. */
function isFull(last: Line, next: Line, setting: Setting): boolean {
  const word = next.text.indexOf(' ');
  const first = word < 0 ? next.text.length : word;
  return printedLength(last.text) + 1 + first > setting.width - 5;
}

/** Sites wrap their mark-up, where a straight quotation mark takes six places. */
function printedLength(text: string): number {
  return text.length + 5 * (text.split('"').length - 1);
}

/** A marker that opens a paragraph, not a wrapped "2030.", "- Thương binh" or "khoản / a)". */
function markerStands(last: Line, next: Line, setting: Setting): boolean {
  const marker = markerOf(next.text);
  if (marker === null || leadsTo(marker, last, next)) return false;
  const inSentence = setting.wrapped && !next.gapBefore && !ENDS.test(last.text);
  const counted = marker.kind === 'arabic' && /(?:,|\d và)$/u.test(last.text) && isFull(last, next, setting);
  return !(inSentence && counted);
}

/** "theo khoản / 2. Điều 5" goes on; a heading that ends in "hạ tầng số" does not lead to "2.1. Duy trì". */
function leadsTo(marker: Marker, last: Line, next: Line): boolean {
  if (LEADS_TO_HEADING.test(last.text)) return true;
  if (HEADING_ALONE.test(last.text)) return false;
  const opens = /^\p{Lu}/u.test(next.text.slice(marker.written.length).trim());
  return LEADS_TO_NUMBER.test(last.text) && !(opens && last.text.length > SHORTEST_HEADING);
}

/** "I. Mục tiêu" over "1. Mục tiêu chung". */
const HEADING_ALONE = /^(?:[IVX]{1,6}|[A-E]|\d{1,2})[.)/]\s*(?:Mục tiêu|Chỉ tiêu)$/iu;

const SHORTEST_HEADING = 12;
const LEADS_TO_HEADING = /(?:Điều|điều|Phụ lục|Chương|Phần)$/u;
const LEADS_TO_NUMBER = /(?:khoản|Khoản|điểm|Điểm|mục|Mục|số|tiêu)$/u;
