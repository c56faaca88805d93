import type { Paragraph, Table } from 'docx';

import type { FormalDocument } from './formal-document.js';
import { listLines } from './formal-wording.js';
import { twoColumns } from './head-block.js';
import { textWidthMm } from './layout.js';
import type { OfficeProfile } from './layout.js';
import { emptyLine, partLine } from './part-paragraph.js';

/** Room for the signature and the seal, in empty lines of the body size. */
const SIGNATURE_LINES = 5;

/** "Nơi nhận" on the left, authority, position and name on the right, never torn apart by a page break. */
export function endBlock(document: FormalDocument, profile: OfficeProfile): (Paragraph | Table)[] {
  const width = textWidthMm(profile);
  const left = Math.round(width * 0.48);
  return [
    partLine({ part: 'body', text: '', profile }, { keepNext: true }),
    twoColumns(
      [[recipientLines(document.recipients, profile), signatureLines(document, profile)]],
      [left, width - left],
    ),
  ];
}

function recipientLines(recipients: readonly string[], profile: OfficeProfile): Paragraph[] {
  return [
    partLine({ part: 'recipientsWord', text: 'Nơi nhận:', profile }),
    ...listLines(recipients).map((text) => partLine({ part: 'recipients', text: `- ${text}`, profile })),
  ];
}

function signatureLines({ signature }: FormalDocument, profile: OfficeProfile): Paragraph[] {
  return [
    ...[...signature.authorityLines, signature.position].map((text) =>
      partLine({ part: 'authority', text, profile }),
    ),
    ...Array.from({ length: SIGNATURE_LINES }, () => emptyLine(profile)),
    partLine({ part: 'name', text: signature.name, profile }),
  ];
}
