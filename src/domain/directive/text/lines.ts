import { pageNumberLines } from './page-numbers.js';
import type { SourceText } from './source-text.js';

/** One printed line that says something, with its place in the source. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** An empty line or a page break stands before it. */
  readonly gapBefore: boolean;
  /** A lone "|" stood before it: it opens a table cell. */
  readonly cellBefore: boolean;
  /** The cells of a row that was put together from several lines. */
  readonly cells?: readonly Line[];
}

const RULE = /^(?:[-_=~.*–—\s]{2,}|(?=.*[-–—_=]{3})[-–—_=|:\s]+)$/u;
const CELL = /^[|\s]+$/u;

/** The lines of a source without empty ones, drawn rules, lone cell bars and page numbers. */
export function linesOf(source: SourceText): Line[] {
  const lines: Line[] = [];
  const raws = rawLines(source.text);
  const numbers = pageNumberLines(raws.map((raw) => raw.text));
  let gapBefore = false;
  let cellBefore = false;
  for (const [index, raw] of raws.entries()) {
    const bare = raw.text.trim();
    if (bare === '' || RULE.test(bare) || numbers.has(index)) gapBefore = true;
    else if (CELL.test(bare)) cellBefore = gapBefore = true;
    else {
      const start = raw.start + raw.text.indexOf(bare);
      const breaks = gapBefore || (lines.length > 0 && source.pages.includes(raw.start));
      lines.push({ text: bare, start, end: start + bare.length, gapBefore: breaks, cellBefore });
      gapBefore = cellBefore = false;
    }
  }
  return lines;
}

interface RawLine {
  readonly text: string;
  readonly start: number;
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  for (const piece of text.split(/[\n\f\r\u2028]/u)) {
    lines.push({ text: piece, start });
    start += piece.length + 1;
  }
  return lines;
}

/** The cells of a table row or a two-column head line; one cell when it has neither bar nor wide gap. */
export function cellsOf(line: Line): Line[] {
  if (line.cells) return [...line.cells];
  const cells: Line[] = [];
  let from = 0;
  for (const match of [...line.text.matchAll(/\s*\|\s*|\s{3,}|\t+/gu), undefined]) {
    const end = match ? match.index : line.text.length;
    const text = line.text.slice(from, end);
    if (text !== '') {
      cells.push({ ...line, text, start: line.start + from, end: line.start + end });
    }
    from = match ? match.index + match[0].length : end;
  }
  return cells;
}
