import type ExtractedDocument from 'word-extractor/lib/document.js';
import filters from 'word-extractor/lib/filters.js';
import WordOleExtractor, { type TextPiece } from 'word-extractor/lib/word-ole-extractor.js';
import { NumberingCounter } from '../docx/numbering-counter.js';
import { docLists } from './doc-lists.js';
import { paragraphRuns, runAt } from './doc-paragraphs.js';
import { styleLists } from './doc-styles.js';
import { inherited, NOT_LISTED } from './list-properties.js';

/** Gives the number of the paragraph whose end mark stands at a position of the main stream. */
type NumberAt = (position: number) => string;

// Ends of a paragraph, a cell and a page; the mark of a note ([MS-DOC] 2.4.1).
const PARAGRAPH_ENDS: ReadonlySet<string> = new Set(['\r', '\u0007', '\f']);
const NOTE_MARK = '\u0002';

/** The package's reading of a .doc, with automatic numbers printed and the marks of notes kept. */
export class NumberedExtractor extends WordOleExtractor {
  private numberAt: NumberAt = () => '';

  override writeParagraphProperties(mainStream: Buffer, tableStream: Buffer): void {
    super.writeParagraphProperties(mainStream, tableStream);
    this.numberAt = numbersOf(mainStream, tableStream);
  }

  override buildDocument(): ExtractedDocument {
    const document = super.buildDocument();
    const body = numbered(this._pieces, this._boundaries.ccpText, this.numberAt);
    let note = 0;
    document._body = filters.clean(body.replaceAll(NOTE_MARK, () => `[${(note += 1)}]`));
    return document;
  }
}

function numbersOf(mainStream: Buffer, tableStream: Buffer): NumberAt {
  try {
    const runs = paragraphRuns(mainStream, tableStream);
    const styles = styleLists(mainStream, tableStream);
    const counter = new NumberingCounter(docLists(mainStream, tableStream));
    return (position) => {
      const run = runAt(runs, position);
      const { list, level } = run ? inherited(run, styles(run.style)) : NOT_LISTED;
      return list ? counter.next(String(list), level ?? 0) : '';
    };
  } catch (error) {
    // Damaged tables of lists: the words are there all the same, as they were before lists were read.
    if ((error as Error).name === 'RangeError') return () => '';
    throw error;
  }
}

/** The body with each paragraph's number in front of it; positions run on over the pieces of the text. */
function numbered(pieces: readonly TextPiece[], length: number, numberAt: NumberAt): string {
  let made = '';
  let paragraph = '';
  for (const piece of pieces) {
    for (let index = 0; index < piece.text.length && piece.startCp + index < length; index += 1) {
      const sign = piece.text.charAt(index);
      if (PARAGRAPH_ENDS.has(sign)) {
        const label = numberAt(piece.startFilePos + index * piece.bpc);
        made += (paragraph.trim() === '' ? paragraph : label + paragraph) + sign;
        paragraph = '';
      } else if (sign === '\n') {
        // The package has put "\n" for the end of a table row.
        made += paragraph + sign;
        paragraph = '';
      } else paragraph += sign;
    }
  }
  return made + paragraph;
}
