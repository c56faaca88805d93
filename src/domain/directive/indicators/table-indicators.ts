import type { ClauseNode } from '../outline/clause-tree.js';
import { figuresIn } from './figures.js';
import { fold } from '../words/fold.js';
import { given } from '../words/given.js';
import { spanOf, type Prose } from '../text/prose.js';
import type { Target } from '../reading.js';
import { yearFields, type YearContext } from './target-years.js';
import { trendIn } from './trends.js';
import { yearsIn } from '../words/years.js';

/** An indicator that a table states: its words in one cell, its values in others. */
export interface RowIndicator {
  readonly number: number | null;
  readonly body: Prose;
  readonly targets: readonly Target[];
}

type Column =
  | { readonly kind: 'number' | 'content' | 'unit' | 'other' }
  | { readonly kind: 'value'; readonly year: YearContext | null };

/** The indicator of a table row, by the head row above it; null for a head row and for rows of other tables. */
export function rowIndicator(row: ClauseNode, context: YearContext): RowIndicator | null {
  const columns = headOver(row);
  const body = columns && cellOf(row, columns, 'content');
  if (!body || !/\p{L}{2}/u.test(body.text)) return null;
  const unit = cellOf(row, columns, 'unit')?.text ?? null;
  const targets = columns.flatMap((column, index) => {
    const cell = row.cells[index];
    return column.kind === 'value' && cell ? valueTarget(cell, unit, column.year ?? context) : [];
  });
  return targets.length === 0 ? null : { number: numberIn(cellOf(row, columns, 'number')), body, targets };
}

function numberIn(cell: Prose | null): number | null {
  const number = /^(\d{1,3})\.?$/u.exec(cell?.text ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

function cellOf(row: ClauseNode, columns: readonly Column[], kind: Column['kind']): Prose | null {
  const at = columns.findIndex((column) => column.kind === kind);
  return row.cells[at] ?? null;
}

/** Each row asks the one before it, so a long table is read once. */
const heads = new WeakMap<ClauseNode, readonly Column[] | null>();

/** The nearest head row above; some sites print the head one cell a line. */
function headOver(row: ClauseNode): readonly Column[] | null {
  const known = heads.get(row);
  if (known !== undefined) return known;
  const siblings = row.parent?.children ?? [];
  const at = siblings.indexOf(row);
  const before = siblings[at - 1];
  const head =
    before?.kind === 'row'
      ? (columnsOf(before.cells.map((cell) => cell.text)) ?? headOver(before))
      : headInLines(siblings.slice(Math.max(0, at - row.cells.length), at), row.cells.length);
  heads.set(row, head);
  return head;
}

function headInLines(lines: readonly ClauseNode[], width: number): readonly Column[] | null {
  if (lines.length !== width || lines.some((line) => line.kind !== 'paragraph')) return null;
  return columnsOf(lines.map((line) => line.body.text.replace(/\s*\|\s*$/u, '')));
}

const LONGEST_HEAD = 80;

/** A head row names what is measured and at least one column of values. */
function columnsOf(names: readonly string[]): readonly Column[] | null {
  if (names.some((name) => name.length > LONGEST_HEAD || /^\d{1,3}$/u.test(name.trim()))) return null;
  const columns = names.map((name) => columnOf(fold(name).trim()));
  const contents = columns.filter((column) => column.kind === 'content');
  // "Chỉ tiêu | Nội dung": the first of two is the number.
  const known =
    contents.length > 1 && columns[0]?.kind === 'content'
      ? columns.map((column, index): Column => (index === 0 ? { kind: 'number' } : column))
      : columns;
  const isTable = contents.length > 0 && columns.some((column) => column.kind === 'value');
  return isTable ? known : null;
}

const KINDS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:stt|tt|số tt|số thứ tự)$/u, { kind: 'number' }],
  [/^(?:đơn vị(?: tính)?|đvt|đv tính|đơn vị đo)$/u, { kind: 'unit' }],
  [
    /hiện trạng|thực hiện|kết quả|ước|thực trạng|kinh phí|thời gian|ghi chú|chủ trì|phối hợp/u,
    { kind: 'other' },
  ],
];
const VALUES =
  /^(?:kế hoạch|chỉ tiêu (?:giao|phấn đấu|kế hoạch)|mức phấn đấu|mức chỉ tiêu|giá trị|mục tiêu phấn đấu)/u;
const CONTENTS = /nội dung|chỉ tiêu|mục tiêu|tiêu chí|chỉ số/u;

function columnOf(name: string): Column {
  const known = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  if (known) return known;
  const years = yearsIn(/^20\d\d/u.test(name) ? `năm ${name}` : name);
  const [only] = years;
  if (years.length === 1 && only) return { kind: 'value', year: only };
  if (VALUES.test(name)) return { kind: 'value', year: null };
  return { kind: CONTENTS.test(name) ? 'content' : 'other' };
}

function valueTarget(cell: Prose, unit: string | null, year: YearContext): Target[] {
  const fields = yearFields(null, year);
  const span = spanOf(cell);
  // A bare number is read with a sign behind it, then given the unit of its row.
  const isBare = /\d\s*$/u.test(cell.text);
  const [figure] = figuresIn(isBare ? `${cell.text}%` : cell.text);
  if (figure === undefined) {
    const words = trendIn(cell.text);
    return words === null
      ? []
      : [{ ...fields, comparator: null, value: null, unit: null, qualitative: words, span }];
  }
  const { comparator, value, approximate } = figure;
  return [
    { ...fields, comparator, value, unit: isBare ? unit : figure.unit, ...given({ approximate }), span },
  ];
}
