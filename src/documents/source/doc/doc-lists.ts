import type { NumberingLevel, NumberingList } from '../docx/numbering-definitions.js';

const LIST_SIZE = 28;
const LEVEL_HEAD = 28;
const OVERRIDE_SIZE = 16;
const SIMPLE_LIST = 0x01;

// [MS-OSHARED] 2.2.1.3: the number formats by their DOCX names.
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
const SUFFIXES = ['tab', 'space', 'nothing'] as const;

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** [MS-DOC] 2.9.131, 2.9.150: the lists of a .doc by the number that its paragraphs name, in the form of a DOCX. */
export function docLists(main: Buffer, table: Buffer): Map<string, NumberingList> {
  const abstracts = abstractLists(table, main.readUInt32LE(0x02_e2), main.readUInt32LE(0x02_e6));
  const start = main.readUInt32LE(0x02_ea);
  const lists = new Map<string, NumberingList>();
  if (main.readUInt32LE(0x02_ee) < 4) return lists;
  const count = table.readUInt32LE(start);
  let data = start + 4 + count * OVERRIDE_SIZE;
  for (let index = 0; index < count; index += 1) {
    const at = start + 4 + index * OVERRIDE_SIZE;
    const abstractId = String(table.readInt32LE(at));
    const overrides = overridesAt(table, data, table.readUInt8(at + 12));
    data = overrides.end;
    const levels = new Map([...(abstracts.get(abstractId) ?? []), ...overrides.value.levels]);
    lists.set(String(index + 1), { abstractId, levels, restarts: overrides.value.restarts });
  }
  return lists;
}

function abstractLists(table: Buffer, start: number, size: number): Map<string, Map<number, NumberingLevel>> {
  const lists = new Map<string, Map<number, NumberingLevel>>();
  if (size < 2) return lists;
  const count = table.readUInt16LE(start);
  // The levels of all lists follow behind the table of lists.
  let at = start + size;
  for (let index = 0; index < count; index += 1) {
    const head = start + 2 + index * LIST_SIZE;
    const isSimple = (table.readUInt8(head + 26) & SIMPLE_LIST) !== 0;
    const levels = new Map<number, NumberingLevel>();
    for (let level = 0; level < (isSimple ? 1 : 9); level += 1) {
      const { value, end } = levelAt(table, at);
      levels.set(level, value);
      at = end;
    }
    lists.set(String(table.readInt32LE(head)), levels);
  }
  return lists;
}

/** [MS-DOC] 2.9.148 LVL: a head, two sets of properties, and the text with the levels' numbers as characters 0–8. */
function levelAt(table: Buffer, at: number): Read<NumberingLevel> {
  const flags = table.readUInt8(at + 5);
  const textAt = at + LEVEL_HEAD + table.readUInt8(at + 24) + table.readUInt8(at + 25);
  const length = table.readUInt16LE(textAt);
  const text = table.toString('utf16le', textAt + 2, textAt + 2 + length * 2);
  const level: NumberingLevel = {
    start: table.readInt32LE(at),
    format: FORMATS[table.readUInt8(at + 4)] ?? 'decimal',
    // eslint-disable-next-line no-control-regex -- the format's own placeholders
    text: text.replace(/[\u0000-\u0008]/g, (sign) => `%${sign.charCodeAt(0) + 1}`),
    suffix: SUFFIXES[table.readUInt8(at + 15)] ?? 'tab',
    restart: (flags & 0x08) === 0 ? undefined : table.readUInt8(at + 26),
    legal: (flags & 0x04) !== 0,
    paragraphStyle: undefined,
  };
  return { value: level, end: textAt + 2 + length * 2 };
}

interface Overrides {
  readonly levels: Map<number, NumberingLevel>;
  readonly restarts: Map<number, number>;
}

/** [MS-DOC] 2.9.132: what a list changes against the one it is made from: a start, or a whole level. */
function overridesAt(table: Buffer, start: number, count: number): Read<Overrides> {
  const value: Overrides = { levels: new Map(), restarts: new Map() };
  let at = start + 4;
  for (let index = 0; index < count; index += 1) {
    const flags = table.readUInt32LE(at + 4);
    const level = flags & 0x0f;
    if ((flags & 0x10) !== 0) value.restarts.set(level, table.readInt32LE(at));
    at += 8;
    if ((flags & 0x20) === 0) continue;
    const read = levelAt(table, at);
    value.levels.set(level, read.value);
    at = read.end;
  }
  return { value, end: at };
}
