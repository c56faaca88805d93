import type { Part } from './parts.js';
import { pinned } from './pinned.js';
import type { Section } from './reading.js';
import type { SourceText } from './source-text.js';

/** The headings of parts, as written; task groups and agency blocks are none. */
export function sectionsOf(parts: readonly Part[], source: SourceText): Section[] {
  return parts
    .filter((part) => part.level > 0 && part.heading.text !== '' && !isAnnexItem(part))
    .map((part) => ({
      numeral: part.node.path,
      heading: part.heading.text,
      level: part.level,
      text: part.heading.text,
      ...pinned(source, part.heading),
    }));
}

/** An annex lists rows and forms; its titles are no parts of the document. */
function isAnnexItem(part: Part): boolean {
  return part.node.path.startsWith('PL');
}
