import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';

import type { FormalColumn, FormalRow, FormalTable } from './formal-document.js';
import { alignments, twips } from './layout.js';
import type { OfficeProfile } from './layout.js';
import { partLine, partRun } from './part-paragraph.js';

interface Frame {
  profile: OfficeProfile;
  widthMm: number;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const grid = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** Caption, the table with its head repeated on every page, and its note. */
export function tableBlock(table: FormalTable, frame: Frame): (Paragraph | Table)[] {
  const { profile } = frame;
  return [
    ...(table.caption === undefined ? [gap()] : [captionLine(table.caption, profile)]),
    gridOf(table, frame),
    ...(table.note === undefined ? [gap()] : [noteLine(table.note, profile)]),
  ];
}

function gridOf(table: FormalTable, { profile, widthMm }: Frame): Table {
  const widths = columnWidths(table.columns, twips(widthMm));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: grid,
    margins: { left: 70, right: 70, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((column, index) => headCell(column.title, widths[index]!, profile)),
      }),
      ...table.rows.map((row) => rowOf(row, { columns: table.columns, widths, profile })),
    ],
  });
}

/** Shares become twips; the last column takes the rest so that the sum is exact. */
export function columnWidths(columns: readonly FormalColumn[], total: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.floor((column.share / shares) * total));
  widths[widths.length - 1]! += total - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

interface RowFrame {
  columns: readonly FormalColumn[];
  widths: readonly number[];
  profile: OfficeProfile;
}

function rowOf(row: FormalRow, frame: RowFrame): TableRow {
  if ('heading' in row) return headingRow(row.heading, frame);
  if (row.cells.length !== frame.columns.length)
    throw new RangeError(`A row has ${row.cells.length} cells under ${frame.columns.length} columns.`);
  return new TableRow({
    cantSplit: true,
    children: row.cells.map(
      (text, index) =>
        new TableCell({
          width: { size: frame.widths[index]!, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: text.split('\n').map(
            (piece) =>
              new Paragraph({
                alignment: alignments[frame.columns[index]!.align ?? 'left'],
                children: [
                  partRun(
                    { part: 'tableText', text: piece, profile: frame.profile },
                    { bold: row.bold ?? false },
                  ),
                ],
              }),
          ),
        }),
    ),
  });
}

function headingRow(text: string, { widths, profile }: RowFrame): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        children: [
          new Paragraph({
            keepNext: true,
            children: [partRun({ part: 'tableText', text, profile }, { bold: true })],
          }),
        ],
      }),
    ],
  });
}

function headCell(text: string, width: number, profile: OfficeProfile): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [partRun({ part: 'tableText', text, profile }, { bold: true })],
      }),
    ],
  });
}

function captionLine(text: string, profile: OfficeProfile): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120, after: 60 },
    children: [partRun({ part: 'body', text, profile }, { bold: true })],
  });
}

function noteLine(text: string, profile: OfficeProfile): Paragraph {
  return partLine(
    { part: 'tableText', text, profile },
    {
      spacing: { before: 60, after: 60 },
      children: [partRun({ part: 'tableText', text, profile }, { italics: true })],
    },
  );
}

function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, children: [] });
}
