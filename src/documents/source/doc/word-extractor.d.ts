declare module 'word-extractor/lib/document.js' {
  /** What the package makes of a .doc; `_body` is the text that `getBody` gives. */
  export default class ExtractedDocument {
    _body: string;
    getBody(options: { filterUnicode: boolean }): string;
    getFootnotes(options: { filterUnicode: boolean }): string;
    getEndnotes(options: { filterUnicode: boolean }): string;
    getTextboxes(options: { filterUnicode: boolean }): string;
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer);
    open(): Promise<void>;
  }
}

declare module 'word-extractor/lib/filters.js' {
  const filters: { clean(text: string): string };
  export default filters;
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type BufferReader from 'word-extractor/lib/buffer-reader.js';
  import type ExtractedDocument from 'word-extractor/lib/document.js';

  export interface TextPiece {
    readonly text: string;
    readonly startCp: number;
    readonly endCp: number;
    readonly startFilePos: number;
    readonly bpc: number;
  }

  export default class WordOleExtractor {
    protected readonly _pieces: readonly TextPiece[];
    protected readonly _boundaries: { readonly ccpText: number };
    extract(reader: BufferReader): Promise<ExtractedDocument>;
    writeParagraphProperties(mainStream: Buffer, tableStream: Buffer): void;
    buildDocument(): ExtractedDocument;
  }
}
