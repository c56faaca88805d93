import type { PDFPageProxy } from 'unpdf/pdfjs';

/** A run of letters as the PDF places it: x to the right, y upward, in points; y is the baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

export interface PagePieces {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
}

/** The level text of a page. Slanted text (a stamp, a watermark) is not part of the document's words. */
export async function pagePieces(page: PDFPageProxy): Promise<PagePieces> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as readonly number[];
    if (Math.abs(b) > Math.abs(a) * 0.05) continue;
    pieces.push({ text: item.str, x, right: x + item.width, y, size: Math.abs(d) || item.height });
  }
  return { pieces, width, height };
}
