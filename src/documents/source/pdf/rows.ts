import type { Piece } from './text-pieces.js';

/** Words of one row without a wide gap between them. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** What stands on one baseline. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
  /** Begins with a small raised number: the body of a footnote. */
  readonly opensNote: boolean;
  /** Stands for a whole table with drawn lines: its printed lines. */
  readonly table?: readonly string[];
}

/** The rows of a page from top to bottom, pieces from left to right. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = [...pieces].sort((one, other) => other.y - one.y || one.x - other.x);
  const groups: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    if (group && isOnRow(group, piece)) {
      group.pieces.push(piece);
      // The first piece of a row may be a raised mark; the largest letters carry the baseline.
      if (piece.size > group.size) Object.assign(group, { y: piece.y, size: piece.size });
    } else groups.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return groups.map(rowFrom);
}

function isOnRow(group: { y: number; size: number }, piece: Piece): boolean {
  return group.y - piece.y < Math.max(group.size, piece.size) * 0.45;
}

type Group = Readonly<{ y: number; size: number }>;
type OpenSegment = { -readonly [Key in keyof Segment]: Segment[Key] };

function rowFrom(group: { y: number; size: number; pieces: Piece[] }): Row {
  const pieces = group.pieces.sort((one, other) => one.x - other.x);
  const segments: OpenSegment[] = [];
  for (const piece of pieces) place(piece, segments, group);
  const [first] = pieces;
  return {
    y: group.y,
    size: group.size,
    segments,
    opensNote: first !== undefined && isRaisedNumber(first, group),
  };
}

function place(piece: Piece, segments: OpenSegment[], row: Group): void {
  const last = segments.at(-1);
  const text = markedText(piece, row, last?.text ?? '');
  if (last && piece.x - last.right < gapLimit(last.text, row.size)) {
    last.text += (needsBlank(last, piece, row.size) ? ' ' : '') + text;
    last.right = Math.max(last.right, piece.right);
  } else segments.push({ text, x: piece.x, right: piece.right });
}

const LABEL = /^(?:[IVX]+\s*[.)/]|\d{1,2}(?:\.\d{1,2})*\s*[.)/]|\p{L}\s*[.)/]|[-–+•*]|\[\d+\])$/u;

/** How wide a gap inside a text may be: justified lines stretch blanks, a label stands off its words. */
function gapLimit(text: string, size: number): number {
  return LABEL.test(text.trim()) ? size * 5 : size * 1.3;
}

function needsBlank(last: Segment, piece: Piece, size: number): boolean {
  return piece.x - last.right > size * 0.15 && !last.text.endsWith(' ') && !piece.text.startsWith(' ');
}

function isRaisedNumber(piece: Piece, row: Group): boolean {
  const isRaised = piece.size <= row.size * 0.8 && piece.y > row.y + row.size * 0.15;
  return isRaised && /^\s*\d{1,2}\s*$/.test(piece.text);
}

/** A small raised number is the mark of a note, unless it is the power of a unit ("m2"). */
function markedText(piece: Piece, row: Group, before: string): string {
  const isMark = isRaisedNumber(piece, row) && !/(?:^|\s)(?:k|c|m)?m$/u.test(before);
  return isMark ? `[${piece.text.trim()}]` : piece.text;
}

export function rowText(row: Row): string {
  return row.segments
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function rowLeft(row: Row): number {
  return row.segments[0]?.x ?? 0;
}

export function rowRight(row: Row): number {
  return row.segments.at(-1)?.right ?? 0;
}
