import type { Part } from './parts.js';
import { pinned } from '../text/pinned.js';
import type { Section } from '../reading.js';
import type { SourceText } from '../text/source-text.js';

/** The headings of parts, as written; task groups and agency blocks are none. */
export function sectionsOf(parts: readonly Part[], source: SourceText): Section[] {
  return parts
    .filter((part) => part.level > 0 && part.heading.text !== '' && !isAnnexItem(part))
    .map((part) => ({
      numeral: numeralOf(part),
      heading: part.heading.text,
      level: part.level,
      text: part.heading.text,
      ...pinned(source, part.heading),
    }));
}

/** Null where a copy lost it; an article is called by its whole name. */
function numeralOf({ node }: Part): string | null {
  if (node.marker?.written === '') return null;
  return node.kind === 'article' ? `Điều ${node.path}` : node.path;
}

/** An annex lists rows and forms; its titles are no parts of the document. */
function isAnnexItem(part: Part): boolean {
  return part.node.path.startsWith('PL');
}
