/** A printed line of a table: its height on the page and what it says in each column. */
export interface TableLine {
  readonly y: number;
  readonly cells: readonly string[];
}

/**
 * Puts the printed lines of a table together to rows. The first column numbers the rows; whether its number stands
 * at the top of a row or in its middle is seen from the words: a row does not begin inside a sentence.
 */
export function tableRows(lines: readonly TableLine[], widest: number): string[][][] {
  const ways = [topNumbered(lines), middleNumbered(lines)];
  const [best] = ways.sort((one, other) => brokenRows(one, widest) - brokenRows(other, widest));
  return (best ?? []).map(rowOf);
}

type Rows = readonly (readonly TableLine[])[];

function topNumbered(lines: readonly TableLine[]): TableLine[][] {
  const rows: TableLine[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && !isNumbered(line)) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Each row reaches as far below its number as it began above it. */
function middleNumbered(lines: readonly TableLine[]): TableLine[][] {
  const rows: TableLine[][] = [];
  let open: TableLine[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.y < bottom) {
      rows.push(open);
      open = [];
      bottom = Number.NEGATIVE_INFINITY;
    }
    open.push(line);
    if (isNumbered(line)) bottom = 2 * line.y - (open[0]?.y ?? line.y) - HALF_LINE;
  }
  return open.length > 0 ? [...rows, open] : rows;
}

/** In points: lines of a table stand 13 to 20 apart. */
const HALF_LINE = 5;

function isNumbered({ cells }: TableLine): boolean {
  return cells[0] !== undefined && cells[0] !== '';
}

function brokenRows(rows: Rows, widest: number): number {
  return rows.filter((lines) => {
    const first = lines.find(({ cells }) => (cells[widest] ?? '') !== '')?.cells[widest] ?? '';
    return first === '' || /^\p{Ll}/u.test(first);
  }).length;
}

function rowOf(lines: readonly TableLine[]): string[][] {
  const columns = lines[0]?.cells.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    lines.flatMap(({ cells }) => (cells[column] ? [cells[column]] : [])),
  );
}
