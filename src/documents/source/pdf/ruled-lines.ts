import { getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { moved, product, type Matrix } from './matrix.js';

/** A drawn line or thin bar, lying or standing, in the coordinates of the words: x to the right, y upward. */
export interface Rule {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface RuledLines {
  readonly lying: readonly Rule[];
  readonly standing: readonly Rule[];
}

const THICKEST = 2.5;
const SHORTEST = 5;

/** The lines drawn on a page: the borders of its tables, and whatever else is straight. */
export async function ruledLines(page: PDFPageProxy): Promise<RuledLines> {
  addTransfer();
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const boxes: Rule[] = [];
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const saved: Matrix[] = [];
  let current = view;
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operator === OPS.save) saved.push(current);
    else if (operator === OPS.restore) current = saved.pop() ?? view;
    else if (operator === OPS.transform) current = product(current, args as Matrix);
    else if (operator === OPS.constructPath) boxes.push(...pathBoxes(drawnPath(args, OPS.endPath), current));
  }
  return sorted(boxes.filter((box) => isOnPage(box, page)));
}

/** The edge of the page itself: a background, not a border. */
function isOnPage({ x1, x2 }: Rule, page: PDFPageProxy): boolean {
  const { width } = page.getViewport({ scale: 1 });
  return x2 > THICKEST && x1 < width - THICKEST;
}

function sorted(boxes: readonly Rule[]): RuledLines {
  return {
    lying: boxes.filter(({ x1, x2, y1, y2 }) => y2 - y1 <= THICKEST && x2 - x1 >= SHORTEST),
    standing: boxes.filter(({ x1, x2, y1, y2 }) => x2 - x1 <= THICKEST && y2 - y1 >= SHORTEST),
  };
}

/** A path that is only to clip by is not drawn. */
function drawnPath(args: unknown, endPath: number): ArrayLike<number> {
  const [paint, data] = args as [number, [ArrayLike<number> | null] | undefined];
  return paint === endPath ? [] : (data?.[0] ?? []);
}

// pdf.js's own codes inside a path: move, line, curve, curve by one point, close; with their numbers of figures.
const FIGURES = [2, 2, 6, 4, 0];
const [MOVE, LINE, CLOSE] = [0, 1, 4];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Each straight piece of a path as a box; a thin filled bar gives its long sides. */
function pathBoxes(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const boxes: Rule[] = [];
  let start: Point | undefined;
  let last: Point | undefined;
  for (let at = 0; at < path.length; at += 1 + (FIGURES[path[at] as number] ?? 0)) {
    const code = path[at];
    const point = code === CLOSE ? start : straightTo(path, at, matrix);
    if (code !== MOVE && last && point) boxes.push(boxOf(last, point));
    if (code === MOVE) start = point;
    last = point;
  }
  return boxes;
}

/** Where a move or a line leads; nothing for a curve. */
function straightTo(path: ArrayLike<number>, at: number, matrix: Matrix): Point | undefined {
  const code = path[at];
  return code === MOVE || code === LINE
    ? moved(matrix, path[at + 1] as number, path[at + 2] as number)
    : undefined;
}

function boxOf(one: Point, other: Point): Rule {
  // The view's y runs downward; the words' y upward.
  return {
    x1: Math.min(one.x, other.x),
    x2: Math.max(one.x, other.x),
    y1: Math.min(-one.y, -other.y),
    y2: Math.max(-one.y, -other.y),
  };
}

/** pdf.js hands its lists over by `ArrayBuffer.transfer…`, which Node 20 lacks; in one process a copy does. */
function addTransfer(): void {
  const buffers = ArrayBuffer.prototype as { transfer?: unknown; transferToFixedLength?: unknown };
  const copy = function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    return this.slice(0, length);
  };
  buffers.transfer ??= copy;
  buffers.transferToFixedLength ??= copy;
}
