import { XMLParser } from 'fast-xml-parser';
import { DocumentUnreadable } from '../document-unreadable.js';
import { readingLimits } from '../reading-limits.js';

/** An element (one key besides ":@") or a text, in document order. */
export type OoxmlNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Without a DTD there are five entities and character numbers: decoded below, and nothing can expand.
  processEntities: false,
  maxNestedTags: readingLimits.xmlDepth,
});

/** The children of the root element. A DTD is refused (ECMA-376 part 2 forbids it), deep nesting too. */
export function parseOoxml(bytes: Uint8Array): readonly OoxmlNode[] {
  const xml = decodeXml(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new DocumentUnreadable('external-definitions');
  const root = parse(xml).find((node) => !nameOf(node).startsWith('?') && nameOf(node) !== TEXT);
  return root ? childrenOf(root) : [];
}

function parse(xml: string): readonly OoxmlNode[] {
  try {
    return parser.parse(xml) as readonly OoxmlNode[];
  } catch (error) {
    const tooDeep = error instanceof Error && /nested/i.test(error.message);
    throw new DocumentUnreadable(tooDeep ? 'nested-too-deep' : 'damaged', { cause: error });
  }
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

export function nameOf(node: OoxmlNode): string {
  for (const key in node) if (key !== ATTRIBUTES) return key;
  return '';
}

export function childrenOf(node: OoxmlNode | undefined): readonly OoxmlNode[] {
  const content = node?.[node ? nameOf(node) : ''];
  return Array.isArray(content) ? (content as readonly OoxmlNode[]) : [];
}

export function childOf(node: OoxmlNode | undefined, name: string): OoxmlNode | undefined {
  return childrenOf(node).find((child) => nameOf(child) === name);
}

export function attributeOf(node: OoxmlNode | undefined, name: string): string | undefined {
  const attributes = node?.[ATTRIBUTES] as Readonly<Record<string, string>> | undefined;
  const value = attributes?.[name];
  return value === undefined ? undefined : decodeEntities(value);
}

/** The `w:val` of a child element, the form of most Word properties. */
export function valueOf(node: OoxmlNode | undefined, name: string): string | undefined {
  return attributeOf(childOf(node, name), 'w:val');
}

/** A property that is on by its mere presence (`<w:caps/>`) and off by "0" or "false". */
export function isOn(node: OoxmlNode | undefined, name: string): boolean {
  const found = childOf(node, name);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(attributeOf(found, 'w:val') ?? '1');
}

export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isInteger(number) ? number : undefined;
}

export function textOf(node: OoxmlNode): string {
  return childrenOf(node)
    .map((child) => (nameOf(child) === TEXT ? decodeEntities(String(child[TEXT])) : ''))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) =>
    name.startsWith('#') ? fromCodePoint(name) : (ENTITIES[name] ?? whole),
  );
}

function fromCodePoint(name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}
