import { joinTable } from '../join-table.js';
import { rowsOf, rowText } from './rows.js';
import type { Rule, RuledLines } from './ruled-lines.js';
import type { Piece } from './text-pieces.js';

export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
}

/** The edges of rows from top to bottom, of columns from left to right. */
interface Grid {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const SAME = 3;
const LEAST_EDGES = 3;

/** The tables that drawn lines part into cells: two columns or more; the words lie where the cells are. */
export function ruledTables(pieces: readonly Piece[], lines: RuledLines): RuledTable[] {
  return extents(lines.standing).flatMap((extent) => {
    const grid = gridIn(extent, lines);
    if (grid.columns.length < LEAST_EDGES || grid.rows.length < 2) return [];
    const inside = pieces.filter((piece) => isInside(piece, grid));
    const cells = pairs(grid.rows).map(([top, bottom]) =>
      pairs(grid.columns).map(([left, right]) =>
        cellLines(inside, { x1: left, x2: right, y1: bottom, y2: top }),
      ),
    );
    return inside.length === 0
      ? []
      : [{ top: grid.rows[0] ?? 0, bottom: grid.rows.at(-1) ?? 0, lines: joinTable(cells) }];
  });
}

/** Stretches of the page's height that standing lines cover without a gap: one for each table. */
function extents(standing: readonly Rule[]): { y1: number; y2: number }[] {
  const merged: { y1: number; y2: number }[] = [];
  for (const { y1, y2 } of [...standing].sort((one, other) => one.y1 - other.y1)) {
    const last = merged.at(-1);
    if (last && y1 <= last.y2 + SAME) last.y2 = Math.max(last.y2, y2);
    else merged.push({ y1, y2 });
  }
  return merged.reverse();
}

function gridIn(extent: { y1: number; y2: number }, { lying, standing }: RuledLines): Grid {
  const isNear = ({ y1, y2 }: Rule): boolean => y1 >= extent.y1 - SAME && y2 <= extent.y2 + SAME;
  const columns = distinct(standing.filter(isNear).map(({ x1, x2 }) => (x1 + x2) / 2));
  const width = (columns.at(-1) ?? 0) - (columns[0] ?? 0);
  const rules = lying.filter(isNear);
  const rows = distinct(rules.map(({ y1, y2 }) => (y1 + y2) / 2)).filter(
    (y) => coverage(rules, y) > width / 2,
  );
  return { columns, rows: rows.reverse() };
}

/** How much of a height is drawn through: cells that are merged downward leave a gap in the line. */
function coverage(rules: readonly Rule[], y: number): number {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { x1, x2, y1, y2 } of [...rules].sort((one, other) => one.x1 - other.x1)) {
    if (Math.abs((y1 + y2) / 2 - y) > SAME || x2 <= reached) continue;
    covered += x2 - Math.max(x1, reached);
    reached = x2;
  }
  return covered;
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((one, other) => one - other))
    if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) kept.push(value);
  return kept;
}

function pairs(edges: readonly number[]): (readonly [number, number])[] {
  return edges.slice(1).map((edge, index) => [edges[index] ?? edge, edge] as const);
}

function isInside(piece: Piece, { rows, columns }: Grid): boolean {
  const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  return lies(piece, { x1: left, x2: right, y1: rows.at(-1) ?? 0, y2: rows[0] ?? 0 });
}

/** By the middle of the letters: a word may touch the line beside it. */
function lies({ x, right, y, size }: Piece, cell: Rule): boolean {
  const [middleX, middleY] = [(x + right) / 2, y + size * 0.3];
  return middleX > cell.x1 && middleX <= cell.x2 && middleY > cell.y1 && middleY <= cell.y2;
}

function cellLines(pieces: readonly Piece[], cell: Rule): string[] {
  return rowsOf(pieces.filter((piece) => lies(piece, cell))).map(rowText);
}
