import type { SourceText } from '../../../domain/directive/text/source-text.js';
import { DocumentUnreadable } from '../document-unreadable.js';
import { unpagedSource } from '../source-from-pages.js';
import { blockLines, type BlockReading } from './block-lines.js';
import { notesById, NoteNumbers } from './notes.js';
import { NumberingCounter } from './numbering-counter.js';
import { numberingDefinitions } from './numbering-definitions.js';
import { openPackage } from './open-package.js';
import { childrenOf, nameOf, parseOoxml, type OoxmlNode } from './ooxml.js';
import { styleSheet } from './paragraph-styles.js';

type PartName = 'document' | 'numbering' | 'styles' | 'footnotes' | 'endnotes';
type Parts = ReadonlyMap<string, Uint8Array>;

// Office on the web writes "document2.xml"; some packers write backslashes.
const PARTS = /^\/?word[/\\](?:document|numbering|styles|footnotes|endnotes)\d?\.xml$/i;

/**
 * The text of a DOCX as a reader sees it: automatic numbers printed, tracked changes accepted, notes at the end.
 * Only these five parts are opened: no relationship is followed, so nothing outside the file is touched.
 */
export function docxSource(bytes: Uint8Array): SourceText {
  const parts = openPackage(bytes, PARTS);
  const content = partOf(parts, 'document');
  if (!content) throw new DocumentUnreadable('unsupported');
  const lists = numberingDefinitions(nodesOf(parts, 'numbering'));
  const noteNumbers = new NoteNumbers();
  const reading: BlockReading = {
    numbering: { lists, counter: new NumberingCounter(lists), sheet: styleSheet(nodesOf(parts, 'styles')) },
    numberNote: (reference) => noteNumbers.numberOf(reference),
    fields: [],
    tableDepth: 0,
  };
  const body = parseOoxml(content).find((node) => nameOf(node) === 'w:body');
  const lines = blockLines(childrenOf(body), reading);
  lines.push(...noteLines(parts, noteNumbers, reading));
  return unpagedSource(lines.join('\n'), 'docx');
}

function nodesOf(parts: Parts, name: PartName): readonly OoxmlNode[] {
  const part = partOf(parts, name);
  return part ? parseOoxml(part) : [];
}

function partOf(parts: Parts, name: PartName): Uint8Array | undefined {
  const pattern = new RegExp(`[/\\\\]${name}\\d?\\.xml$`, 'i');
  return [...parts].find(([path]) => pattern.test(path))?.[1];
}

function noteLines(parts: Parts, noteNumbers: NoteNumbers, reading: BlockReading): string[] {
  const notes = notesById('footnote', nodesOf(parts, 'footnotes'));
  for (const [key, node] of notesById('endnote', nodesOf(parts, 'endnotes'))) notes.set(key, node);
  return noteNumbers.bodies(notes).map(([number, node]) => {
    const text = blockLines(childrenOf(node), reading).join(' ').trim();
    return `[${number}] ${text}`;
  });
}
