/** Rows → cells → lines. */
export type TableRows = readonly (readonly (readonly string[])[])[];

// A table that only places the head block or the signature side by side (NĐ 30/2020, annex I).
const PLACING =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]\s*Tự\s+do|N[ơƠ][iI]\s+nh[ậẬ][nN]\s*:|^\s*(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/mu;
const LONGEST_CELL_LINES = 40;

/**
 * A table as lines. One that carries data: a row on a line, cells parted by " | ". One that places the head
 * block or the signature: each cell's own lines, a lone "|" between cells, as copies from law sites have it.
 * One that frames a whole page: the lines of its cells.
 */
export function joinTable(rows: TableRows): string[] {
  const filled = rows.filter((row) => row.some(hasText));
  if (filled.every((row) => row.length <= 1) || isFrame(filled)) return filled.flat(2);
  return isPlacing(filled) ? filled.flatMap(placedCells) : filled.map(dataRow);
}

function isFrame(rows: TableRows): boolean {
  return rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL_LINES));
}

function isPlacing(rows: TableRows): boolean {
  if (rows.length > 8 || rows.some((row) => row.length > 3)) return false;
  return PLACING.test(rows.map((row) => row.map((cell) => cell.join('\n')).join('\n')).join('\n'));
}

function placedCells(row: readonly (readonly string[])[]): string[] {
  return row.filter(hasText).flatMap((cell) => [...cell.filter((line) => line.trim() !== ''), '|']);
}

function dataRow(row: readonly (readonly string[])[]): string {
  return row.map((cell) => cell.join(' ').replace(/\s+/g, ' ').trim()).join(' | ');
}

function hasText(cell: readonly string[]): boolean {
  return cell.some((line) => line.trim() !== '');
}
