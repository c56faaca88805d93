import { dayShort } from '../../domain/calendar/day-words.js';
import { addDays, dateOf, instantOf } from '../../domain/calendar/local-date.js';
import { typedDate } from '../../domain/calendar/typed-date.js';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.js';
import type { FormState } from '../../web/components/form.js';
import { actWords } from './acts.words.js';

/** Working days that a unit is given to correct, unless the reviewer types another day. */
const CORRECTION_DAYS = 3;

export function proposedCorrection(now: Date, calendar: WorkingCalendar): string {
  return dayShort(calendar.addWorkingDays(dateOf(now.getTime()), CORRECTION_DAYS));
}

/** The typed day is the last one in time: the first late instant is the midnight after it. Null when unreadable. */
export function typedDueAt(text: string | undefined): Date | null {
  const day = typedDate(text ?? '');
  return day && new Date(instantOf(addDays(day, 1), '00:00'));
}

type Needed = 'reason' | 'dueOn' | 'decision';

const PROBLEMS = {
  reason: { isWrong: (text: string) => text === '', word: actWords.reasonMissing },
  dueOn: { isWrong: (text: string) => typedDate(text) === null, word: actWords.dayWrong },
  decision: { isWrong: (text: string) => text !== 'yes' && text !== 'no', word: actWords.decisionMissing },
} as const;

/** What is wrong with the typed values, all of it at once; null when the command may be tried. */
export function actErrors(values: Record<string, string>, needed: readonly Needed[]): FormState | null {
  const wrong = needed.filter((name) => PROBLEMS[name].isWrong(values[name] ?? ''));
  if (wrong.length === 0) return null;
  return { values, errors: Object.fromEntries(wrong.map((name) => [name, PROBLEMS[name].word])) };
}
