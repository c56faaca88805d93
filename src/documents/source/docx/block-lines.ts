import { DocumentUnreadable } from '../document-unreadable.js';
import { readingLimits } from '../reading-limits.js';
import { childOf, childrenOf, nameOf, valueOf, type OoxmlNode } from './ooxml.js';
import { paragraphNumber, type Numbering } from './paragraph-number.js';
import { styleChain } from './paragraph-styles.js';
import { alternative, runText, type NoteReference } from './run-text.js';
import { tableLines } from './table-lines.js';

export interface BlockReading {
  readonly numbering: Numbering;
  readonly numberNote: (reference: NoteReference) => number;
  /** Open across paragraphs: a table of contents is one field over many of them. */
  readonly fields: boolean[];
  readonly tableDepth: number;
}

interface Lines {
  readonly reading: BlockReading;
  readonly lines: string[];
  /** Words of a paragraph whose end mark was deleted: they go on in the next one. */
  carried: string;
}

/** The lines of a body, a cell, a note or a text box, in the order in which they are read. */
export function blockLines(nodes: readonly OoxmlNode[], reading: BlockReading): string[] {
  const state: Lines = { reading, lines: [], carried: '' };
  for (const node of nodes) readBlock(node, state);
  if (state.carried !== '') state.lines.push(state.carried);
  return state.lines;
}

function readBlock(node: OoxmlNode, state: Lines): void {
  const name = nameOf(node);
  if (name === 'w:p') readParagraph(node, state);
  else if (name === 'w:tbl') readTable(node, state);
  else if (name === 'mc:AlternateContent') readAll(alternative(node), state);
  else if (WRAPPERS.has(name)) readAll(node, state);
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'w:txbxContent',
]);

function readAll(node: OoxmlNode, state: Lines): void {
  for (const child of childrenOf(node)) readBlock(child, state);
}

function readParagraph(node: OoxmlNode, state: Lines): void {
  const { reading } = state;
  const properties = childOf(node, 'w:pPr');
  const label = paragraphNumber(properties, reading.numbering);
  const boxes: OoxmlNode[] = [];
  const caps = styleInCapitals(properties, reading.numbering);
  const words = runText(node, { caps, numberNote: reading.numberNote, boxes, fields: reading.fields });
  const text = state.carried + withoutTabs(words.trim() === '' ? words : label + words);
  state.carried = '';
  if (isMarkDeleted(properties)) state.carried = text;
  else state.lines.push(...text.split('\n'));
  for (const box of boxes) readAll(box, state);
}

// Head blocks and signatures that were set side by side by tabs instead of a table.
const SIDE_BY_SIDE =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ|Độc\s+lập\s*[-–]|^\s*Số\s*:.*\bngày\b|Nơi\s+nhận\s*:|\t\s*(?:TM|KT|TL|TUQ|Q)\s*\./iu;

/** A tab is a blank to the reader, except where it makes two columns. */
function withoutTabs(text: string): string {
  if (!text.includes('\t')) return text;
  return SIDE_BY_SIDE.test(text) ? text.replace(/\t+/g, '\t') : text.replace(/[\t ]+/g, ' ');
}

function styleInCapitals(properties: OoxmlNode | undefined, { sheet }: Numbering): boolean {
  const chain = styleChain(sheet, valueOf(properties, 'w:pStyle'));
  return chain.find((style) => style.caps !== undefined)?.caps ?? false;
}

function isMarkDeleted(properties: OoxmlNode | undefined): boolean {
  return childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;
}

function readTable(node: OoxmlNode, state: Lines): void {
  const tableDepth = state.reading.tableDepth + 1;
  if (tableDepth > readingLimits.tableDepth) throw new DocumentUnreadable('nested-too-deep');
  const reading = { ...state.reading, tableDepth };
  state.lines.push(...tableLines(node, (cell) => blockLines(childrenOf(cell), reading)));
}
