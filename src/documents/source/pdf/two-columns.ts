import { rowLeft, rowRight, rowText, type Row, type Segment } from './rows.js';

/** Rows from `from` up to `to` (exclusive) that stand in two columns, parted somewhere at `gutter`. */
export interface TwoColumns {
  readonly from: number;
  readonly to: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const PLACED =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]|Nơi\s+nhận\s*:|(?:^|\s)(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/iu;
const NARROWEST = 3;

const HEAD = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]/iu;

interface Gutter {
  readonly low: number;
  readonly high: number;
}

/** The head block and the signature block of a page: sequences of rows that a gutter parts. */
export function twoColumnBlocks(rows: readonly Row[]): TwoColumns[] {
  const blocks: TwoColumns[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const block = blockAt(rows, index, blocks.at(-1)?.to ?? 0);
    if (!block) continue;
    blocks.push(block);
    index = block.to - 1;
  }
  return blocks;
}

function blockAt(rows: readonly Row[], index: number, floor: number): TwoColumns | undefined {
  const row = rows[index];
  const gutter = row && gutterOf(row);
  if (!row || !gutter || !PLACED.test(rowText(row))) return undefined;
  const below = extend(rows, { index, step: 1, limit: rows.length, gutter, belongs: isNotCentred(rows) });
  const belongs = HEAD.test(rowText(row)) ? () => true : isCentredUnder(row);
  const above = extend(rows, { index, step: -1, limit: floor - 1, gutter: below.gutter, belongs });
  const columns = splitAt(rows.slice(above.end + 1, below.end), above.gutter);
  return { from: above.end + 1, to: below.end, ...columns };
}

function gutterOf(row: Row): Gutter | undefined {
  const [left, right] = row.segments;
  return left && right && row.segments.length === 2 ? { low: left.right, high: right.x } : undefined;
}

interface Walk {
  readonly index: number;
  readonly step: 1 | -1;
  readonly limit: number;
  readonly gutter: Gutter;
  readonly belongs: (row: Row) => boolean;
}

/** Above a signature only its own column may reach higher: lines centred where "TM. …" is centred. */
function isCentredUnder({ segments, size }: Row): (row: Row) => boolean {
  const centre = centreOf(segments[1]);
  return (row) => row.segments.length === 1 && Math.abs(centreOf(row.segments[0]) - centre) < size * 1.5;
}

function centreOf(segment: Segment | undefined): number {
  return segment ? (segment.x + segment.right) / 2 : 0;
}

/** A title under the head block is centred on the page and belongs to neither column. */
function isNotCentred(rows: readonly Row[]): (row: Row) => boolean {
  const centre = (Math.min(...rows.map(rowLeft)) + Math.max(...rows.map(rowRight))) / 2;
  return (row) => row.segments.length > 1 || Math.abs((rowLeft(row) + rowRight(row)) / 2 - centre) > row.size;
}

/** Walks on while no row crosses the gutter; returns the first row outside. */
function extend(
  rows: readonly Row[],
  { index, step, limit, gutter, belongs }: Walk,
): { end: number; gutter: Gutter } {
  let at = index + step;
  let narrow = gutter;
  for (; at !== limit; at += step) {
    const row = rows[at];
    const next = row && !row.table && belongs(row) && narrowed(row, narrow);
    if (!next) break;
    narrow = next;
  }
  return { end: at, gutter: narrow };
}

function narrowed(row: Row, gutter: Gutter): Gutter | undefined {
  let { low, high } = gutter;
  for (const segment of row.segments) {
    if (isLeft(segment, gutter)) low = Math.max(low, segment.right);
    else high = Math.min(high, segment.x);
  }
  return high - low >= NARROWEST ? { low, high } : undefined;
}

function isLeft({ x, right }: Segment, { low, high }: Gutter): boolean {
  return (x + right) / 2 < (low + high) / 2;
}

function splitAt(rows: readonly Row[], gutter: Gutter): { left: string[]; right: string[] } {
  const left: string[] = [];
  const right: string[] = [];
  for (const { segments } of rows) {
    const [mine, others] = [
      segments.filter((segment) => isLeft(segment, gutter)),
      segments.filter((segment) => !isLeft(segment, gutter)),
    ];
    if (mine.length > 0) left.push(mine.map(({ text }) => text).join(' '));
    if (others.length > 0) right.push(others.map(({ text }) => text).join(' '));
  }
  return { left, right };
}
