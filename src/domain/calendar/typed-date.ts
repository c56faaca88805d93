import { RuleBroken } from '../rule-broken.js';
import { dayOf, type LocalDate } from './local-date.js';

/** A day as offices type it: 2/9/2026, 02-09-2026, 2.9.2026. Null for anything else and for a day that does not exist. */
export function typedDate(text: string): LocalDate | null {
  const parts = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  if (!parts) return null;
  try {
    return dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  } catch (error) {
    if (error instanceof RuleBroken) return null;
    throw error;
  }
}
