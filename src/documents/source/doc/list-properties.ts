/** Where a paragraph or a style stands in a list; undefined: it says nothing of it. */
export interface ListProperties {
  readonly list: number | undefined;
  readonly level: number | undefined;
}

export const NOT_LISTED: ListProperties = { list: undefined, level: undefined };

/** What is said here, completed by what stands behind it: a style behind a paragraph or a style. */
export function inherited(own: ListProperties, behind: ListProperties | undefined): ListProperties {
  return { list: own.list ?? behind?.list, level: own.level ?? behind?.level };
}

// [MS-DOC] 2.6.2: sprmPIlvl and sprmPIlfo.
const LEVEL = 0x26_0a;
const LIST = 0x46_0b;
// [MS-DOC] 2.2.5.1: the size of an operand by the three highest bits (spra); 6 carries its own length.
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, -1, 3];
const TABLE_DEFINITION = 0xd6_08;

/** Finds list and level among the property changes (sprms) of a paragraph or style. */
export function listProperties(changes: Buffer): ListProperties {
  let [list, level]: (number | undefined)[] = [];
  let at = 0;
  while (at + 3 <= changes.length) {
    const change = changes.readUInt16LE(at);
    at += 2;
    if (change === LEVEL) level = changes.readUInt8(at);
    if (change === LIST && at + 2 <= changes.length) list = changes.readUInt16LE(at);
    at += operandSize(changes, at, change);
  }
  return { list, level };
}

function operandSize(changes: Buffer, at: number, change: number): number {
  const size = OPERAND_SIZES[change >> 13] ?? 1;
  if (size > 0) return size;
  return change === TABLE_DEFINITION ? changes.readUInt16LE(at) + 1 : changes.readUInt8(at) + 1;
}
