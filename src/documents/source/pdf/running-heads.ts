import { rowText, type Row } from './rows.js';

const PAGE_NUMBER = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu;
/** Rows at the edge of a page that may be a head or foot. */
const EDGE = 2;
const LEAST_PAGES = 3;
/** In heights of a letter; lines of text stand 1.2 to 1.7 apart. */
const LEAST_GAP = 1.8;

/** Takes page numbers off, and what stands apart on the edge of at least half of the pages (three or more). */
export function withoutRunningHeads(pages: readonly (readonly Row[])[]): Row[][] {
  const repeated = repeatedEdges(pages);
  const isRunning = (row: Row): boolean =>
    row.table === undefined && (PAGE_NUMBER.test(rowText(row)) || repeated.has(shapeOf(row)));
  return pages.map((rows) => {
    const from = firstBodyRow(rows, isRunning);
    const to = rows.length - firstBodyRow(rows.slice(from).reverse(), isRunning);
    return rows.slice(from, to);
  });
}

function firstBodyRow(rows: readonly Row[], isRunning: (row: Row) => boolean): number {
  const body = rows.slice(0, EDGE).findIndex((row) => !isRunning(row));
  return body < 0 ? Math.min(EDGE, rows.length) : body;
}

function repeatedEdges(pages: readonly (readonly Row[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const rows of pages)
    for (const shape of new Set([...edgeShapes(rows), ...edgeShapes([...rows].reverse())]))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([shape]) => shape));
}

/** The rows on one edge that a gap parts from the text; a sentence that a page begins with is no head. */
function edgeShapes(rows: readonly Row[]): string[] {
  const gapAt = rows.slice(0, EDGE).findLastIndex((row, index) => {
    const inner = rows[index + 1];
    return inner !== undefined && Math.abs(row.y - inner.y) > Math.max(row.size, inner.size) * LEAST_GAP;
  });
  return rows.slice(0, gapAt + 1).map(shapeOf);
}

/** The text with its numbers blanked, so that "Trang 3" and "Trang 4" are one head. */
function shapeOf(row: Row): string {
  return rowText(row).replace(/\d+/g, '#');
}
