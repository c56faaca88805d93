import { fold } from './fold.js';
import type { Line } from './lines.js';

/**
 * Some sites print a table one cell a line with a lone "|" between cells. The cells are put
 * on one row again where the head row shows how many there are.
 */
export function tableLines(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line, index) => isHeadCell(line) && lines[index + 1]?.cellBefore === true);
  if (at < 0) return [...lines];
  const cells = cellsFrom(lines.slice(at));
  const width = cells.findIndex((cell) => /^(?:1|01|I)[.)]?$/u.test(cell.text));
  if (width < 3 || width > 9) return [...lines];
  return [...lines.slice(0, at), ...rowsOf(cells, width)];
}

function isHeadCell(line: Line): boolean {
  return /^(?:stt|tt|số tt)$/u.test(fold(line.text));
}

/** Lines of one cell put together. */
function cellsFrom(lines: readonly Line[]): Line[] {
  const cells: Line[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last === undefined || line.cellBefore) cells.push(line);
    else cells[cells.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
  }
  return cells;
}

function rowsOf(cells: readonly Line[], width: number): Line[] {
  const rows: Line[] = [];
  for (let from = 0; from < cells.length; from += width) {
    const row = cells.slice(from, from + width);
    const [first] = row;
    const last = row.at(-1);
    if (first && last)
      rows.push({ ...first, text: row.map((cell) => cell.text).join(' | '), end: last.end, cells: row });
  }
  return rows;
}
