import { bodyName, LEVEL_WORD, placeOfLevel, startsBody, titleCase } from '../words/body-names.js';
import { fold } from '../words/fold.js';
import type { Head } from './head.js';
import type { Line } from '../text/lines.js';
import type { DirectiveReading } from '../reading.js';
import { warning, type Warnings } from '../warnings.js';
import { isCapitals } from '../text/wrapping.js';

/** What names the body where the head block is missing. */
export interface Hints {
  /** Title and opening paragraphs. */
  readonly opening: string;
  readonly signatoryAuthority: string | null;
}

const MOTTO =
  /c[ộo]ng\s+h(?:òa|oà)\s+x\S{0,2}\s?hội(?:\s+chủ\s+nghĩa(?:\s+việt(?:\s+nam)?)?)?|(?:xã\s+hội\s+)?chủ\s+nghĩa\s+việt\s+nam|^(?:việt\s+)?nam(?=$|\s+độc)|đảng\s+cộng\s+sản\s+việt\s+nam|độc\s+lập.*$/giu;

interface Body {
  name: string;
  lines: Line[];
}

/** The last body of the left column; the one above it gives the place it lacks. */
export function authorityOf(head: Head, spans: DirectiveReading['fieldSpans']): string | null {
  const [superior, own] = [NOBODY, NOBODY, ...bodiesOf(head.cells)].slice(-2) as [Body, Body];
  const [first] = own.lines;
  if (first === undefined) return null;
  spans.issuingAuthority = [first.start, own.lines.at(-1)?.end ?? first.end];
  return withPlace(bodyName(own.name), bodyName(superior.name));
}

/** Who signs, how fast or secret a document is, and the Youth Union's own motto stand in capitals too. */
const NO_BODY =
  /^(?:CHỦ TỊCH\s|(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|BAN CHẤP HÀNH|ĐOÀN TNCS HỒ CHÍ MINH|ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH)\s*$)/u;

const NOBODY: Body = { name: '', lines: [] };

function bodiesOf(cells: readonly Line[]): Body[] {
  const bodies: Body[] = [];
  const named = wholeCapitals(cells).flatMap(bodiesOnLine);
  for (const cell of named.filter(({ text }) => !NO_BODY.test(text))) takeLine(bodies, cell);
  return bodies;
}

function takeLine(bodies: Body[], cell: Line): void {
  const last = bodies.at(-1);
  const lower = last ? lowerCommittee(last, cell) : null;
  if (lower !== null || opensBody(cell, last)) bodies.push({ name: lower ?? cell.text, lines: [cell] });
  else if (last && last.lines.length < 4) {
    last.name += ` ${cell.text}`;
    last.lines.push(cell);
  }
}

function opensBody(cell: Line, last: Body | undefined): boolean {
  return LEVEL_WORD.test(cell.text) ? last === undefined : startsBody(cell.text);
}

const LOWER = /^(?:XÃ|PHƯỜNG|THỊ TRẤN)\s+\S/u;

/** "UBND QUẬN HẢI AN / PHƯỜNG NAM HẢI": the second line is a committee below the first. */
function lowerCommittee(last: Body, cell: Line): string | null {
  const isWhole = /^(?:UBND|[ỦU][YỶ]? BAN NHÂN DÂN)\s(?:HUYỆN|QUẬN|THÀNH PHỐ|THỊ XÃ)\s\S/u.test(last.name);
  return isWhole && LOWER.test(cell.text) ? `ỦY BAN NHÂN DÂN ${cell.text}` : null;
}

const SECOND_BODY =
  /(?<=^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|TỈNH ỦY|HUYỆN ỦY)\s(?:(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG)\s)?\S+(?:\s\S+){1,4})\s(?:-\s)?(?=(?:BAN CHỈ ĐẠO|SỞ|PHÒNG|TRƯỜNG|TRẠM Y TẾ|TRUNG TÂM|CHI CỤC|CÔNG AN|BAN THƯỜNG VỤ)\s)/u;

/** "UBND HUYỆN … PHÒNG …": the copy put superior and body on one line. */
function bodiesOnLine(cell: Line): Line[] {
  return cell.text.split(SECOND_BODY).map((text) => ({ ...cell, text }));
}

/** The capital lines of the head without the motto; a word that the mark-up left alone goes to its line. */
function wholeCapitals(cells: readonly Line[]): Line[] {
  const whole: Line[] = [];
  let alone: Line | null = null;
  for (const cell of cells) {
    const bare = bareCell(cell);
    if (/^\p{Lu}+$/u.test(bare.text)) {
      alone = bare;
      continue;
    }
    const line = alone ? { ...bare, text: `${alone.text} ${bare.text}`, start: alone.start } : bare;
    whole.push({ ...line, text: line.text.replace(MOTTO, ' ').replace(/^[\s–-]+|[\s–-]+$/gu, '') });
    alone = null;
  }
  return whole.filter(({ text }) => text !== '' && isCapitals(text) && !/\d{2,}|[:/]/u.test(text));
}

function bareCell(cell: Line): Line {
  const text = cell.text.replace(/[*|]|[-–—_=.~]{3,}/gu, ' ').replace(/^\d{1,2}\.\s+(?=\p{Lu}{2})/u, '');
  return { ...cell, text: text.replace(/\s+/gu, ' ').trim() };
}

const LEVEL_IN =
  /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã(?!\s+hội)|phường|đặc khu)\s+(?!ủy)(\p{Lu}.*|\d+)$/iu;

function withPlace(name: string, superior: string): string {
  if (LEVEL_IN.test(name) || /^(?:Trường|(?:Tỉnh|Huyện|Thành|Thị|Quận|Đảng) ủy)\s/u.test(name)) return name;
  if (isPartOf(name, superior)) return `${name.replace(/^Ban thường vụ$/u, 'Ban Thường vụ')} ${superior}`;
  const above = LEVEL_IN.exec(superior);
  return above === null ? name : inPlace(name, above[1]?.toLowerCase() ?? '', above[2] ?? '');
}

/** "Ban Chỉ đạo … tỉnh" has its level already. */
function inPlace(name: string, level: string, place: string): string {
  const levelled = fold(name).endsWith(` ${level}`) ? name : `${name} ${level}`;
  return `${levelled} ${titleCase(place)}`;
}

/** A committee's board, and a Party committee's commission, take the whole name above them. */
function isPartOf(name: string, superior: string): boolean {
  if (/^Ban thường vụ$/iu.test(name)) return superior !== '';
  return /^(?:Tỉnh|Huyện|Thành|Thị|Quận) ủy\s[^-]*$/u.test(superior) && /^Ban\s/u.test(name);
}

export interface Around {
  readonly hints: Hints;
  readonly place: string | null;
  readonly warnings: Warnings;
}

/** A head that lost its second line says only "ỦY BAN NHÂN DÂN": the text tells of which place. */
export function completeAuthority(written: string | null, { hints, place, warnings }: Around): string | null {
  if (written !== null && !PLACELESS.test(written)) return written;
  const levelled = written !== null && place !== null && written !== 'Ủy ban nhân dân';
  if (levelled) return `${written} ${place}`;
  return inferredAuthority(hints, place, warnings) ?? written;
}

const PLACELESS = /^Ủy ban nhân dân(?:\s(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường))?$/u;

const NAMED_LEVEL =
  /(?:ủy ban nhân dân|ubnd)(?:\s*\(ubnd\))?\s+(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?=\s|,|$)/u;
const OTHER_BODY =
  /(?:^|[.;:]\s|,\s)((?:Sở|Phòng|Ban Chỉ đạo|Công an|Hội|Bộ)\s[^,;.:]{2,90}?)\s+(?:ban hành|xây dựng|đề nghị|yêu cầu|hướng dẫn|triển khai)/u;

/** From "Ủy ban nhân dân huyện … xây dựng kế hoạch" with the place of the title, the opening or the place line. */
function inferredAuthority(hints: Hints, place: string | null, warnings: Warnings): string | null {
  const level = levelIn(hints, place);
  const name =
    steeringBody(hints) ??
    issuingCommittee(hints) ??
    (level ? committeeOf(level, hints, place) : otherBody(hints));
  if (name !== null) warnings.push(warning('register.authority-inferred', null));
  return name;
}

const STEERING =
  /(?:^|[.;:]\s|,\s)((?:Ban Chỉ đạo|Ban Thường vụ|Sở|Phòng|Hội Liên hiệp|Trường|Trung tâm|Trạm Y tế)\s[^,;.:()]{2,90}?)\s+(?:\((?:sau đây|gọi|viết)[^()]{2,80}\)\s+)?(?:ban hành|xây dựng)\s+(?:[Kk]ế hoạch|[Cc]hương trình)/mu;

/** A steering committee or a department that itself issues the plan; bodies of cited documents are passed over. */
function steeringBody({ opening }: Hints): string | null {
  const name = STEERING.exec(opening)?.[1];
  return name === undefined ? null : withProvince(bareName(name), opening);
}

/** Without "(sau đây gọi là …)", "(GDĐT)" and the courtesies before a verb. */
function bareName(name: string): string {
  return name
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/\s+(?:trân trọng|kính)$/u, '')
    .trim();
}

/** "Sở …" that the title sets in a province is that province's. */
function withProvince(name: string, opening: string): string {
  if (!/^Sở\s/u.test(name) || LEVEL_IN.test(name)) return name;
  const [title = ''] = opening.split('\n');
  const province = /(?:tỉnh|thành phố)\s+(?:\p{Lu}\p{Ll}+(?:\s(?=\p{Lu}\p{Ll}))?)+/u.exec(title)?.[0];
  return province && !name.includes(province.replace(/^\S+\s/u, '')) ? `${name} ${province}` : name;
}

const ISSUES = /(?:ban hành|xây dựng|đề nghị|yêu cầu|hướng dẫn|triển khai|tổ chức|thông báo|chỉ đạo)/u;
const COMMITTEE = new RegExp(
  `(?<!của\\s)(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s+(?:\\(UBND\\)\\s+)?([Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\\s+((?:\\p{Lu}[\\p{L}’']*\\s)*)(?:(?:đã|vừa|tiếp tục|trân trọng)\\s)?${ISSUES.source}\\s`,
  'gu',
);

/** The committee that the opening lets act ("…, UBND phường Hòa An xây dựng kế hoạch"), not one it cites. */
function issuingCommittee({ opening }: Hints): string | null {
  const [, level = '', words = ''] = [...opening.matchAll(COMMITTEE)].at(-1) ?? [];
  const place = words.trim() === '' ? placeOfLevel(level.toLowerCase(), opening) : words.trim();
  return level === '' || place === null ? null : `Ủy ban nhân dân ${level.toLowerCase()} ${place}`;
}

/** The level the opening names; else the one before the place's own name ("… THÀNH PHỐ HÀ NỘI"). */
function levelIn({ opening, signatoryAuthority }: Hints, place: string | null): string | null {
  const texts = [opening, signatoryAuthority ?? ''].map(fold);
  const patterns = [NAMED_LEVEL, ...(place === null ? [] : [levelBefore(place)])];
  const found = patterns.flatMap((pattern) => texts.map((text) => pattern.exec(text)?.[1]));
  return found.find((level) => level !== undefined) ?? null;
}

function levelBefore(place: string): RegExp {
  const name = fold(place).replace(/[^\p{L}\s]/gu, '.');
  return new RegExp(`(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)\\s+${name}`, 'u');
}

function committeeOf(level: string, hints: Hints, place: string | null): string {
  const named = placeOfLevel(level, hints.opening) ?? place?.replace(LEVEL_WORD, '').trim();
  return named ? `Ủy ban nhân dân ${level} ${named}` : `Ủy ban nhân dân ${level}`;
}

function otherBody(hints: Hints): string | null {
  const found = OTHER_BODY.exec(hints.opening)?.[1];
  if (found) return withProvince(bareName(found), hints.opening);
  return /ủy ban nhân dân/u.test(fold(hints.signatoryAuthority ?? '')) ? 'Ủy ban nhân dân' : null;
}
