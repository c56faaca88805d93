import type { SourceOrigin, SourceText } from '../../domain/directive/text/source-text.js';
import { cleanText } from './clean-text.js';
import { DocumentUnreadable } from './document-unreadable.js';
import { readingLimits } from './reading-limits.js';
import { fromLegacyVietnamese } from './text/legacy-vietnamese.js';

export interface SourcePage {
  readonly text: string;
  /** The page begins in the middle of a sentence that was begun on the page before. */
  readonly continues: boolean;
}

/** Joins the pages (one for a source without pages) and notes where each begins. */
export function sourceFromPages(rawPages: readonly SourcePage[], origin: SourceOrigin): SourceText {
  const starts: number[] = [];
  let text = '';
  for (const [index, { text: raw, continues }] of rawPages.entries()) {
    if (index > 0) text += continues ? ' ' : '\n';
    starts.push(text.length);
    text += cleanText(fromLegacyVietnamese(raw)).replace(/\n+$/, '');
    if (text.length > readingLimits.textLength) throw new DocumentUnreadable('text-too-long');
  }
  return { text, pages: starts, origin };
}

export function unpagedSource(text: string, origin: SourceOrigin): SourceText {
  return sourceFromPages([{ text, continues: false }], origin);
}
