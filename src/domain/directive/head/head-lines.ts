import { startsBody } from '../words/body-names.js';
import { documentTypeOf } from './type-line.js';
import type { Line } from '../text/lines.js';
import { markerOf } from '../outline/marker.js';
import { isCapitals } from '../text/wrapping.js';

/** The lines from the document's own head on, and the name that the site above it gave the document. */
export interface HeadLines {
  readonly lines: readonly Line[];
  readonly siteTitle: Line | null;
  readonly siteNumber: Line | null;
}

const FURTHEST_HEAD = 60;

/**
 * A site prints its menu, a headline and a data sheet above the document; they look like a head.
 * The document's own begins at the motto or the number, with the bodies right above them.
 */
export function headLines(lines: readonly Line[]): HeadLines {
  const split = splitHead(lines);
  const anchor = anchorOf(split);
  const from = anchor === null ? 0 : bodiesAbove(split, anchor);
  const above = split.slice(0, anchor === null ? openedAt(split) : from);
  return { lines: split.slice(from), siteTitle: siteTitleIn(above), siteNumber: siteNumberIn(above) };
}

/** Where the words begin in a copy without a head: at a type line in capitals or an opening. */
function openedAt(lines: readonly Line[]): number {
  const at = lines
    .slice(0, NEAR_TOP)
    .findIndex((line) => opensBody(line) || (isCapitals(line.text) && documentTypeOf(line.text) !== null));
  return Math.max(at, 0);
}

const NEAR_TOP = 12;

const MOTTO =
  /c[ộọ]ng\s+h(?:òa|oà)\s+x\S{0,2}\s?hội|độc\s+lập\s*[-–—.]?\s*tự\s+do|đảng\s+cộng\s+sản\s+việt\s+nam/iu;
const NUMBER = /^[*|\s]*Số\s*:\s*(?:$|[\d.…_/])/u;

function anchorOf(lines: readonly Line[]): number | null {
  const near = lines.slice(0, FURTHEST_HEAD);
  const opened = near.findIndex(opensBody);
  const head = opened < 0 ? near : near.slice(0, opened);
  const at = head.findIndex((line) => isMotto(line) || NUMBER.test(line.text));
  return at < 0 ? null : at;
}

/** The motto is printed in capitals or as the three wishes; a sentence may name the republic. */
function isMotto(line: Line): boolean {
  const found = MOTTO.exec(line.text)?.[0];
  return (
    found !== undefined && (isCapitals(found.slice(0, 7)) || /^độc/iu.test(found)) && line.text.length < 200
  );
}

function opensBody(line: Line): boolean {
  return (
    /^[*\s]*(?:Căn cứ|Kính gửi|Thực hiện (?:Quyết định|Kế hoạch|Công văn|Chỉ thị|Nghị quyết) số)/u.test(
      line.text,
    ) || markerOf(line.text)?.kind === 'roman'
  );
}

const MOST_BODY_LINES = 5;

/** The left column's bodies stand above or beside the motto, in capitals. */
function bodiesAbove(lines: readonly Line[], anchor: number): number {
  let from = anchor;
  while (from > 0 && anchor - from < MOST_BODY_LINES && isBodyLine(lines[from - 1] as Line)) from -= 1;
  return from;
}

function isBodyLine({ text }: Line): boolean {
  const bare = text.replace(/[*|]/gu, ' ').trim();
  if (!/\p{L}/u.test(bare)) return true;
  if (!isCapitals(bare) || documentTypeOf(bare) !== null) return false;
  return startsBody(bare) || bare.length < 60;
}

const SITE_TYPES = 'Kế hoạch|Quyết định|Công văn|Chỉ thị|Nghị quyết|Chương trình|Hướng dẫn|Thông báo';
const NAMED_BY_SITE = new RegExp(
  `^(?:${SITE_TYPES})\\s+(?:(?:số\\s+)?\\d+[a-z]?\\/\\S*\\p{Lu}\\S*\\s+)?(?:năm\\s+(?:19|20)\\d\\d\\s+)?(?:ngày\\s[\\d/.-]{8,10}\\s+)?(?:của\\s.{5,80}?\\s(?=về\\s))?(\\p{L}.{15,400})$`,
  'u',
);

/** "Kế hoạch 12/KH-UBND năm 2024 thực hiện …": a site's headline keeps the title that its copy lost. */
function siteTitleIn(above: readonly Line[]): Line | null {
  for (const line of above) {
    const words = NAMED_BY_SITE.exec(line.text)?.[1]?.replace(
      /\s+do\s+(?:\p{Lu}|tỉnh|thành phố).{2,80}ban hành$/u,
      '',
    );
    if (words === undefined || /[.;:]$/u.test(words)) continue;
    const start = line.start + line.text.indexOf(words);
    return { ...line, text: words, start, end: start + words.length };
  }
  return null;
}

const NUMBERED_BY_SITE = new RegExp(
  `(?<!(?:thực hiện|căn cứ|theo|triển khai)\\s)(?:${SITE_TYPES})\\s+(?:số\\s+)?(?=\\d+[a-z]?\\s?\\/\\S*\\p{Lu})`,
  'iu',
);

/** "UBND thị xã vừa ban hành Kế hoạch số 86/KH-UBND ngày …" above a copy whose own number is blank. */
function siteNumberIn(above: readonly Line[]): Line | null {
  return above.find((line) => NUMBERED_BY_SITE.test(line.text)) ?? null;
}

const PLACE_DATE = String.raw`(?:(?:TP\.?|Tp\.?)\s?)?\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*){0,4},?\s?ngày\s{0,3}[\d.…]{1,6}\s{0,3}tháng\s{0,3}[\d.…]{1,6}\s{0,3}năm\s{0,3}\d{4}`;
const TYPES =
  'KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|CÔNG ĐIỆN|HƯỚNG DẪN|THÔNG BÁO|NGHỊ QUYẾT|CHƯƠNG TRÌNH|BÁO CÁO|TỜ TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN';
/** Where a line of the head opens although the copy put several on one line. */
const OPENS = new RegExp(
  [
    String.raw`CỘNG\s+H(?:ÒA|OÀ)\s+X`,
    String.raw`Độc\s+lập\s*[-–—.]?\s*Tự\s+do`,
    String.raw`Số\s*:\s*\d{1,5}[a-z]?\s?\/`,
    PLACE_DATE,
    String.raw`V\/v(?=\s|$)`,
    String.raw`Kính\s+gửi\s*:`,
    String.raw`(?<=\d\s{1,9}|phúc[\s_-]{1,40}|\|\s{0,9})(?:${TYPES})(?=\s+(?!số\s)[\p{L}“])`,
    String.raw`(?:BỘ TRƯỞNG|CHỦ TỊCH ỦY BAN|ỦY BAN NHÂN DÂN|THỦ TƯỚNG|GIÁM ĐỐC)(?:\s\p{Lu}+){0,12}\s*(?=Căn cứ|$)`,
    String.raw`Căn\s+cứ\s`,
    String.raw`(?:Thực hiện|Triển khai|Thi hành)\s(?:Quyết định|Kế hoạch|Công văn|Chỉ thị|Nghị quyết|Luật|Thông tư|Hướng dẫn|Văn bản)\s(?=(?:số|của)\s)`,
  ].join('|'),
  'gu',
);
const DATE_END = /năm\s{0,3}\d{4}\s+(?=\p{Lu})/gu;

/** "UBND HUYỆN … CỘNG HÒA … Số: 12/KH-UBND … KẾ HOẠCH … Căn cứ …" on one line becomes the lines it was. */
function splitHead(lines: readonly Line[]): readonly Line[] {
  const near = lines.slice(0, FURTHEST_HEAD);
  const opened = near.findIndex(opensBody);
  const head = opened < 0 ? near : near.slice(0, opened);
  const joined = head.findIndex((line) => isJoined(line.text));
  if (joined < 0) return lines;
  return lines.flatMap((line, index) =>
    index >= joined && index <= joined + 8 && index < head.length ? pieces(line) : [line],
  );
}

/** A motto or a number with other words of a head behind or before it. */
function isJoined(text: string): boolean {
  const opened = [...text.matchAll(OPENS)];
  return (
    opened.length >= 2 &&
    opened.some(({ 0: words }) => MOTTO.test(words) || /^Số/u.test(words) || /^CỘNG/u.test(words))
  );
}

function pieces(line: Line): Line[] {
  const cuts = cutsIn(line.text);
  return cuts
    .map((from, index) => piece(line, from, cuts[index + 1] ?? line.text.length))
    .filter(({ text }) => text !== '');
}

function cutsIn(text: string): number[] {
  const opens = [...text.matchAll(OPENS)].map((match) => match.index);
  const dates = [...text.matchAll(DATE_END)].map((match) => match.index + match[0].length);
  return [...new Set([0, ...opens, ...dates])].sort((one, other) => one - other);
}

function piece(line: Line, from: number, to: number): Line {
  const words = line.text.slice(from, to);
  const lead = words.length - words.replace(/^[\s|]+/u, '').length;
  const text = words.slice(lead).replace(/[\s|]+$/u, '');
  const start = line.start + from + lead;
  return { ...line, text, start, end: start + text.length, gapBefore: line.gapBefore || from > 0 };
}
