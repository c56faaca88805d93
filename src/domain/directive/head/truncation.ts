import type { DocumentClass } from '../reading.js';

export interface EndFacts {
  readonly documentClass: DocumentClass;
  readonly lastWords: string;
  readonly hasTail: boolean;
}

/** The text stops inside a sentence, or a document that must be signed shows neither recipients nor signature. */
export function isTruncated(facts: EndFacts): boolean {
  if (facts.documentClass === 'news') return false;
  if (facts.documentClass === 'other' && !facts.hasTail) return stopsInside(facts.lastWords);
  return !facts.hasTail;
}

function stopsInside(words: string): boolean {
  return !/[.!?…:;/]["”’)\]]*\s*$/u.test(words.trimEnd());
}
