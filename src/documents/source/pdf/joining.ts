import type { LinePlace, PageLine } from './page-lines.js';

/** Where the running text of a document stands on its pages. */
export interface TextFrame {
  readonly left: number;
  readonly right: number;
  /** The usual step from line to line. */
  readonly leading: number;
}

export function textFrame(pages: readonly (readonly PageLine[])[]): TextFrame {
  const places = pages.flat().flatMap(({ place }) => (place ? [place] : []));
  const rights = places.map(({ right }) => right).sort(ascending);
  const left = leftMargin(places.map(({ x }) => Math.round(x)));
  return {
    left,
    // The few lines that stick out (a wide heading, a hanging stop) do not set the margin; nor does a page of
    // short lines only.
    right: Math.max(rights[Math.floor(rights.length * 0.9)] ?? 0, left + NARROWEST_TEXT),
    leading: quartile(pages.flatMap(steps).filter((step) => step > 0)),
  };
}

/** Half of an A4 page in points. */
const NARROWEST_TEXT = 297;

function steps(lines: readonly PageLine[]): number[] {
  return lines.flatMap(({ place }, index) => {
    const above = lines[index - 1]?.place;
    return place && above ? [above.y - place.y] : [];
  });
}

const MARKER =
  /^(?:[IVX]{1,6}\s*[.)/]|\d{1,2}(?:\.\d{1,2})*\s*[.)/]\s|[a-zđ]\s*[.)/]\s|[-–+•*]\s*\p{L}|\(\d+\)|(?:Điều|Mục|Chương|Phần|Phụ lục|PHỤ LỤC)\s+[\dIVX]+|Căn cứ\s)/u;

/** The line before, and whether it went on with a sentence itself. */
export interface LineBefore {
  readonly line: PageLine;
  readonly wentOn: boolean;
}

/** Whether a line goes on with the sentence of the line before it: the printer broke it, not the writer. */
export function goesOn(before: LineBefore | undefined, line: PageLine, frame: TextFrame): boolean {
  const above = before?.line.place;
  const { place } = line;
  if (!before || !above || !place || opensClause(before.line, line)) return false;
  return isFull(above, line, frame) && isNextLine(before.line, line, frame) && !isSetIn(before, line, frame);
}

/** A small letter behind a dash goes on with an open sentence: "các tổ chức chính trị / - xã hội". */
function opensClause(before: PageLine, line: PageLine): boolean {
  if (!MARKER.test(line.text)) return false;
  return !/^[-–]\s*\p{Ll}/u.test(line.text) || SENTENCE_END.test(before.text);
}

/** Not parted by a gap; on a new page the line is higher, not lower. */
function isNextLine(above: PageLine, line: PageLine, frame: TextFrame): boolean {
  if (!above.place || !line.place) return false;
  const widest = SENTENCE_END.test(above.text) ? 1.25 : 1.7;
  const step = above.place.y - line.place.y;
  return step <= frame.leading * widest && Math.abs(above.place.size - line.place.size) <= 1.5;
}

const SENTENCE_END = /[.;:!?…][”"’)]*(?:\[\d+\])?$/u;

/** The next word would not have fitted any more. */
function isFull(above: LinePlace, line: PageLine, frame: TextFrame): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const width = line.place ? (line.place.right - line.place.x) / Math.max(line.text.length, 1) : 0;
  return above.right + width * (word.length + 1) > frame.right - 2;
}

/** A first line is set in; the lines under a hanging label are too, and those of a narrower paragraph. */
function isSetIn(before: LineBefore, line: PageLine, frame: TextFrame): boolean {
  const above = before.line.place;
  const { place } = line;
  if (!above || !place) return false;
  const step = place.size * 0.6;
  if (place.x <= frame.left + step || place.x < above.x - step) return false;
  if (before.wentOn) return Math.abs(place.x - above.x) > 2;
  return !(MARKER.test(before.line.text) && place.x > above.x + 2);
}

/** The leftmost place where more than a few lines begin; first lines and list items are set in from it. */
function leftMargin(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count * 12 >= values.length).map(([value]) => value);
  return Math.min(...(common.length > 0 ? common : values));
}

/** The lower quartile: between lines of one paragraph, not between paragraphs. */
function quartile(values: readonly number[]): number {
  return [...values].sort(ascending)[Math.floor(values.length / 4)] ?? 0;
}

function ascending(one: number, other: number): number {
  return one - other;
}
