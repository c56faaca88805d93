import { isGenericHeading } from '../outline/headings.js';
import type { Line } from './lines.js';
import { markerOf, type Marker } from '../outline/marker.js';
import { dashContinues } from './split-names.js';
import { isCapitals } from './wrapping.js';

/**
 * Copies lose their line ends: "… như sau: I. MỤC TIÊU 1. Mục tiêu chung Bảo đảm …". Where the numbering shows
 * that several paragraphs run together on a line, the line is parted before each marker and behind each heading.
 */
export function partedLines(lines: readonly Line[], source: string): readonly Line[] {
  const whole = runsTogether(lines);
  const count = new Count();
  return (whole && isFlow(lines) ? joined(lines, source) : lines).flatMap((line) => {
    const cuts = whole ? count.cutsIn(line.text) : headingCuts(line.text);
    return cuts.length === 0 ? [line] : pieces(line, cuts);
  });
}

const CAPITAL_WORDS = String.raw`\p{Lu}[\p{Lu}\d]*(?:[\s,;:–-]+\p{Lu}[\p{Lu}\d]*)*`;
const INNER_HEADING = /\S\s+(?:[IVX]{1,4}|[A-E])[./]\s+\p{Lu}{2}|[.;:!?]\s+Điều\s\d{1,2}\.\s+\p{Lu}/gu;
const OUTER_HEADING = /^[*\s]*(?:[IVX]{1,4}[./]\s|Điều\s\d)/u;
const INNER_NUMBER = /[.;:]\s+(\d{1,2})[.)/]\s+(?=\p{Lu})/gu;
const GLUED_ROMAN = new RegExp(
  String.raw`^[*\s]*[IVX]{1,4}[./]\s*${CAPITAL_WORDS}\s+(?:[-–+]\s+)?\p{Lu}?\p{Ll}`,
  'u',
);

/** Two headings inside lines, two that their text follows on the line, or a list of numbers inside one line. */
function runsTogether(lines: readonly Line[]): boolean {
  const glued = lines.filter(({ text }) => GLUED_ROMAN.test(text)).length;
  return innerHeadings(lines) + glued >= 2 || lines.some(({ text }) => listsInside(text));
}

function innerHeadings(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + [...text.matchAll(INNER_HEADING)].length, 0);
}

function listsInside(text: string): boolean {
  const numbers = [...text.matchAll(INNER_NUMBER)].map((match) => Number(match[1]));
  const first = numbers.indexOf(1);
  return first >= 0 && numbers[first + 1] === 2;
}

/** Paragraphs run on over lines that a column cut: the lines say nothing. */
function isFlow(lines: readonly Line[]): boolean {
  const outer = lines.filter(({ text }) => OUTER_HEADING.test(text)).length;
  return lines.length > LEAST_LINES && innerHeadings(lines) >= Math.max(2, outer);
}

const LEAST_LINES = 12;

/** Lines without an empty one between them as one; its letters stand where the source has them. */
function joined(lines: readonly Line[], source: string): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last === undefined || line.gapBefore || line.cellBefore) whole.push(line);
    else whole[whole.length - 1] = { ...last, text: flat(source.slice(last.start, line.end)), end: line.end };
  }
  return whole;
}

function flat(words: string): string {
  return words.replace(/\s/gu, ' ');
}

const ATTACHED = 'KẾ HOẠCH|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|HƯỚNG DẪN|PHƯƠNG ÁN|DANH MỤC';

/** Where a marker or a closing word may open a paragraph inside a line. */
const MARK = new RegExp(
  String.raw`(?<=\s)(?:${[
    String.raw`[IVX]{1,5}[./]\s+(?=\p{Lu})`,
    String.raw`[A-E][./]\s+(?=\p{Lu}{2})`,
    String.raw`(?:Điều|Chương|Mục|Phụ lục|PHỤ LỤC)\s+(?:\d{1,3}|[IVX]{1,4})[.:]\s+(?=\p{Lu})`,
    String.raw`\d{1,2}\.\d{1,2}[.)]?\s+(?=\p{Lu})`,
    String.raw`\d{1,2}[.)/]\s+(?=[\p{Lu}“"])`,
    String.raw`[a-zđ][.)]\s+(?=[\p{Lu}\d“"])`,
    String.raw`(?<!\d\s+)[-–+•●*]\s+(?=[\p{Lu}\d“"])`,
    String.raw`(?:Trên đây là|Nơi nhận\s*:|Kính gửi\s*:|Căn cứ (?=\p{Lu})|TM\.|KT\.|TL\.|TUQ\.|PHỤ LỤC\s)`,
    String.raw`(?:\d\.\s+)?(?:${ATTACHED})(?=\s[^\p{Ll}]{5,200}\((?:[Bb]an hành )?[Kk]èm theo)`,
    String.raw`(?<=\p{Lu}{2}\s+)\((?:[Bb]an hành )?[Kk]èm theo\s`,
  ].join('|')})`,
  'gu',
);
const STOP = /[.;:!?…][”"’)\]]*\s*$/u;
const LONGEST_HEADING = 160;
const FURTHEST_BACK = 200;

/** Follows the numbering through the lines, so that "Điều 5. 1." or "35. Trần Phú" opens nothing. */
class Count {
  private readonly last = new Map<string, number>();

  cutsIn(text: string): number[] {
    this.note(markerOf(text));
    const cuts: number[] = [];
    let from = 0;
    for (const match of text.matchAll(MARK)) {
      const before = text.slice(Math.max(from, match.index - FURTHEST_BACK), match.index);
      if (!this.opens(text, match.index, before)) continue;
      cuts.push(match.index);
      from = match.index;
    }
    const starts = [0, ...cuts];
    return [...cuts, ...gluedIn(text, starts), ...recipientsIn(text, starts)].sort(
      (one, other) => one - other,
    );
  }

  /** Whether the marker goes on with its list or begins one where one may begin. */
  private opens(text: string, at: number, before: string): boolean {
    const behind = text.slice(at, at + LONGEST_HEADING);
    const marker = markerOf(behind);
    if (marker === null || CLOSING.test(behind)) return CLOSING.test(behind);
    const stands = this.mayStand(before, marker) || opensInCapitals(marker, behind);
    const follows =
      marker.value === 0 ? !dashContinues(before.trim(), behind.slice(0, 80)) : this.isNext(marker);
    if (!stands || !follows) return false;
    this.note(marker);
    return true;
  }

  /** Behind a stop or a heading; a list that goes on may also follow a bracket. */
  private mayStand(before: string, marker: Marker): boolean {
    return STOP.test(before) || isHeading(before) || (marker.value > 1 && /[)”"]\s*$/u.test(before));
  }

  private isNext({ style, value }: Marker): boolean {
    return value === 1 || value === (this.last.get(style) ?? 0) + 1;
  }

  private note(marker: Marker | null): void {
    if (marker === null || marker.value === 0) return;
    const rank = RANKS.indexOf(marker.kind);
    for (const style of this.last.keys()) {
      if (RANKS.findIndex((kind) => style.startsWith(kind)) > rank) this.last.delete(style);
    }
    this.last.set(marker.style, marker.value);
  }
}

/** "(Kèm theo …) I. MỤC TIÊU": a roman numeral before capitals needs no full stop before it. */
function opensInCapitals({ kind, written }: Marker, words: string): boolean {
  return (
    (kind === 'roman' || kind === 'capital') && /^\p{Lu}{2,}\s\p{Lu}{2,}/u.test(words.slice(written.length))
  );
}

const RANKS = ['annex', 'article', 'capital', 'roman', 'arabic', 'decimal', 'letter'];
const CLOSING = new RegExp(
  String.raw`^(?:Trên đây là|Nơi nhận|Kính gửi|Căn cứ|TM\.|KT\.|TL\.|TUQ\.|PHỤ LỤC|\(|(?:\d\.\s+)?(?:${ATTACHED}))`,
  'u',
);

/** Words since the last marker that are no sentence: the first item of a list may follow them. */
function isHeading(before: string): boolean {
  const words = before.trim();
  return words.length < LONGEST_HEADING && markerOf(words) !== null && !/[.;!?]\s/u.test(afterMarker(words));
}

function afterMarker(words: string): string {
  return words.slice(markerOf(words)?.written.length ?? 0);
}

/** Where the sentence begins that a heading is glued to ("III. KINH PHÍ Từ dự toán …"). */
function gluedIn(text: string, starts: readonly number[]): number[] {
  return starts.flatMap((start, index) => {
    const words = text.slice(start, starts[index + 1] ?? text.length);
    const end = headingEnd(words);
    return end === null ? [] : [start + end];
  });
}

const RECIPIENT_END = /;\s+(?=\p{Lu})|(?<=Lưu\s?:[^.;]{2,60}\.)\s+(?=\p{Lu}\p{Ll})/gu;

/** "Nơi nhận: Như Điều 3; Bộ trưởng; Lưu: VT. Nguyễn Văn An" whose dashes were lost. */
function recipientsIn(text: string, starts: readonly number[]): number[] {
  const at = starts.findLast((start) => /^Nơi nhận\s*:/u.test(text.slice(start, start + LONGEST_HEADING)));
  if (at === undefined) return [];
  const end = starts.find((start) => start > at) ?? text.length;
  return [...text.slice(at, end).matchAll(RECIPIENT_END)].map((match) => at + match.index + match[0].length);
}

function headingCuts(text: string): number[] {
  const end = GLUED_ROMAN.test(text) ? headingEnd(text) : null;
  return end === null ? [] : [end];
}

function headingEnd(words: string): number | null {
  const marker = markerOf(words.slice(0, LONGEST_HEADING));
  if (marker === null || marker.value === 0) return null;
  const from = marker.written.length;
  return capitalsEnd(words, from) ?? genericEnd(words, from);
}

const CAPITALS = new RegExp(
  String.raw`^(${CAPITAL_WORDS})[\s.:]+(?=(?:[-–+]\s+)?[“"]?(?:\p{Lu}\p{Ll}*|\p{Ll}+)[\s,])`,
  'u',
);

function capitalsEnd(words: string, from: number): number | null {
  const match = CAPITALS.exec(words.slice(from, from + LONGEST_HEADING));
  // The first capital of the sentence belongs to it, as does a lone abbreviation ("UBND huyện …").
  if (!match || !/\s/u.test((match[1] ?? '').trim()) || !isCapitals(match[1] ?? '')) return null;
  return from + match[0].length;
}

/** "1. Mục tiêu chung Bảo đảm …": the form's own words, then a capital. */
function genericEnd(words: string, from: number): number | null {
  const near = words.slice(from, from + LONGEST_HEADING);
  if (isGenericHeading(near)) return null;
  if (VERB_ALONE.test(near)) return null;
  const ends = [...near.matchAll(/\s(?=\p{Lu}\p{Ll}*(?:\s|$))/gu)].map((match) => match.index);
  const end = ends.findLast((at) => isGenericHeading(near.slice(0, at)));
  return end === undefined ? null : from + end + 1;
}

/** "1. Tổ chức Lễ phát động": a form's word that here is the verb of a task. */
const VERB_ALONE =
  /^(?:tổ chức(?! (?:thực hiện|triển khai))|kiểm tra|báo cáo|phân công|sơ kết|thông tin|hoạt động)\s/iu;

function pieces(line: Line, cuts: readonly number[]): Line[] {
  const starts = [0, ...cuts.filter((cut) => cut > 0)];
  return starts.flatMap((from, index) => {
    const words = line.text.slice(from, starts[index + 1] ?? line.text.length);
    const text = words.trim();
    const start = line.start + from + words.indexOf(text);
    const piece = { ...line, text, start, end: start + text.length };
    if (text === '') return [];
    return [index === 0 ? piece : { ...piece, gapBefore: true, cellBefore: false }];
  });
}
