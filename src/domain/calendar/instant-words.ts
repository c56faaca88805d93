import { dayInWords } from './day-words.js';
import { lastDayInTime } from './due-rule.js';
import { dateOf, daysBetween, timeOf } from './local-date.js';
import type { Lang } from '../phrase.js';

/** A due as people say it: the first late instant 13/6 00:00 is "hết ngày thứ Sáu 12/6/2026". */
export function dueInWords(dueAt: Date, lang: Lang): string {
  const ms = dueAt.getTime();
  if (timeOf(ms) !== '00:00') return `${timeOf(ms)} ${dayInWords(dateOf(ms), lang)}`;
  const day = dayInWords(lastDayInTime(ms), lang);
  return lang === 'vi' ? `hết ngày ${day}` : `end of ${day}`;
}

/** "09:12 thứ Ba 18/6/2024". */
export function momentInWords(at: Date, lang: Lang): string {
  return `${timeOf(at.getTime())} ${dayInWords(dateOf(at.getTime()), lang)}`;
}

/** Calendar days since the last day in time; 0 within that day, after its hour. */
export function daysLate(dueAt: Date, now: Date): number {
  return Math.max(0, daysBetween(lastDayInTime(dueAt.getTime()), dateOf(now.getTime())));
}
