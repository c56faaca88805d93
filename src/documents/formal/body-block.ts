import { AlignmentType, HeadingLevel, Paragraph, TabStopType } from 'docx';
import type { Table } from 'docx';

import { kindWords } from './formal-document.js';
import type { Clause, FormalDocument } from './formal-document.js';
import { listLines } from './formal-wording.js';
import { lineWidthMm, sizeOf, textWidthMm, twips } from './layout.js';
import type { OfficeProfile } from './layout.js';
import { bodyParagraph, emptyLine, partLine, partRun, rule } from './part-paragraph.js';
import { tableBlock } from './table-block.js';

/** Title, addressees, bases, opening, the clauses and the closing, ending with "./.". */
export function bodyBlock(document: FormalDocument, profile: OfficeProfile): (Paragraph | Table)[] {
  const ended = withEnd(document);
  return [
    ...titleLines(document, profile),
    ...addresseeLines(document.addressedTo, profile),
    ...listLines(document.bases).map((text) => bodyParagraph({ part: 'basis', text, profile })),
    ...document.opening.map((text) => bodyParagraph({ part: 'body', text, profile })),
    ...ended.parts.flatMap((clause) => clauseBlock(clause, profile)),
    // The last words go over to the next page with the signature, so that no page holds a signature alone.
    ...ended.closing.map((text) =>
      bodyParagraph({ part: 'body', text, profile }, { keepNext: true, keepLines: true }),
    ),
  ];
}

function titleLines(document: FormalDocument, profile: OfficeProfile): Paragraph[] {
  const word = kindWords[document.kind];
  if (word === null) return [emptyLine(profile)];
  const lines = document.title.split('\n');
  const width = textWidthMm(profile);
  const longest = Math.max(...lines.map((text) => lineWidthMm(text, sizeOf('title', profile))));
  return [
    partLine({ part: 'kindWord', text: word, profile }, { spacing: { before: 280, after: 0 } }),
    ...lines.map((text) => partLine({ part: 'title', text, profile })),
    rule(Math.min(longest, width) * 0.4, width),
  ];
}

function addresseeLines(addressees: readonly string[], profile: OfficeProfile): Paragraph[] {
  if (addressees.length === 0) return [];
  const around = { spacing: { before: 120, after: 120 } };
  if (addressees.length === 1)
    return [partLine({ part: 'addressee', text: `Kính gửi: ${addressees[0]}.`, profile }, around)];
  const left = { alignment: AlignmentType.LEFT, indent: { left: twips(45) } };
  return [
    partLine({ part: 'addressee', text: 'Kính gửi:', profile }, { ...left, indent: { left: twips(25) } }),
    ...listLines(addressees).map((name) => partLine({ part: 'addressee', text: `- ${name}`, profile }, left)),
  ];
}

const headingLevels = { part: HeadingLevel.HEADING_1, section: HeadingLevel.HEADING_2 } as const;

function clauseBlock(clause: Clause, profile: OfficeProfile): (Paragraph | Table)[] {
  switch (clause.level) {
    case 'table':
      return tableBlock(clause.table, { profile, widthMm: textWidthMm(profile) });
    case 'part':
    case 'section':
      return [headingParagraph(clause, profile)];
    case 'item':
    case 'point':
      return [numberedParagraph(clause, profile)];
    case 'dash':
    case 'paragraph':
      return [plainParagraph(clause, profile)];
  }
}

function plainParagraph(
  clause: Extract<Clause, { level: 'dash' | 'paragraph' }>,
  profile: OfficeProfile,
): Paragraph {
  const text = clause.level === 'dash' ? `- ${clause.text}` : clause.text;
  return bodyParagraph({ part: clause.italic ? 'basis' : 'body', text, profile });
}

function headingParagraph(
  clause: Extract<Clause, { level: 'part' | 'section' }>,
  profile: OfficeProfile,
): Paragraph {
  const isPart = clause.level === 'part';
  const text = isPart ? `Phần ${clause.number}. ${clause.text}` : `${clause.number}. ${clause.text}`;
  return bodyParagraph(
    { part: clause.level, text, profile },
    {
      heading: headingLevels[clause.level],
      keepNext: true,
      spacing: { before: 160, after: 0 },
      ...(isPart ? { indent: { firstLine: 0 } } : {}),
    },
  );
}

function numberedParagraph(
  clause: Extract<Clause, { level: 'item' | 'point' }>,
  profile: OfficeProfile,
): Paragraph {
  const isHeading = clause.heading ?? false;
  const text =
    clause.level === 'item' ? `${clause.number}. ${clause.text}` : `${clause.number}) ${clause.text}`;
  return bodyParagraph(
    { part: 'body', text, profile },
    {
      keepNext: isHeading,
      ...(isHeading && clause.level === 'item' ? { heading: HeadingLevel.HEADING_3 } : {}),
      tabStops: [{ type: TabStopType.LEFT, position: twips(profile.firstLineIndentMm) }],
      children: [partRun({ part: 'body', text, profile }, { bold: isHeading && clause.level === 'item' })],
    },
  );
}

/** "./." follows the last words of the body (NĐ 30/2020, annex I, II.6). */
function withEnd(document: FormalDocument): Pick<FormalDocument, 'parts' | 'closing'> {
  const { parts, closing } = document;
  const lastLine = closing.at(-1);
  if (lastLine !== undefined) return { parts, closing: [...closing.slice(0, -1), ended(lastLine)] };
  const last = parts.at(-1);
  if (last === undefined || last.level === 'table') return { parts, closing: ['./.'] };
  return { parts: [...parts.slice(0, -1), { ...last, text: ended(last.text) }], closing };
}

function ended(text: string): string {
  return `${text.replace(/[\s.;]*(\/\.)?$/, '')}./.`;
}
