import { joinTable } from '../join-table.js';
import { rowText, type Row, type Segment } from './rows.js';
import { tableRows } from './table-rows.js';

export interface TableRegion {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

interface Band {
  x: number;
  right: number;
}

/** A table of three columns or more that begins at a row, found by the columns its words keep to. */
export function tableAt(rows: readonly Row[], from: number, limit: number): TableRegion | undefined {
  const first = rows[from];
  if (!first || first.segments.length < LEAST_COLUMNS) return undefined;
  let bands: readonly Band[] = first.segments.map(({ x, right }) => ({ x, right }));
  let to = from + 1;
  for (; to < limit; to += 1) {
    const grown = grow(bands, rows[to] as Row);
    if (!grown) break;
    bands = grown;
  }
  if (to - from < LEAST_ROWS) return undefined;
  return { from, to, lines: joinTable(rowsIn(rows.slice(from, to), bands)) };
}

/** The columns widened by a row, or nothing when a word of the row lies across two of them. */
function grow(bands: readonly Band[], { segments }: Row): Band[] | undefined {
  const grown = bands.map((band) => ({ ...band }));
  for (const [index, segment] of segments.entries()) {
    // A row that fills every column needs no guess; a heading is centred where its column's words begin left.
    const band = segments.length === bands.length ? grown[index] : onlyBand(grown, segment);
    if (!band) return undefined;
    band.x = Math.min(band.x, segment.x);
    band.right = Math.max(band.right, segment.right);
  }
  const apart = grown.every((band, index) => index === 0 || (grown[index - 1]?.right ?? 0) <= band.x);
  return apart ? grown : undefined;
}

function onlyBand(bands: readonly Band[], segment: Segment): Band | undefined {
  const touched = bands.filter((band) => segment.x < band.right && segment.right > band.x);
  if (touched.length > 1) return undefined;
  return (
    touched[0] ??
    [...bands].sort((one, other) => Math.abs(one.x - segment.x) - Math.abs(other.x - segment.x))[0]
  );
}

function rowsIn(rows: readonly Row[], bands: readonly Band[]): string[][][] {
  const widths = bands.map(({ x, right }) => right - x);
  const lines = rows.map((row) => ({ y: row.y, cells: bands.map((band) => cellText(row, band)) }));
  return tableRows(lines, widths.indexOf(Math.max(...widths)));
}

function cellText(row: Row, band: Band): string {
  const segments = row.segments.filter(({ x, right }) => x < band.right && right > band.x);
  return rowText({ ...row, segments });
}
