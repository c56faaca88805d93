import type { PDFPageProxy } from 'unpdf/pdfjs';
import { product, type Matrix } from './matrix.js';

/** A run of letters as the PDF places it: x to the right, y upward, in points; y is the baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

type TextItem = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

/** The text of a page that lies level when the page is looked at: a landscape page may be a turned one. */
export async function textPieces(page: PDFPageProxy): Promise<Piece[]> {
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => pieceOf(item, view) ?? []);
}

/** Slanted text (a stamp, a watermark) is not part of the document's words. */
function pieceOf(item: TextItem, view: Matrix): Piece | undefined {
  if (!('str' in item) || item.str.trim() === '') return undefined;
  const [a, b, , d, x, y] = product(view, item.transform as unknown as Matrix);
  if (Math.abs(b) > Math.abs(a) * 0.05) return undefined;
  // On the screen y runs downward; a page is read from high to low.
  return { text: item.str, x, right: x + item.width, y: -y, size: Math.abs(d) || item.height };
}
