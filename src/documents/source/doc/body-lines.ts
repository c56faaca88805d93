import { joinTable } from '../join-table.js';

const ROW_END = '\t\n';
// A tab behind a typed number or bullet is the gap before the words, not a cell.
const LABEL_TAB = /^(\s*(?:[IVX]+[.)/]|\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)/]|[-–+•*]))\t+/u;

/** The lines of a .doc body, whose cells end in a tab and whose rows end in a tab and a line end. */
export function bodyLines(body: string): string[] {
  const chunks = body.split(ROW_END);
  const rest = chunks.pop() ?? '';
  const lines: string[] = [];
  let rows: string[][][] = [];
  for (const chunk of chunks) {
    const { before, row } = splitRow(chunk, { first: lines.length === 0, inTable: rows.length > 0 });
    if (before.length > 0 || startsTable(row, rows.at(-1))) {
      lines.push(...joinTable(rows), ...before);
      rows = [];
    }
    rows.push(row);
  }
  return [...lines, ...joinTable(rows), ...rest.split('\n').map(untabbed)];
}

/** Two tables without a paragraph between them: another number of cells, or the signature's block. */
function startsTable(row: readonly string[][], above: readonly string[][] | undefined): boolean {
  return above !== undefined && (above.length !== row.length || /^\s*Nơi nhận\s*:/iu.test(row[0]?.[0] ?? ''));
}

/** The paragraphs before a row and the row's cells. Where the first cell begins is not marked in the text. */
function splitRow(
  chunk: string,
  at: { first: boolean; inTable: boolean },
): { before: string[]; row: string[][] } {
  const lines = chunk.split('\n').map((line) => line.replace(LABEL_TAB, '$1 '));
  const withTab = lines.findIndex((line) => line.includes('\t'));
  const start = firstCellStart(lines, withTab < 0 ? lines.length - 1 : withTab, at);
  const row = lines
    .slice(start)
    .join('\n')
    .split('\t')
    .map((cell) => cell.split('\n'));
  return { before: lines.slice(0, start).filter((line) => line.trim() !== ''), row };
}

const MOST_HEAD_LINES = 6;
const MOST_CELL_LINES = 2;

function firstCellStart(
  lines: readonly string[],
  withTab: number,
  at: { first: boolean; inTable: boolean },
): number {
  if (withTab <= (at.first ? MOST_HEAD_LINES : at.inTable ? MOST_CELL_LINES : -1)) return 0;
  const recipients = lines.findLastIndex(
    (line, index) => index <= withTab && /^\s*Nơi nhận\s*:/iu.test(line),
  );
  return recipients >= 0 ? recipients : withTab;
}

function untabbed(line: string): string {
  return line.replace(/[\t ]+/g, ' ');
}
