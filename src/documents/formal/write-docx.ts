import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { IPropertiesOptions, ISectionOptions } from 'docx';

import { bodyBlock } from './body-block.js';
import { endBlock } from './end-block.js';
import { kindWords } from './formal-document.js';
import type { FormalAnnex, FormalDocument } from './formal-document.js';
import { printable } from './formal-wording.js';
import { headBlock } from './head-block.js';
import { PAGE_MM, defaultOfficeProfile, layoutProblems, sizeOf, textWidthMm, twips } from './layout.js';
import type { OfficeProfile } from './layout.js';
import { partLine } from './part-paragraph.js';
import { steadyArchive } from './steady-archive.js';
import { tableBlock } from './table-block.js';

const FONT = 'Times New Roman';

/**
 * The document as DOCX in the form of NĐ 30/2020/NĐ-CP. The same document and profile give the same bytes.
 * Throws RangeError where the profile leaves the ranges of the decree or a table row does not fit its columns.
 */
export async function writeDocx(
  document: FormalDocument,
  profile: OfficeProfile = defaultOfficeProfile,
): Promise<Uint8Array> {
  const problems = layoutProblems(profile);
  if (problems.length > 0)
    throw new RangeError(
      problems.map((p) => `${p.setting} = ${p.value}, allowed ${p.least}–${p.greatest}`).join('; '),
    );
  const file = new Document({
    ...properties(document),
    styles: styles(profile),
    sections: [
      mainSection(document, profile),
      ...document.annexes.map((annex) => annexSection(annex, profile)),
    ],
  });
  const packed = await Packer.toBuffer(file);
  return steadyArchive(packed, `${document.head.issuedOn ?? `${document.head.year}-01-01`}T00:00:00Z`);
}

function properties(
  document: FormalDocument,
): Pick<IPropertiesOptions, 'title' | 'creator' | 'lastModifiedBy'> {
  const word = kindWords[document.kind];
  const author = printable(document.head.issuingBody);
  return {
    title: [word, printable(document.title)].filter((text) => text !== null).join(' '),
    creator: author,
    lastModifiedBy: author,
  };
}

function styles(profile: OfficeProfile): NonNullable<IPropertiesOptions['styles']> {
  // Word's own heading styles are blue and sans-serif: each level used is set.
  const heading = { run: { font: FONT, color: '000000', size: sizeOf('body', profile) * 2, bold: true } };
  return {
    default: {
      document: {
        run: { font: FONT, size: sizeOf('body', profile) * 2, color: '000000', language: { value: 'vi-VN' } },
      },
      heading1: heading,
      heading2: heading,
      heading3: heading,
    },
  };
}

function mainSection(document: FormalDocument, profile: OfficeProfile): ISectionOptions {
  return {
    ...page(profile, false),
    children: [headBlock(document, profile), ...bodyBlock(document, profile), ...endBlock(document, profile)],
  };
}

function annexSection(annex: FormalAnnex, profile: OfficeProfile): ISectionOptions {
  const landscape = annex.landscape ?? false;
  const word = annex.number === null ? 'Phụ lục' : `Phụ lục ${annex.number}`;
  return {
    ...page(profile, landscape),
    children: [
      partLine({ part: 'annexWord', text: word, profile }),
      partLine({ part: 'annexTitle', text: annex.title, profile }),
      partLine(
        { part: 'annexReference', text: annex.reference, profile },
        { spacing: { before: 0, after: 120 } },
      ),
      ...annex.tables.flatMap((table) =>
        tableBlock(table, { profile, widthMm: textWidthMm(profile, landscape) }),
      ),
    ],
  };
}

/** A4, page numbers from 1 in each section, centred in the top margin, none on the first page. */
function page(profile: OfficeProfile, landscape: boolean): Omit<ISectionOptions, 'children'> {
  const { top, bottom, left, right } = profile.marginsMm;
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(PAGE_MM.width),
          height: twips(PAGE_MM.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(top / 2),
          footer: twips(bottom / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: pageNumberHeader(profile),
      first: new Header({ children: [new Paragraph({ children: [] })] }),
    },
  };
}

function pageNumberHeader(profile: OfficeProfile): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: sizeOf('pageNumber', profile) * 2 })],
      }),
    ],
  });
}
