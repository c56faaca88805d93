import type { ComponentChildren } from 'preact';
import { say, type Lang } from '../i18n/say.js';
import { webWords } from '../web.words.js';
import { classes } from './children.js';

export interface Column<Row> {
  head: string;
  cell: (row: Row, index: number) => ComponentChildren;
  align?: 'left' | 'right' | 'center';
  /** The cell names the row: a row header for screen readers, the title of its card on a telephone. */
  rowHead?: boolean;
  /** Keeps dates, numbers and telephone numbers on one line. */
  nowrap?: boolean;
}

export interface DataTableProps<Row> {
  lang: Lang;
  caption: string;
  hideCaption?: boolean;
  /** "14 đơn vị, 3 quá hạn" */
  count?: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Shown instead of an empty table: what to do next. */
  empty?: ComponentChildren;
  /** Number of the first row, for the later pages of a long list. */
  firstNumber?: number;
  /** Excel and print links, a filter. */
  tools?: ComponentChildren;
}

/** Table of an office: STT, sticky head, caption with a count; below 640 px every row becomes a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  if (props.rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>;
  return (
    <div class="td-table-wrap">
      {props.tools !== undefined && <div class="td-table-tools">{props.tools}</div>}
      <table class="td-table">
        <caption class="td-table__caption">
          <span class={props.hideCaption ? 'govuk-visually-hidden' : undefined}>{props.caption}</span>
          {props.count !== undefined && <span class="td-table__count"> {props.count}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="td-table__stt">
              {say(props.lang, webWords.number)}
            </th>
            {props.columns.map((column) => (
              <th scope="col" key={column.head} class={cellClass(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, index) => (
            <TableRow key={index} row={row} index={index} table={props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableRowProps<Row> {
  row: Row;
  index: number;
  table: DataTableProps<Row>;
}

function TableRow<Row>({ row, index, table }: TableRowProps<Row>) {
  return (
    <tr>
      <td class="td-table__stt" data-label={say(table.lang, webWords.number)}>
        {(table.firstNumber ?? 1) + index}
      </td>
      {table.columns.map((column) =>
        column.rowHead ? (
          <th
            scope="row"
            key={column.head}
            class={classes(cellClass(column), 'td-table__rowhead')}
            data-label={column.head}
          >
            {column.cell(row, index)}
          </th>
        ) : (
          <td key={column.head} class={cellClass(column)} data-label={column.head}>
            {column.cell(row, index)}
          </td>
        ),
      )}
    </tr>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return classes(column.align && `td-align-${column.align}`, column.nowrap && 'td-nowrap');
}
