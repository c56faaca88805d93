import { attributeOf, childOf, childrenOf, isOn, nameOf, textOf, type OoxmlNode } from './ooxml.js';

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

export interface RunReading {
  /** Capitals by the paragraph's style. */
  readonly caps: boolean;
  /** Gives a note its number, in the order of the marks in the text. */
  readonly numberNote: (reference: NoteReference) => number;
  /** Bodies of the text boxes met on the way; they are read after the paragraph that anchors them. */
  readonly boxes: OoxmlNode[];
  /** Open field codes: true while their instruction lasts, which is not text. */
  readonly fields: boolean[];
}

/** The words of a paragraph. Tracked changes are taken as accepted: insertions stay, deletions go. */
export function runText(node: OoxmlNode, reading: RunReading): string {
  const name = nameOf(node);
  if (SILENT.has(name)) return '';
  const handler = HANDLERS[name];
  return handler ? handler(node, reading) : textOfChildren(node, reading);
}

function textOfChildren(node: OoxmlNode, reading: RunReading): string {
  let text = '';
  for (const child of childrenOf(node)) text += runText(child, reading);
  return text;
}

const SILENT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:sdtPr',
  'w:rt',
]);

const HANDLERS: Readonly<Record<string, (node: OoxmlNode, reading: RunReading) => string>> = {
  'w:r': (node, reading) => {
    const properties = childOf(node, 'w:rPr');
    if (isOn(properties, 'w:vanish')) return '';
    const text = textOfChildren(node, reading);
    return inCapitals(properties, reading) ? text.toLocaleUpperCase('vi') : text;
  },
  'w:t': (node, reading) => (reading.fields.includes(true) ? '' : textOf(node)),
  'm:t': (node) => textOf(node),
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  // Removed as invisible later, unless the font is an old one in which this code is the letter ư.
  'w:softHyphen': () => '\u00ad',
  'w:noBreakHyphen': () => '-',
  'w:sym': symbol,
  'w:fldChar': fieldCode,
  'w:footnoteReference': (node, reading) => noteMark(node, 'footnote', reading),
  'w:endnoteReference': (node, reading) => noteMark(node, 'endnote', reading),
  'w:txbxContent': (node, reading) => {
    reading.boxes.push(node);
    return '';
  },
  'mc:AlternateContent': (node, reading) => textOfChildren(alternative(node), reading),
};

/** The newer of two spellings of the same content; reading both would say everything twice. */
export function alternative(node: OoxmlNode): OoxmlNode {
  return childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? {};
}

function inCapitals(properties: OoxmlNode | undefined, reading: RunReading): boolean {
  return childOf(properties, 'w:caps') ? isOn(properties, 'w:caps') : reading.caps;
}

function noteMark(node: OoxmlNode, kind: NoteReference['kind'], reading: RunReading): string {
  const id = attributeOf(node, 'w:id');
  return id === undefined ? '' : `[${reading.numberNote({ kind, id })}]`;
}

function fieldCode(node: OoxmlNode, reading: RunReading): string {
  const type = attributeOf(node, 'w:fldCharType');
  if (type === 'begin') reading.fields.push(true);
  if (type === 'separate' && reading.fields.length > 0) reading.fields[reading.fields.length - 1] = false;
  if (type === 'end') reading.fields.pop();
  return '';
}

// Letters of the fonts Symbol and Wingdings that offices use as signs inside sentences.
const SYMBOLS: Readonly<Record<string, string>> = {
  F02D: '-',
  F0A3: '≤',
  F0B3: '≥',
  F0B1: '±',
  F0B0: '°',
  F0E0: '→',
  F0AE: '→',
};

function symbol(node: OoxmlNode): string {
  const code = (attributeOf(node, 'w:char') ?? '').toUpperCase();
  const known = SYMBOLS[code];
  if (known !== undefined) return known;
  const point = Number.parseInt(code, 16);
  const isPrivate = point >= 0xe000 && point <= 0xf8ff;
  return Number.isNaN(point) || isPrivate || point > 0x10_ff_ff ? '' : String.fromCodePoint(point);
}
