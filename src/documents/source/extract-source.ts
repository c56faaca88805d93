import type { SourceText } from '../../domain/directive/text/source-text.js';
import { detectFormat, type SourceFormat } from './detect-format.js';
import { DocumentUnreadable } from './document-unreadable.js';
import { readingLimits } from './reading-limits.js';

/**
 * The text of a file with its page starts. Throws `DocumentUnreadable` and nothing else
 * that a file can cause; run it under the limits of `readInChild` for files from outside.
 */
export async function extractSource(bytes: Uint8Array): Promise<SourceText> {
  if (bytes.length === 0) throw new DocumentUnreadable('empty');
  if (bytes.length > readingLimits.fileBytes) throw new DocumentUnreadable('too-large');
  const source = await extractAs(await detectFormat(bytes), bytes);
  if (!/\S/.test(source.text)) throw new DocumentUnreadable(emptyCode(source));
  return source;
}

function emptyCode(source: SourceText): 'empty' | 'scan' | 'no-text' {
  if (source.origin === 'txt') return 'empty';
  return source.origin === 'pdf' ? 'scan' : 'no-text';
}

// Each reader is loaded when its kind of file comes: a text must not wait for a PDF library.
const readers: Record<SourceFormat, (bytes: Uint8Array) => Promise<SourceText>> = {
  txt: async (bytes) => (await import('./text/text-source.js')).textSource(bytes),
  zip: async (bytes) => (await import('./docx/docx-source.js')).docxSource(bytes),
  pdf: async (bytes) => (await import('./pdf/pdf-source.js')).pdfSource(bytes),
  ole: async (bytes) => (await import('./doc/doc-source.js')).docSource(bytes),
  html: async (bytes) => (await import('./html/html-source.js')).htmlSource(bytes),
};

async function extractAs(format: SourceFormat, bytes: Uint8Array): Promise<SourceText> {
  try {
    return await readers[format](bytes);
  } catch (error) {
    if (error instanceof DocumentUnreadable) throw error;
    throw new DocumentUnreadable('damaged', { cause: error });
  }
}
