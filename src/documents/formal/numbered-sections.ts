import type { Clause } from './formal-document.js';
import { roman } from './formal-wording.js';

/** Sections with roman numerals; one without content is left out and the numerals close up. */
export function numberedSections(sections: readonly (readonly [string, readonly Clause[]])[]): Clause[] {
  return sections
    .filter(([, clauses]) => clauses.length > 0)
    .flatMap(([text, clauses], index) => [
      { level: 'section', number: roman(index + 1), text } satisfies Clause,
      ...clauses,
    ]);
}
