import { flatRows } from './flat-rows.js';
import { fold } from '../words/fold.js';
import type { Line } from '../text/lines.js';

/**
 * Some sites print a table one cell a line with a lone "|" between cells. The cells are put
 * on one row again where the head row shows how many there are.
 */
export function tableLines(printed: readonly Line[]): Line[] {
  const lines = flatRows(printed);
  const at = lines.findIndex((line, index) => isHeadCell(line) && lines[index + 1]?.cellBefore === true);
  if (at < 0) return countedRows(lines);
  const cells = cellsFrom(lines.slice(at));
  const width = cells.findIndex((cell) => /^(?:1|01|I)[.)]?$/u.test(cell.text));
  if (width < 3 || width > 9) return [...lines];
  return [...lines.slice(0, at), ...rowsOf(cells, width)];
}

const MOST_COLUMNS = 9;
const LONGEST_HEAD = 60;

/** A copied table without bars: its head cells, then rows that a lone number opens. */
function countedRows(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(isHeadCell);
  const first = lines.findIndex((line, index) => index > at && /^0?1[.)]?$/u.test(line.text));
  const head = lines.slice(at, first);
  const isHead = head.length >= 3 && head.length <= MOST_COLUMNS;
  if (at < 0 || first < 0 || !isHead || head.some((line) => line.text.length > LONGEST_HEAD))
    return [...lines];
  const rows = rowsCounted(lines.slice(first)).map((row) => fitted(row, head.length));
  const whole = rows.filter((row) => row.length === head.length);
  if (whole.length * 2 <= rows.length) return [...lines];
  return [...lines.slice(0, at), ...[head, ...rows].flatMap((row) => asRow(row, head.length))];
}

/** The lines from each number to the next. */
function rowsCounted(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    if (Number(line.text.replace(/[.)]$/u, '')) === rows.length + 1) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows;
}

/** Too many lines for the columns: one in small letters goes on with the cell before it. */
function fitted(row: readonly Line[], width: number): Line[] {
  const cells: Line[] = [];
  let excess = row.length - width;
  for (const line of row) {
    const last = cells.at(-1);
    const goesOn = excess > 0 && cells.length > 1 && /^\p{Ll}/u.test(line.text);
    if (last && goesOn) {
      cells[cells.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
      excess -= 1;
    } else cells.push(line);
  }
  return cells;
}

/** What follows the last row's cells stands below the table. */
function asRow(row: readonly Line[], width: number): Line[] {
  const cells = row.slice(0, width);
  return [...rowsOf(cells, width), ...row.slice(width)];
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
