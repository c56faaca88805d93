import type { SourceText } from '../../../domain/directive/source-text.js';
import { DocumentUnreadable } from '../document-unreadable.js';
import { sourceFromPages } from '../source-from-pages.js';
import { decodeText } from './decode-text.js';

/** A plain text; a form feed (as `pdftotext` writes it) begins a new page. */
export function textSource(bytes: Uint8Array): SourceText {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new DocumentUnreadable('nul-bytes');
  const pages = text.split('\f');
  if (pages.length > 1 && pages.at(-1)?.trim() === '') pages.pop();
  return sourceFromPages(
    pages.map((page) => ({ text: page, continues: false })),
    'txt',
  );
}
