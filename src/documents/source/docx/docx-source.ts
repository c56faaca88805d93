import type { SourceText } from '../../../domain/directive/source-text.js';
import { DocumentUnreadable } from '../document-unreadable.js';
import { unpagedSource } from '../source-from-pages.js';
import { blockLines, type BlockReading } from './block-lines.js';
import { notesById, NoteNumbers } from './notes.js';
import { NumberingCounter } from './numbering-counter.js';
import { numberingDefinitions } from './numbering-definitions.js';
import { openPackage } from './open-package.js';
import { childrenOf, nameOf, parseOoxml, type OoxmlNode } from './ooxml.js';
import { styleSheet } from './paragraph-styles.js';

const BODY = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const FOOTNOTES = 'word/footnotes.xml';
const ENDNOTES = 'word/endnotes.xml';

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * The text of a DOCX as a reader sees it: automatic numbers printed, tracked changes accepted, notes at the end.
 * Only these five parts are opened: no relationship is followed, so nothing outside the file is touched.
 */
export function docxSource(bytes: Uint8Array): SourceText {
  const parts = openPackage(bytes, new Set([BODY, NUMBERING, STYLES, FOOTNOTES, ENDNOTES]));
  if (!parts.has(BODY)) throw new DocumentUnreadable('unsupported');
  const lists = numberingDefinitions(nodesOf(parts, NUMBERING));
  const noteNumbers = new NoteNumbers();
  const reading: BlockReading = {
    numbering: { lists, counter: new NumberingCounter(lists), sheet: styleSheet(nodesOf(parts, STYLES)) },
    numberNote: (reference) => noteNumbers.numberOf(reference),
    fields: [],
    tableDepth: 0,
  };
  const body = nodesOf(parts, BODY).find((node) => nameOf(node) === 'w:body');
  const lines = blockLines(childrenOf(body), reading);
  lines.push(...noteLines(parts, noteNumbers, reading));
  return unpagedSource(lines.join('\n'), 'docx');
}

function nodesOf(parts: Parts, name: string): readonly OoxmlNode[] {
  const part = parts.get(name);
  return part ? parseOoxml(part) : [];
}

function noteLines(parts: Parts, noteNumbers: NoteNumbers, reading: BlockReading): string[] {
  const notes = notesById('footnote', nodesOf(parts, FOOTNOTES));
  for (const [key, node] of notesById('endnote', nodesOf(parts, ENDNOTES))) notes.set(key, node);
  return noteNumbers.bodies(notes).map(([number, node]) => {
    const text = blockLines(childrenOf(node), reading).join(' ').trim();
    return `[${number}] ${text}`;
  });
}
