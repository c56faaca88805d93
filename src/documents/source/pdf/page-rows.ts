import type { PDFPageProxy } from 'unpdf/pdfjs';
import { rowsOf, type Row } from './rows.js';
import { ruledLines } from './ruled-lines.js';
import { ruledTables, type RuledTable } from './ruled-tables.js';
import { textPieces, type Piece } from './text-pieces.js';

const LEAST_WIDE_ROWS = 2;
const LEAST_SPLIT_ROWS = 8;

/** The rows of a page, each table with drawn lines as one row of its own. */
export async function pageRows(page: PDFPageProxy): Promise<Row[]> {
  const pieces = await textPieces(page);
  const rows = rowsOf(pieces);
  // Asking for the drawing costs as much as the words: only where the words stand in columns.
  const tables = mayHoldTable(rows) ? ruledTables(pieces, await ruledLines(page)) : [];
  return tables.length === 0 ? rows : withTables(pieces, tables);
}

function mayHoldTable(rows: readonly Row[]): boolean {
  const split = (columns: number): number => rows.filter(({ segments }) => segments.length >= columns).length;
  return split(3) >= LEAST_WIDE_ROWS || split(2) >= LEAST_SPLIT_ROWS;
}

function withTables(pieces: readonly Piece[], tables: readonly RuledTable[]): Row[] {
  const outside = pieces.filter(
    ({ y, size }) => !tables.some(({ top, bottom }) => y + size * 0.3 <= top && y + size * 0.3 > bottom),
  );
  const tableRows = tables.map(({ top, lines }): Row => ({
    y: top,
    size: 0,
    segments: [],
    opensNote: false,
    table: lines,
  }));
  return [...rowsOf(outside), ...tableRows].sort((one, other) => other.y - one.y);
}
