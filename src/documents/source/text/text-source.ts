import { plainText } from '../../../domain/directive/text/plain-text.js';
import type { SourceText } from '../../../domain/directive/text/source-text.js';
import { DocumentUnreadable } from '../document-unreadable.js';
import { sourceFromPages } from '../source-from-pages.js';
import { decodeText } from './decode-text.js';

/** A plain text; a form feed (as `pdftotext` writes it) begins a new page. */
export function textSource(bytes: Uint8Array): SourceText {
  const decoded = decodeText(bytes);
  refuseBinary(decoded);
  const text = plainText(decoded);
  const pages = text.split('\f');
  if (pages.length > 1 && pages.at(-1)?.trim() === '') pages.pop();
  return sourceFromPages(
    pages.map((page) => ({ text: page, continues: false })),
    'txt',
  );
}

// eslint-disable-next-line no-control-regex -- these are what no text holds
const CONTROLS = /[\u0001-\u0008\u000e-\u0019\u001b-\u001f]/g;

function refuseBinary(text: string): void {
  if (text.includes('\0')) throw new DocumentUnreadable('nul-bytes');
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls * 50 > text.length) throw new DocumentUnreadable('not-a-document');
}
