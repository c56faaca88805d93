import type { Span } from './source-text.js';

/** Running text with its white space collapsed that still knows where each letter came from. */
export interface Prose {
  readonly text: string;
  /** Source offset of every UTF-16 unit of `text`; a part of the prose looks into the same memory. */
  readonly at: Int32Array;
}

export const NO_PROSE: Prose = placeless('');

/** Words that were put together and stand nowhere. */
export function placeless(text: string): Prose {
  return { text, at: new Int32Array(0) };
}

/** White space collapsed and `*` marks left out (a bullet star is cut off as a marker before). */
export function proseFrom(source: string, pieces: readonly Span[]): Prose {
  let text = '';
  const at = new Int32Array(pieces.reduce((sum, [start, end]) => sum + end - start + 1, 0));
  let length = 0;
  for (const [start, end] of pieces) {
    let gap = text.length > 0;
    for (let index = start; index < end; index += 1) {
      const unit = source[index] ?? '';
      if (unit === '*') continue;
      if (isBlank(unit)) {
        gap = gap || text.length > 0;
        continue;
      }
      if (gap) {
        text += ' ';
        at[length++] = index;
      }
      gap = false;
      text += unit;
      at[length++] = index;
    }
  }
  return { text, at: at.subarray(0, length) };
}

/** Plain letters and figures, most of a text, are told without the search that `trim` makes. */
function isBlank(unit: string): boolean {
  return (unit <= ' ' || unit > '~') && unit.trim() === '';
}

/** A part of the prose, trimmed. */
export function cut(prose: Prose, from: number, to = prose.text.length): Prose {
  let start = Math.max(0, from);
  let end = Math.min(to, prose.text.length);
  while (start < end && prose.text[start] === ' ') start += 1;
  while (end > start && prose.text[end - 1] === ' ') end -= 1;
  return { text: prose.text.slice(start, end), at: prose.at.subarray(start, end) };
}

/** The stretch of the source from which the prose was made. */
export function spanOf(prose: Prose, from = 0, to = prose.text.length): Span {
  const start = prose.at[from] ?? prose.at[0] ?? 0;
  const last = prose.at[Math.max(from, to - 1)] ?? prose.at.at(-1);
  return [start, last === undefined ? start : last + 1];
}

const STOPS = /[.!?](?=\s+["“(]?\p{Lu})/gu;

/** The sentences of a paragraph: parted at a full stop before a capital, or at a semicolon on demand. */
export function sentences(prose: Prose, marks = STOPS): readonly Prose[] {
  if (marks !== STOPS) return partedAt(prose, marks);
  // Events, money and reporting each ask for the sentences of the same paragraphs.
  const known = sentencesKnown.get(prose) ?? partedAt(prose, marks);
  sentencesKnown.set(prose, known);
  return known;
}

const sentencesKnown = new WeakMap<Prose, readonly Prose[]>();

function partedAt(prose: Prose, marks: RegExp): Prose[] {
  const parts: Prose[] = [];
  let from = 0;
  for (const match of prose.text.matchAll(marks)) {
    const end = match.index + match[0].length;
    if (isAbbreviation(prose.text, match.index)) continue;
    parts.push(cut(prose, from, end));
    from = end;
  }
  parts.push(cut(prose, from));
  return parts.filter((part) => part.text !== '');
}

function isAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[\s(])(?:TP|TX|TT|Tp|tp|TM|KT|TL|Q|ThS|TS|BS|\p{Lu})$/u.test(
    text.slice(Math.max(0, stop - 5), stop),
  );
}
