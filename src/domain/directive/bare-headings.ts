import { roleOfHeading } from './headings.js';
import type { Marker } from './marker.js';
import type { Paragraph } from './paragraphs.js';
import { isCapitals } from './wrapping.js';

const NO_NUMBER: Marker = { kind: 'roman', written: '', label: '', value: 1, style: 'bare' };
const LONGEST = 120;

/** A text without numerals marks its parts by capitals alone; they are read as headings. */
export function withBareHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  if (paragraphs.some((paragraph) => paragraph.marker?.kind === 'roman')) return [...paragraphs];
  return paragraphs.map((paragraph) =>
    isBareHeading(paragraph) ? { ...paragraph, marker: NO_NUMBER } : paragraph,
  );
}

function isBareHeading(paragraph: Paragraph): boolean {
  const { text } = paragraph.whole;
  if (paragraph.marker !== null || paragraph.cells.length > 1) return false;
  return text.length < LONGEST && isCapitals(text) && roleOfHeading(text) !== 'none';
}
