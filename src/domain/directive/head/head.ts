import { fold } from '../words/fold.js';
import { cellsOf, type Line } from '../text/lines.js';
import { markerOf } from '../outline/marker.js';
import { dashContinues } from '../text/split-names.js';
import {
  documentTypeOf,
  FURTHEST_TYPE_LINE,
  isAddress,
  isStamp,
  typeLineIndex,
  unstarred,
} from './type-line.js';
import { isCapitals } from '../text/wrapping.js';

/** What stands above the body, cut into its cells; `end` is the first line of the body. */
export interface Head {
  readonly cells: readonly Line[];
  readonly type: string | null;
  readonly typeLine: Line | null;
  readonly titleLines: readonly Line[];
  readonly isLetter: boolean;
  /** The lines of "Kính gửi". */
  readonly addressees: readonly Line[];
  /** Where the site above names the document by its number. */
  readonly siteNumber?: Line | null;
  readonly end: number;
}

const LONGEST_TITLE_LINES = 12;

export function headOf(lines: readonly Line[]): Head {
  const at = typeLineIndex(lines);
  if (at !== null) return headWithType(lines, at);
  const letter = letterIndex(lines);
  if (letter !== null) return headOfLetter(lines, letter);
  const end = bareHeadEnd(lines);
  const title = bareTitle(lines.slice(0, end));
  return { ...NOTHING, cells: lines.slice(0, end).flatMap(cellsOf), titleLines: title, end };
}

const NOTHING = { type: null, typeLine: null, titleLines: [], isLetter: false, addressees: [] };

function headWithType(lines: readonly Line[], at: number): Head {
  const line = lines[at] as Line;
  const type = documentTypeOf(line.text);
  const rest = restOfTypeLine(line, type ?? '');
  // Some put number or day below the type line, above and below the title.
  const below = lines.slice(at + 1, at + 1 + FURTHEST_NUMBER).filter(isNumberOrDay);
  const number = rest !== null && NUMBER_IN_TYPE_LINE.test(rest.text) ? [rest] : [];
  const first = rest === null || number.length > 0 ? [] : [rest];
  const titleLines = titleFrom(without(lines, below), at + 1, first);
  const end = lines.indexOf(titleLines.at(-1) ?? line) + 1;
  const cells = [...lines.slice(0, at), ...number, ...below].flatMap(cellsOf);
  const last = Math.max(end, at + 1, ...below.map((given) => lines.indexOf(given) + 1));
  return { ...NOTHING, cells, type, typeLine: line, titleLines, end: pastUnderTitle(lines, last) };
}

const FURTHEST_NUMBER = 6;

function without(lines: readonly Line[], left: readonly Line[]): readonly Line[] {
  return lines.filter((line) => !left.includes(line));
}

function isNumberOrDay({ text }: Line): boolean {
  return (
    NUMBER_IN_TYPE_LINE.test(text) ||
    /^\p{Lu}[\p{L}\s.]{2,30},\s?ngày\s[\d.…]*\s?tháng\s[\d.…]*\s?năm\s\d{4}$/u.test(text)
  );
}

function titleFrom(lines: readonly Line[], from: number, title: Line[]): Line[] {
  const next = lines[from];
  if (next === undefined || title.length >= LONGEST_TITLE_LINES || !belongsToTitle(title, next)) return title;
  return titleFrom(lines, from + 1, [...title, next]);
}

function pastUnderTitle(lines: readonly Line[], from: number): number {
  const next = lines.findIndex((line, index) => index >= from && !isUnderTitle(line));
  return next < 0 ? lines.length : next;
}

/** "CHỈ THỊ SỐ 08/CT-UBND" */
const NUMBER_IN_TYPE_LINE = /^Số\s*:?\s*\d+\S*\/\S+$/iu;

function restOfTypeLine(line: Line, type: string): Line | null {
  const offset = line.text.search(/[\p{L}\d]/u) + type.length;
  const rest = line.text.slice(offset);
  const lead = rest.length - rest.replace(/^[\s*:.]+/u, '').length;
  const text = rest.slice(lead).replace(/[*|\s]+$/u, '');
  return text === ''
    ? null
    : { ...line, text, start: line.start + offset + lead, end: line.start + offset + lead + text.length };
}

/** "(Kèm theo Quyết định số …)", "(Dự thảo)" and the like under a title. */
function isUnderTitle(line: Line): boolean {
  return /^\(?(?:kèm theo|ban hành kèm|dự thảo)/iu.test(line.text);
}

const OPENS_BODY =
  /^(?:căn cứ|thực hiện (?:luật|nghị|quyết định|chỉ thị|thông|kế hoạch|công văn|văn bản|chương trình|hướng dẫn|kết luận|đề án|chức năng|nhiệm vụ|các|sự)|triển khai (?:thực hiện )?(?:luật|nghị|quyết định|chỉ thị|thông|kế hoạch|công văn|văn bản|chương trình|hướng dẫn|kết luận|đề án)|thi hành|xét|nhằm|để |trên cơ sở|theo |ủy ban nhân dân|ubnd|ban chỉ đạo|phần |chương |kính gửi|chủ tịch|giám đốc|trong (?:những )?năm|năm \d{4},|tiếp tục thực hiện (?:kế hoạch|quyết định|chỉ thị|nghị quyết) số)/u;

function belongsToTitle(title: readonly Line[], line: Line): boolean {
  const text = unstarred(line.text);
  const last = title.at(-1);
  if (last === undefined) return !opensElse(line, text) && !/^(?:căn cứ|kính gửi)/iu.test(text);
  if (dashContinues(last.text, text)) return true;
  return !opensElse(line, text) && goesOn(last, text);
}

function goesOn(last: Line, text: string): boolean {
  if (/^[\p{Ll}(]/u.test(text) && !/[.;]$/u.test(last.text)) return true;
  if (!isCapitals(last.text) && SHOUTED_END.test(text)) return true;
  if (isCapitals(last.text) !== isCapitals(text)) return false;
  return isCapitals(text) ? !ISSUER_LINE.test(fold(text)) : goesOnAsTitle(last.text, text);
}

function opensElse(line: Line, text: string): boolean {
  return markerOf(text) !== null || isUnderTitle(line) || isStamp(line) || text === '|';
}

/** The last line of a title in small letters is sometimes set in capitals. */
const SHOUTED_END = /^(?:NĂM (?:HỌC )?\d{4}|GIAI ĐOẠN \d{4}|TRÊN ĐỊA BÀN )[^.:]*$/u;
const LONGEST_TITLE_LINE = 110;

function goesOnAsTitle(last: string, text: string): boolean {
  if (OPENS_BODY.test(fold(text)) || text.length >= LONGEST_TITLE_LINE) return false;
  return !/[.:;]$/u.test(text) && !/[.;]$/u.test(last);
}

/** The body that decides stands alone in capitals between title and bases. */
const ISSUER_LINE =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|chủ tịch|giám đốc|thủ tướng|chính phủ|bộ trưởng|ban chỉ đạo|trưởng ban|trưởng phòng|ban thường vụ)(?=\s|$)/u;

function isIssuer(text: string): boolean {
  return ISSUER_LINE.test(fold(text)) || /^QUYẾT ĐỊNH\s*:?$/u.test(text);
}

function letterIndex(lines: readonly Line[]): number | null {
  const index = lines.slice(0, FURTHEST_TYPE_LINE).findIndex(isAddress);
  if (index >= 0) return index;
  const about = lines.slice(0, 30).findIndex((line) => cellsOf(line).some((cell) => isAbout(cell.text)));
  return about < 0 ? null : about;
}

function isAbout(text: string): boolean {
  return /^[*(\s]*(?:v\/v|về việc)\s*:?/iu.test(text);
}

function headOfLetter(lines: readonly Line[], at: number): Head {
  const addressees: Line[] = [];
  let end = at;
  if (isAddress(lines[at] as Line)) {
    addressees.push(lines[at] as Line);
    end = at + 1;
    while (end < lines.length && isAddressee(lines[end] as Line, addressees))
      addressees.push(lines[end++] as Line);
  } else {
    end = at + 1 + lines.slice(at + 1, at + 6).findIndex((line) => line.gapBefore);
  }
  const cells = lines.slice(0, Math.max(at, isAddress(lines[at] as Line) ? at : end)).flatMap(cellsOf);
  return { ...NOTHING, cells, titleLines: aboutLines(cells), isLetter: true, addressees, end };
}

function isAddressee(line: Line, before: readonly Line[]): boolean {
  const low = fold(unstarred(line.text));
  if (/^[-–•+]\s*\S/u.test(low)) return low.length < 160;
  const last = before.at(-1)?.text ?? '';
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (OPENS_BODY.test(low) && !/^(?:ubnd|ủy ban nhân dân) (?:các |huyện|xã|quận)/u.test(low)) return false;
  return line.text.length < 90 && /[;:,]$/u.test(last);
}

/** The words after "V/v", wherever the two columns put them. */
function aboutLines(cells: readonly Line[]): Line[] {
  const named = cells.findIndex((cell) => isAbout(cell.text));
  const at = named >= 0 ? named : cells.findIndex((cell, index) => standsForAbout(cell, cells[index - 1]));
  const about = cells[at];
  if (about === undefined) return [];
  const undated = cells.slice(at + 1).filter((cell) => !/ngày\s*[\d.…]*\s*tháng|^\(?ngày/iu.test(cell.text));
  const end = undated.findIndex(endsAbout);
  const rest = undated.slice(0, end < 0 ? undated.length : end).slice(0, LONGEST_ABOUT_LINES);
  return [withoutAbout(about), ...rest].filter((line) => line.text !== '');
}

/** "Về …" right below the number says what the letter is about as "V/v" does. */
function standsForAbout(cell: Line, above: Line | undefined): boolean {
  return /^[*(\s]*Về\s/u.test(cell.text) && /^[*\s]*Số\s*:|^\/\S+$/u.test(above?.text ?? '');
}

const LONGEST_ABOUT_LINES = 5;

function endsAbout(cell: Line): boolean {
  return isAddress(cell) || isCapitals(cell.text) || /^(?:Độc lập|Số\s*:)/u.test(cell.text);
}

function withoutAbout(cell: Line): Line {
  const skip = /^[*(\s]*(?:v\/v|về việc|về)(?=[\s:]|$)\s*:?\s*/iu.exec(cell.text)?.[0].length ?? 0;
  return { ...cell, text: cell.text.slice(skip), start: cell.start + skip };
}

/** Without a type line the head ends where a basis, a heading or a long sentence starts. */
function bareHeadEnd(lines: readonly Line[]): number {
  const end = lines.findIndex((line) => {
    const text = unstarred(line.text);
    if (isCapitals(text)) return ISSUER_LINE.test(fold(text)) && !/\|/u.test(text) && lines.indexOf(line) > 3;
    return OPENS_BODY.test(fold(text)) || markerOf(text) !== null || isSentence(text);
  });
  return end < 0 ? 0 : Math.min(end, 30);
}

function isSentence(text: string): boolean {
  return text.length > 110 || (text.endsWith(':') && text.length > 50);
}

/** A site that dropped the type line still prints the title in capitals below number and date. */
function bareTitle(lines: readonly Line[]): Line[] {
  const dated = lines.findLastIndex((line) => /^\|?\s*số\s*:|ngày\s*\d{1,2}\s*tháng/iu.test(line.text));
  if (dated < 0) return [];
  return lines
    .slice(dated + 1)
    .filter((line) => isCapitals(line.text) && !/^\|/u.test(line.text) && !isIssuer(line.text));
}
