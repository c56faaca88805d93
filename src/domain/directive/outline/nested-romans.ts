import type { Paragraph } from '../text/paragraphs.js';
import { isCapitals } from '../text/wrapping.js';
import type { Marker } from './marker.js';

/**
 * "I. MỤC TIÊU / I. Tăng … / II. Giảm … / II. NHIỆM VỤ": word processors give an inner list the
 * numerals of the outer one. The headings in capitals stay; the lines in small letters are their items.
 */
export function withNestedRomans(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const romans = paragraphs.filter((paragraph) => paragraph.marker?.kind === 'roman');
  const nests = romans.some((paragraph, index) => startsInner(paragraph, romans[index - 1]));
  if (!nests || !countsUp(romans.filter(isHeading))) return paragraphs;
  return paragraphs.map((paragraph) =>
    paragraph.marker?.kind === 'roman' && !isHeading(paragraph)
      ? { ...paragraph, marker: inner(paragraph.marker) }
      : paragraph,
  );
}

function startsInner(paragraph: Paragraph, before: Paragraph | undefined): boolean {
  return before !== undefined && isHeading(before) && !isHeading(paragraph) && paragraph.marker?.value === 1;
}

function isHeading(paragraph: Paragraph): boolean {
  return isCapitals(paragraph.body.text);
}

function countsUp(headings: readonly Paragraph[]): boolean {
  return headings.length > 1 && headings.every((heading, index) => heading.marker?.value === index + 1);
}

function inner(marker: Marker): Marker {
  return { ...marker, kind: 'arabic', style: 'inner-roman' };
}
