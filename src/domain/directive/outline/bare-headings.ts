import { romanNumeral, type Marker } from './marker.js';
import { roleOfHeading } from './headings.js';
import type { Paragraph } from '../text/paragraphs.js';
import { isCapitals } from '../text/wrapping.js';

const LONGEST = 120;

/**
 * A text without numerals marks its parts by capitals alone: a copy loses the numbers that the word
 * processor made. They are read as headings and counted, so that paths tell them apart.
 */
export function withBareHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  if (paragraphs.some((paragraph) => paragraph.marker?.kind === 'roman')) return [...paragraphs];
  const count = { part: 0, group: 0 };
  return paragraphs.map((paragraph, index) => {
    const marker = isBareHeading(paragraph)
      ? counted(count)
      : count.part > 0 && isBareGroup(paragraphs, index)
        ? groupOf(count)
        : null;
    return marker === null ? paragraph : { ...paragraph, marker };
  });
}

interface Count {
  part: number;
  group: number;
}

function counted(count: Count): Marker {
  count.part += 1;
  count.group = 0;
  return { kind: 'roman', written: '', label: romanNumeral(count.part), value: count.part, style: 'bare' };
}

function groupOf(count: Count): Marker {
  count.group += 1;
  const label = String(count.group);
  return { kind: 'arabic', written: '', label, value: count.group, style: 'bare arabic' };
}

function isBareHeading(paragraph: Paragraph): boolean {
  const { text } = paragraph.whole;
  if (paragraph.marker !== null || paragraph.cells.length > 1) return false;
  return text.length < LONGEST && isCapitals(text) && roleOfHeading(text) !== 'none';
}

const LONGEST_GROUP = 90;

/** A short line without a stop, over sentences that have one: the heading of a group that lost its number. */
function isBareGroup(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index];
  const below = paragraphs[index + 1];
  if (!isUnmarked(paragraph) || !isUnmarked(below) || hasNumbers(paragraphs, index)) return false;
  const { text } = paragraph.whole;
  return (
    /^\p{Lu}/u.test(text) &&
    text.length < LONGEST_GROUP &&
    /[\p{L})\d]$/u.test(text) &&
    !isCapitals(text) &&
    /[.;:!]$/u.test(below.whole.text)
  );
}

function isUnmarked(paragraph: Paragraph | undefined): paragraph is Paragraph {
  return paragraph !== undefined && paragraph.marker === null && paragraph.cells.length <= 1;
}

/** The part counts its groups itself. */
function hasNumbers(paragraphs: readonly Paragraph[], index: number): boolean {
  const from = paragraphs.slice(0, index).findLastIndex(isBareHeading) + 1;
  const length = paragraphs.slice(from).findIndex(isBareHeading);
  const part = paragraphs.slice(from, length < 0 ? undefined : from + length);
  return part.some(({ marker }) => marker?.kind === 'arabic' || marker?.kind === 'decimal');
}
