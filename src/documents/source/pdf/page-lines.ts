import { rowLeft, rowRight, rowText, type Row } from './rows.js';
import { tableAt } from './table-region.js';
import { twoColumnBlocks, type TwoColumns } from './two-columns.js';

/** A line of a page: of running text with its place, or of a block that is set apart and never joined. */
export interface PageLine {
  readonly text: string;
  readonly place: LinePlace | null;
}

export interface LinePlace {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The lines of a page in reading order: columns one after the other, tables row by row. */
export function pageLines(rows: readonly Row[]): PageLine[] {
  const blocks = twoColumnBlocks(rows);
  const lines: PageLine[] = [];
  let index = 0;
  while (index < rows.length) {
    const part = partAt(rows, index, blocks);
    lines.push(...part.lines);
    index = part.to;
  }
  return lines;
}

function partAt(
  rows: readonly Row[],
  index: number,
  blocks: readonly TwoColumns[],
): { lines: PageLine[]; to: number } {
  const block = blocks.find(({ from }) => from >= index);
  if (block?.from === index) return { lines: columnLines(block).map(setApart), to: block.to };
  const drawn = rows[index]?.table;
  if (drawn) return { lines: drawn.map(setApart), to: index + 1 };
  const table = tableAt(rows, index, block?.from ?? rows.length);
  if (table) return { lines: table.lines.map(setApart), to: table.to };
  return { lines: [running(rows[index] as Row)], to: index + 1 };
}

function columnLines({ left, right }: TwoColumns): string[] {
  return [...left, '|', ...right, '|'];
}

function setApart(text: string): PageLine {
  return { text: text.replace(/ +/g, ' ').trim(), place: null };
}

function running(row: Row): PageLine {
  return { text: rowText(row), place: { x: rowLeft(row), right: rowRight(row), y: row.y, size: row.size } };
}
