import type { DirectiveReading } from '../../domain/directive/reading.js';
import type { SourceText } from '../../domain/directive/text/source-text.js';
import type { UnreadableCode } from '../source/document-unreadable.js';

export interface ReadingOutcome {
  readonly source: SourceText;
  readonly reading: DirectiveReading;
}

/** What the child prints: one JSON object, nothing else. */
export type ChildAnswer = ReadingOutcome | { readonly unreadable: UnreadableCode };
