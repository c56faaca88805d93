import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';

import { printable } from './formal-wording.js';
import { alignments, formalParts, sizeOf, twips } from './layout.js';
import type { FormalPart, OfficeProfile } from './layout.js';

/** A line or a paragraph in the style of one part of the form. */
export interface PartText {
  part: FormalPart;
  text: string;
  profile: OfficeProfile;
}

/** A run in the style of its part; `changes` for a word that stands out. */
export function partRun(
  { part, text, profile }: PartText,
  changes: { bold?: boolean; italics?: boolean } = {},
): TextRun {
  const layout = formalParts[part];
  return new TextRun({
    text: printable(layout.upper ? text.toUpperCase() : text),
    bold: layout.bold ?? false,
    italics: layout.italic ?? false,
    size: sizeOf(part, profile) * 2,
    ...changes,
  });
}

/** A paragraph without space around it, as the head and the tables want it. */
export function partLine(line: PartText, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: alignments[formalParts[line.part].align],
    spacing: { before: 0, after: 0 },
    children: [partRun(line)],
    ...options,
  });
}

/** A paragraph of the body: first line indented, the office's gap and spacing. */
export function bodyParagraph(line: PartText, options: IParagraphOptions = {}): Paragraph {
  const { profile } = line;
  return partLine(line, {
    indent: { firstLine: twips(profile.firstLineIndentMm) },
    spacing: {
      before: profile.paragraphGapPt * 20,
      after: 0,
      line: Math.round(profile.lineSpacing * 240),
      lineRule: 'auto',
    },
    ...options,
  });
}

/**
 * The thin line under a part: an empty paragraph with a border above, narrowed by its indents.
 * A drawn shape would move in other programs.
 */
export function rule(widthMm: number, spaceMm: number): Paragraph {
  const side = twips(Math.max(0, (spaceMm - widthMm) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 120, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

export function emptyLine(profile: OfficeProfile): Paragraph {
  return partLine({ part: 'body', text: '', profile });
}
