import type { PDFPageProxy } from 'unpdf/pdfjs';

/** A run of letters as the PDF places it: x to the right, y upward, in points; y is the baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

type TextItem = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

/** The level text of a page. Slanted text (a stamp, a watermark) is not part of the document's words. */
export async function textPieces(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => pieceOf(item) ?? []);
}

function pieceOf(item: TextItem): Piece | undefined {
  if (!('str' in item) || item.str.trim() === '') return undefined;
  // The text matrix [a b c d x y]: b is zero for level text, d the height of the letters.
  const [a, b, , d, x, y] = item.transform as [number, number, number, number, number, number];
  if (Math.abs(b) > Math.abs(a) * 0.05) return undefined;
  return { text: item.str, x, right: x + item.width, y, size: Math.abs(d) || item.height };
}
