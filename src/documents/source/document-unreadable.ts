import { unreadableWords } from './document-unreadable.words.js';

export type UnreadableCode =
  | 'missing'
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'not-a-document'
  | 'unsupported'
  | 'damaged'
  | 'zip-bomb'
  | 'nested-too-deep'
  | 'too-many-pages'
  | 'text-too-long'
  | 'external-definitions'
  | 'scan'
  | 'nul-bytes'
  | 'no-text'
  | 'out-of-time'
  | 'out-of-memory'
  | 'reader-failed';

/** A file that cannot be read. Thrown by `src/documents` only; `sentence` is what the sender is told. */
export class DocumentUnreadable extends Error {
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(
    readonly code: UnreadableCode,
    options?: ErrorOptions,
  ) {
    super(unreadableWords[code].en, options);
    this.name = 'DocumentUnreadable';
    this.sentence = unreadableWords[code];
  }
}

export function isUnreadableCode(code: unknown): code is UnreadableCode {
  return typeof code === 'string' && Object.hasOwn(unreadableWords, code);
}
