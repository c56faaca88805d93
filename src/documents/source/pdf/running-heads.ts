import { rowText, type Row } from './rows.js';

const PAGE_NUMBER = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu;
/** Rows at the edge of a page that may be a head or foot. */
const EDGE = 2;
const LEAST_PAGES = 3;

/** Takes page numbers off, and what stands on the edge of at least half of the pages (three or more). */
export function withoutRunningHeads(pages: readonly (readonly Row[])[]): Row[][] {
  const repeated = repeatedEdges(pages);
  return pages.map((rows) => {
    const isRunning = (row: Row): boolean => PAGE_NUMBER.test(rowText(row)) || repeated.has(shapeOf(row));
    let from = 0;
    while (from < Math.min(EDGE, rows.length) && isRunning(rows[from] as Row)) from += 1;
    let to = rows.length;
    while (to > Math.max(from, rows.length - EDGE) && isRunning(rows[to - 1] as Row)) to -= 1;
    return rows.slice(from, to);
  });
}

function repeatedEdges(pages: readonly (readonly Row[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    const edges = new Set([...rows.slice(0, EDGE), ...rows.slice(-EDGE)].map(shapeOf));
    for (const shape of edges) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([shape]) => shape));
}

/** The text with its numbers blanked, so that "Trang 3" and "Trang 4" are one head. */
function shapeOf(row: Row): string {
  return rowText(row).replace(/\d+/g, '#');
}
