import { cellsOf, type Line } from './lines.js';
import { markerOf, type Marker } from '../outline/marker.js';
import { cut, proseFrom, type Prose } from './prose.js';
import type { Span } from './source-text.js';
import { dashContinues } from './split-names.js';
import { continues, isRow, type Setting } from './wrapping.js';

/** A paragraph as the writer meant it: wrapped lines and broken pages put together again. */
export interface Paragraph {
  readonly marker: Marker | null;
  /** With the marker. */
  readonly whole: Prose;
  /** Without the marker. */
  readonly body: Prose;
  /** The cells of a table row; empty for running text. */
  readonly cells: readonly Prose[];
  /** A dash at a line's head was taken as part of the sentence. */
  readonly dashJoined: boolean;
  /** The first paragraph of an attached document or of what follows the signature. */
  readonly opensPart: boolean;
}

interface Growing {
  lines: Line[];
  marker: Marker | null;
  dashJoined: boolean;
}

export function paragraphsOf(source: string, lines: readonly Line[], setting: Setting): Paragraph[] {
  const grown: Growing[] = [];
  for (const [index, line] of lines.entries()) {
    const open = grown.at(-1);
    if (open && continues(open, line, { setting, after: lines[index + 1] })) {
      open.dashJoined ||=
        /^[-–—]/u.test(line.text) && dashContinues(open.lines.at(-1)?.text ?? '', line.text);
      open.lines.push(line);
    } else {
      grown.push({ lines: [line], marker: markerOf(unstarred(line.text)), dashJoined: false });
    }
  }
  return grown.map((growing) => paragraphFrom(source, growing));
}

/** Bold marks hide a marker ("**I. MỤC TIÊU**"); a star with a blank behind it is a bullet. */
function unstarred(text: string): string {
  return /^\*\s+\S/u.test(text) ? text : text.replace(/\*/gu, '').trimStart();
}

function paragraphFrom(source: string, growing: Growing): Paragraph {
  const pieces = growing.lines.map((line): Span => [line.start, line.end]);
  const whole = proseFrom(source, pieces);
  const cells = rowCells(source, growing.lines);
  const starred = growing.marker?.written.startsWith('*') ? growing.marker : null;
  const marker = cells.length > 1 ? null : (starred ?? markerOf(whole.text));
  return {
    marker,
    whole,
    body: withoutMarker(whole, marker),
    cells,
    dashJoined: growing.dashJoined,
    opensPart: false,
  };
}

function withoutMarker(whole: Prose, marker: Marker | null): Prose {
  if (marker === null || marker.written.startsWith('*')) return whole;
  // Several blanks of the source are one in the prose.
  return cut(whole, marker.written.trimEnd().replace(/\s+/gu, ' ').length);
}

function rowCells(source: string, lines: readonly Line[]): Prose[] {
  const [line] = lines;
  if (lines.length !== 1 || line === undefined || !isRow(line)) return [];
  return (line.cells ?? cellsAt(line)).map((cell) => proseFrom(source, [[cell.start, cell.end]]));
}

/** The cells between bars, empty ones too: their place says what column they are of. */
function cellsAt(line: Line): readonly Pick<Line, 'start' | 'end'>[] {
  if (!line.text.includes('|')) return cellsOf(line);
  const bare = line.text.replace(/\|\s*$/u, '');
  let from = /^\s*\|/u.exec(bare)?.[0].length ?? 0;
  return bare
    .slice(from)
    .split('|')
    .map((words) => {
      const cell = { start: line.start + from, end: line.start + from + words.length };
      from += words.length + 1;
      return cell;
    });
}
