import { joinTable } from '../join-table.js';
import { attribute, elementsOf, isElement, isText, type ChildNode, type Element } from './html-tree.js';

/** Says which elements are not part of the text. */
export type IsFurniture = (element: Element) => boolean;

interface Writing {
  readonly lines: string[];
  open: string;
  readonly isFurniture: IsFurniture;
}

/** The lines of an element as a browser shows them: blocks and `br` end a line, runs of blanks are one. */
export function htmlLines(element: Element, isFurniture: IsFurniture): string[] {
  const writing: Writing = { lines: [], open: '', isFurniture };
  for (const child of element.childNodes) write(child, writing);
  endLine(writing);
  return writing.lines;
}

const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd section article main header form fieldset blockquote center hr pre address figure figcaption caption tr td th'.split(
    ' ',
  ),
);

function write(node: ChildNode, writing: Writing): void {
  if (isText(node)) writing.open += node.value.replace(/[\t\n\f\r ]+/g, ' ');
  if (!isElement(node) || writing.isFurniture(node)) return;
  const writer = WRITERS[node.tagName] ?? (BLOCKS.has(node.tagName) ? writeBlock : writeInline);
  writer(node, writing);
}

const WRITERS: Readonly<Record<string, (element: Element, writing: Writing) => void>> = {
  br: (_, writing) => endLine(writing),
  table: writeTable,
  ol: writeList,
  ul: writeList,
  sup: writeRaised,
};

function writeInline(element: Element, writing: Writing): void {
  for (const child of element.childNodes) write(child, writing);
}

function writeBlock(element: Element, writing: Writing): void {
  endLine(writing);
  writeInline(element, writing);
  endLine(writing);
}

function endLine(writing: Writing): void {
  const line = writing.open.replace(/ +/g, ' ').trim();
  if (line !== '') writing.lines.push(line);
  writing.open = '';
}

function writeTable(table: Element, writing: Writing): void {
  endLine(writing);
  const rows = rowsOf(table).map((row) =>
    elementsOf(row)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map((cell) => htmlLines(cell, writing.isFurniture)),
  );
  writing.lines.push(...joinTable(rows));
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

const OWN_LABEL = /^\s*(?:[IVX]+[.)]|\d+[.)/]|[a-zđ][.)]|[-–+•*])/u;

/** List items carry the number that a browser draws; a typed one is not doubled. */
function writeList(list: Element, writing: Writing): void {
  endLine(writing);
  let number = Number(attribute(list, 'start') || '1');
  for (const item of elementsOf(list)) {
    if (writing.isFurniture(item)) continue;
    const [first, ...others] = htmlLines(item, writing.isFurniture);
    if (first === undefined) continue;
    const label = list.tagName === 'ol' ? `${number}. ` : '- ';
    writing.lines.push(OWN_LABEL.test(first) ? first : label + first, ...others);
    number += 1;
  }
}

/** A raised number that links to a note is its mark, not part of the figure before it ("24%1"). */
function writeRaised(element: Element, writing: Writing): void {
  const [text = ''] = htmlLines(element, writing.isFurniture);
  const isMark = /^\d{1,3}$/.test(text) && elementsOf(element).some(({ tagName }) => tagName === 'a');
  writing.open += isMark ? `[${text}]` : text;
}
