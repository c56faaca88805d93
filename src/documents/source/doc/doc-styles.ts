import { inherited, listProperties, NOT_LISTED, type ListProperties } from './list-properties.js';

interface Style extends ListProperties {
  readonly basedOn: number;
}

const NO_STYLE = 0x0f_ff;
const PARAGRAPH_STYLE = 1;

/** [MS-DOC] 2.9.271: the list properties of each style, those it is based on included. */
export function styleLists(main: Buffer, table: Buffer): (style: number) => ListProperties {
  const styles = stylesOf(main, table);
  return (style) => {
    let found = NOT_LISTED;
    const seen = new Set<number>();
    for (let at = style; at !== NO_STYLE && !seen.has(at); at = styles[at]?.basedOn ?? NO_STYLE) {
      seen.add(at);
      found = inherited(found, styles[at]);
    }
    return found;
  };
}

function stylesOf(main: Buffer, table: Buffer): (Style | undefined)[] {
  const start = main.readUInt32LE(0x00_a2);
  const end = start + main.readUInt32LE(0x00_a6);
  const headSize = table.readUInt16LE(start);
  const baseSize = table.readUInt16LE(start + 4);
  const styles: (Style | undefined)[] = [];
  let at = start + 2 + headSize;
  while (at + 2 <= end) {
    const size = table.readUInt16LE(at);
    styles.push(size === 0 ? undefined : styleOf(table.subarray(at + 2, at + 2 + size), baseSize));
    at += 2 + size;
  }
  return styles;
}

function styleOf(style: Buffer, baseSize: number): Style | undefined {
  const kindAndBase = style.readUInt16LE(2);
  if ((kindAndBase & 0x0f) !== PARAGRAPH_STYLE) return undefined;
  const nameSize = 2 + style.readUInt16LE(baseSize) * 2 + 2;
  const properties = baseSize + nameSize + (nameSize % 2);
  const size = style.readUInt16LE(properties);
  // The first two bytes of the properties repeat the style's own number.
  const changes = style.subarray(properties + 4, properties + 2 + size);
  return { basedOn: kindAndBase >> 4, ...listProperties(changes) };
}
