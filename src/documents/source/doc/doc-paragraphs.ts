import { listProperties, type ListProperties } from './list-properties.js';

/** The properties of the paragraphs whose letters lie in a stretch of the main stream. */
export interface ParagraphRun extends ListProperties {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

const PAGE = 512;
const BX_SIZE = 13;

/** [MS-DOC] 2.8.25: the pages of paragraph properties, in the order of the stream. */
export function paragraphRuns(main: Buffer, table: Buffer): ParagraphRun[] {
  const start = main.readUInt32LE(0x01_02);
  const count = (main.readUInt32LE(0x01_06) - 4) / 8;
  const runs: ParagraphRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = table.readUInt32LE(start + (count + 1) * 4 + index * 4) & 0x3f_ff_ff;
    runs.push(...runsOfPage(main.subarray(page * PAGE, (page + 1) * PAGE)));
  }
  return runs.sort((one, other) => one.from - other.from);
}

function runsOfPage(page: Buffer): ParagraphRun[] {
  const count = page.readUInt8(PAGE - 1);
  return Array.from({ length: count }, (_, index) => {
    const properties = propertiesAt(page, page.readUInt8((count + 1) * 4 + index * BX_SIZE) * 2);
    return {
      from: page.readUInt32LE(index * 4),
      to: page.readUInt32LE((index + 1) * 4),
      style: properties.length >= 2 ? properties.readUInt16LE(0) : 0,
      ...listProperties(properties.subarray(2)),
    };
  });
}

/** [MS-DOC] 2.9.176 PapxInFkp: a length in pairs of bytes, or zero and then one. */
function propertiesAt(page: Buffer, at: number): Buffer {
  if (at === 0) return page.subarray(0, 0);
  const pairs = page.readUInt8(at);
  if (pairs !== 0) return page.subarray(at + 1, at + pairs * 2);
  return page.subarray(at + 2, at + 2 + page.readUInt8(at + 1) * 2);
}

export function runAt(runs: readonly ParagraphRun[], position: number): ParagraphRun | undefined {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as ParagraphRun;
    if (position < run.from) high = middle - 1;
    else if (position >= run.to) low = middle + 1;
    else return run;
  }
  return undefined;
}
