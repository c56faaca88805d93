import { fold } from '../words/fold.js';
import { pinned } from '../text/pinned.js';
import { NO_PROSE, type Prose } from '../text/prose.js';
import { dueFromLabel } from './due.js';
import type { ClauseNode } from '../outline/clause-tree.js';
import type { Task } from '../reading.js';
import type { SourceText } from '../text/source-text.js';
import { agenciesIn } from '../words/body-lists.js';

type Column = 'number' | 'content' | 'lead' | 'coordinating' | 'due';

const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:stt|tt|số tt|số thứ tự)$/u, 'number'],
  [/phối hợp/u, 'coordinating'],
  [
    /chủ trì|(?:cơ quan|đơn vị|người|bộ phận|cá nhân)\s+(?:tham mưu|thực hiện|chịu trách nhiệm|phụ trách)|đầu mối|phân công|^phụ trách|trách nhiệm/u,
    'lead',
  ],
  [/thời gian|thời hạn|tiến độ|hoàn thành|lộ trình/u, 'due'],
  [/nội dung|nhiệm vụ|công việc|hoạt động|tên/u, 'content'],
];

export interface TableFacts {
  readonly source: SourceText;
  readonly year: number | null;
  /** What the rows' paths begin with: "PL". */
  readonly path: string;
}

/** The tasks that a table lists, one per row, by what its head row calls its columns. */
export function tableTasks(rows: readonly ClauseNode[], facts: TableFacts): Task[] {
  const tasks: Task[] = [];
  let columns: readonly (Column | null)[] = [];
  for (const row of rows) {
    const named = columnsOf(row);
    if (named) columns = named;
    else if (columns.length > 0) {
      const read = rowTask(row, columns, { ...facts, path: `${facts.path}.${tasks.length + 1}` });
      if (read) tasks.push(read);
    }
  }
  return tasks;
}

/** A row that names its columns: content and at least one of who and when. */
function columnsOf(row: ClauseNode): (Column | null)[] | null {
  const columns = row.cells.map(
    (cell) => COLUMNS.find(([pattern]) => pattern.test(fold(cell.text)))?.[1] ?? null,
  );
  const others = columns.filter(
    (column) => column === 'lead' || column === 'due' || column === 'coordinating',
  );
  const short = row.cells.every((cell) => cell.text.length < 60);
  return short && columns.includes('content') && others.length > 0 ? columns : null;
}

function rowTask(row: ClauseNode, columns: readonly (Column | null)[], facts: TableFacts): Task | null {
  const cellOf = (column: Column): Prose => row.cells[columns.indexOf(column)] ?? NO_PROSE;
  const content = cellOf('content');
  if (content.text.length < SHORTEST_TASK) return null;
  const due = dueFromLabel(cellOf('due').text, facts.year);
  return {
    path: facts.path,
    text: content.text,
    lead: agenciesIn(cellOf('lead').text),
    coordinating: agenciesIn(cellOf('coordinating').text),
    due,
    nature: natureOf(due?.text ?? ''),
    ...pinned(facts.source, content),
    confidence: 'high',
    confidenceReason: 'table-row',
  };
}

const SHORTEST_TASK = 6;

function natureOf(due: string): Task['nature'] {
  return due === '' || /thường xuyên|hằng năm|hàng năm/u.test(fold(due)) ? 'ongoing' : 'with-due';
}
