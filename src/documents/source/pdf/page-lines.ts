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
  for (let index = 0; index < rows.length;) {
    const block = blocks.find(({ from }) => from === index);
    const table = block ? undefined : tableAt(rows, index);
    if (block) lines.push(...columnLines(block).map(setApart));
    else if (table) lines.push(...table.lines.map(setApart));
    else lines.push(running(rows[index] as Row));
    index = block?.to ?? table?.to ?? index + 1;
  }
  return lines;
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
