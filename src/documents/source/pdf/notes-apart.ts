import { rowText, type Row } from './rows.js';

/** A page's text rows, and the footnotes that stood under them. */
export interface NotesApart {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/**
 * Footnotes are taken out of the page's foot: a sentence that goes on over the page must not be cut by them.
 * A note begins with the small raised number that marks a word above it.
 */
export function notesApart(rows: readonly Row[]): NotesApart {
  const first = rows.findIndex((row, index) => row.opensNote && isMarkedAbove(row, rows.slice(0, index)));
  if (first < 0) return { rows, notes: [] };
  const notes: string[] = [];
  for (const row of rows.slice(first)) {
    if (row.opensNote) notes.push(noteOpening(rowText(row)));
    else notes[notes.length - 1] += ` ${rowText(row)}`;
  }
  return { rows: rows.slice(0, first), notes };
}

function isMarkedAbove(note: Row, above: readonly Row[]): boolean {
  const mark = /^\[\d+\]/.exec(rowText(note))?.[0];
  return mark !== undefined && above.some((row) => !row.opensNote && rowText(row).includes(mark));
}

function noteOpening(text: string): string {
  return text.replace(/^\[?(\d{1,2})\]?\s*/, '[$1] ');
}
