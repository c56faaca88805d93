import type { Phrase } from '../../domain/phrase.js';
import { LONGEST_TEXT } from '../check-content.js';
import { formWords } from './form.words.js';

/** What was typed, by field. */
export type Typed = Readonly<Record<string, string>>;

/** What is said at the fields of a form. */
export interface Notes {
  /** What cannot be right, whenever it is typed. */
  wrong: Record<string, Phrase>;
  /** What is still to be filled in before sending. */
  missing: Record<string, Phrase>;
  /** What should be looked at again; it may be sent. */
  warnings: Record<string, Phrase[]>;
  /** The numbers that were understood, by field. */
  numbers: Record<string, number>;
}

export function textAt(typed: Typed, field: string): string {
  return (typed[field] ?? '').trim();
}

/** A longer text, refused at its field when it is too long to be a report's. */
export function longTextAt(typed: Typed, field: string, { wrong }: Pick<Notes, 'wrong'>): string {
  const text = textAt(typed, field);
  if (text.length > LONGEST_TEXT) wrong[field] = formWords.textTooLong;
  return text;
}
