import { dateOf, instantOf, timeOf } from '../../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.js';
import { lastDayInTime } from '../../domain/calendar/due-rule.js';
import { steadyShare } from './figures.js';
import type { SampleInstant } from './year.js';

/**
 * When a lead finishes a dated task that no profile scripts: seven of ten in time, two late, one never (null).
 * `dueAt` is the first late instant in epoch ms. Throws `calendar.year-without-rows`.
 */
export function guessedDoneAt(
  task: { unitKey: string; taskKey: string; dueAt: number },
  calendar: WorkingCalendar,
): SampleInstant | null {
  const seed = `${task.unitKey}|${task.taskKey}`;
  const chance = steadyShare(`${seed}|done`);
  if (chance >= 0.9) return null;
  const days = Math.floor(steadyShare(`${seed}|days`) * 6);
  const lastDay = lastDayInTime(task.dueAt);
  const on =
    chance < 0.7 ? calendar.addWorkingDays(lastDay, -1 - days) : calendar.addWorkingDays(lastDay, 2 + days);
  const at = instantOf(on, '09:00') + Math.floor(steadyShare(`${seed}|minute`) * 420) * 60_000;
  return `${dateOf(at)}T${timeOf(at)}:00+07:00`;
}
