import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { SourceText } from '../../../domain/directive/text/source-text.js';
import { DocumentUnreadable } from '../document-unreadable.js';
import { readingLimits } from '../reading-limits.js';
import { sourceFromPages, type SourcePage } from '../source-from-pages.js';
import { goesOn, textFrame, type LineBefore } from './joining.js';
import { notesApart } from './notes-apart.js';
import { pageLines, type PageLine } from './page-lines.js';
import { pageRows } from './page-rows.js';
import { rowText, type Row } from './rows.js';
import { withoutRunningHeads } from './running-heads.js';

/** The text layer of a PDF in reading order: columns parted, heads and page numbers dropped, lines joined. */
export async function pdfSource(bytes: Uint8Array): Promise<SourceText> {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > readingLimits.pdfPages) throw new DocumentUnreadable('too-many-pages');
  const pages = await rowsOfPages(pdf);
  refuseScan(pages);
  const apart = withoutRunningHeads(pages).map(notesApart);
  const lines = apart.map(({ rows }) => pageLines(rows));
  return sourceFromPages(
    withNotes(
      joinPages(lines),
      apart.flatMap(({ notes }) => notes),
    ),
    'pdf',
  );
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // pdf.js takes the memory over and refuses Node's Buffer, so it gets a plain copy of its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentUnreadable(isLocked ? 'encrypted' : 'damaged', { cause: error });
  }
}

async function rowsOfPages(pdf: PDFDocumentProxy): Promise<Row[][]> {
  const pages: Row[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await pageRows(page));
    page.cleanup();
  }
  return pages;
}

const LEAST_LETTERS_PER_PAGE = 20;

/** Pictures of pages carry at most a stamp, a page number or a scanner's name as text. */
function refuseScan(pages: readonly (readonly Row[])[]): void {
  const text = pages.flat().flatMap((row) => row.table ?? rowText(row));
  const letters = text.join('').match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS_PER_PAGE * pages.length) throw new DocumentUnreadable('scan');
}

function joinPages(pages: readonly (readonly PageLine[])[]): SourcePage[] {
  const frame = textFrame(pages);
  let before: LineBefore | undefined;
  return pages.map((lines) => {
    let text = '';
    let continues = false;
    for (const [index, line] of lines.entries()) {
      const joined = goesOn(before, line, frame);
      if (index === 0) continues = joined;
      else text += joined ? ' ' : '\n';
      text += line.text;
      before = { line, wentOn: joined };
    }
    return { text, continues };
  });
}

function withNotes(pages: readonly SourcePage[], notes: readonly string[]): SourcePage[] {
  return pages.map((page, index) =>
    index === pages.length - 1 ? { ...page, text: [page.text, ...notes].join('\n') } : page,
  );
}
