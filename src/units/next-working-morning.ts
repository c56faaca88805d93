import { dateOf, instantOf } from '../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';

const MORNING = '08:00';

/** 08:00 of the next working day after an instant: when people of the authority are reminded of what waits for them. */
export function nextWorkingMorning(calendar: WorkingCalendar, after: Date): Date {
  return new Date(instantOf(calendar.addWorkingDays(dateOf(after.getTime()), 1), MORNING));
}
