import BufferReader from 'word-extractor/lib/buffer-reader.js';
import type { SourceText } from '../../../domain/directive/text/source-text.js';
import { unpagedSource } from '../source-from-pages.js';
import { bodyLines } from './body-lines.js';
import { NumberedExtractor } from './numbered-extractor.js';
import { refuseLocked } from './refuse-locked.js';

/** A Word 97–2003 file as a reader sees it: automatic numbers printed, deletions gone, notes at the end. */
export async function docSource(bytes: Uint8Array): Promise<SourceText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseLocked(buffer);
  const reader = new BufferReader(buffer);
  await reader.open();
  const document = await new NumberedExtractor().extract(reader);
  // The package would turn “ ” – into plain signs; they are kept as written.
  const asWritten = { filterUnicode: false };
  const notes = `${document.getFootnotes(asWritten)}\n${document.getEndnotes(asWritten)}`;
  const lines = [
    ...bodyLines(document.getBody(asWritten)),
    ...textLines(document.getTextboxes(asWritten)),
    ...textLines(notes).map((note, index) => `[${index + 1}] ${note}`),
  ];
  return unpagedSource(lines.join('\n'), 'doc');
}

function textLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
