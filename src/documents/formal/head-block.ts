import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';

import type { FormalDocument } from './formal-document.js';
import { issuingBodyLines, numberLine, placeAndDate } from './formal-wording.js';
import { lineWidthMm, sizeOf, textWidthMm, twips } from './layout.js';
import type { OfficeProfile } from './layout.js';
import { partLine, rule } from './part-paragraph.js';

const NATIONAL_TITLE = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** The right column must hold the national title on one line. */
const LEFT_SHARE = 0.4;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** A row of two columns without borders: the head and the end of the document. */
export function twoColumns(
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
  widthsMm: readonly [number, number],
): Table {
  const widths = widthsMm.map(twips) as [number, number];
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                width: { size: widths[index]!, type: WidthType.DXA },
                borders: noBorders,
              }),
          ),
        }),
    ),
  });
}

/** Issuing body, number, national title, motto, place and date. */
export function headBlock(document: FormalDocument, profile: OfficeProfile): Table {
  const width = textWidthMm(profile);
  const left = Math.round(width * LEFT_SHARE);
  const right = width - left;
  return twoColumns(
    [
      [bodyLines(document, { profile, space: left }), nationLines(profile, right)],
      [
        numberLines(document, profile),
        [
          partLine(
            { part: 'placeAndDate', text: placeAndDate(document.head), profile },
            { spacing: { before: 120, after: 0 } },
          ),
        ],
      ],
    ],
    [left, right],
  );
}

function bodyLines(document: FormalDocument, column: { profile: OfficeProfile; space: number }): Paragraph[] {
  const { profile, space } = column;
  const { superior, issuingBody } = document.head;
  const lines = issuingBodyLines(issuingBody);
  const longest = Math.max(
    ...lines.map((line) => lineWidthMm(line.toUpperCase(), sizeOf('issuingBody', profile))),
  );
  return [
    ...(superior === undefined ? [] : [partLine({ part: 'superior', text: superior, profile })]),
    ...lines.map((text) => partLine({ part: 'issuingBody', text, profile })),
    rule(Math.min(longest, space) * 0.4, space),
  ];
}

function nationLines(profile: OfficeProfile, space: number): Paragraph[] {
  return [
    partLine({ part: 'nationalTitle', text: NATIONAL_TITLE, profile }),
    partLine({ part: 'motto', text: MOTTO, profile }),
    rule(lineWidthMm(MOTTO, sizeOf('motto', profile)), space),
  ];
}

function numberLines(document: FormalDocument, profile: OfficeProfile): Paragraph[] {
  const { number, symbol } = document.head;
  const line = partLine(
    { part: 'number', text: numberLine(number, symbol), profile },
    { spacing: { before: 120, after: 0 } },
  );
  if (document.kind !== 'cong-van') return [line];
  return [line, partLine({ part: 'letterSubject', text: `V/v ${document.title}`, profile })];
}
