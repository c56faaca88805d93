/** A stretch of the source: UTF-16 offsets into `SourceText.text`, end exclusive. */
export type Span = readonly [start: number, end: number];

export type SourceOrigin = 'txt' | 'docx' | 'pdf' | 'doc' | 'html';

/**
 * What a file says, before anyone understands it. `text` is NFC and exactly what
 * `tiendo read FILE --text` prints; every span of a reading points into it. A table row
 * stands on one line, its cells parted by " | ".
 */
export interface SourceText {
  readonly text: string;
  /** Start offset of each page in `text`; `[0]` when the source has no pages. */
  readonly pages: readonly number[];
  readonly origin: SourceOrigin;
}

/** The page (counted from 1) on which an offset lies; null for a source without pages. */
export function pageAt(source: SourceText, offset: number): number | null {
  if (source.pages.length < 2) return null;
  let page = 0;
  for (const start of source.pages) {
    if (start > offset) break;
    page += 1;
  }
  return Math.max(page, 1);
}
