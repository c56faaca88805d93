import { lastDayInTime } from '../calendar/due-rule.js';
import { addDays, instantOf, type LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';

/** The kinds of unit as stored; bodies that the authority can only ask are `requested`. */
export type UnitKind = 'authority' | 'office' | 'below' | 'requested';

export type RungAction = 'remind' | 'press' | 'report';
export type Audience = 'unit' | 'head' | 'coordinator' | 'leaders';

/**
 * One step of a ladder. The offset counts from the last day in time (in hours: from the first late instant);
 * negative lies before. `key` never changes: it is part of what makes a notice unique.
 */
export interface Rung {
  key: string;
  offset: { n: number; unit: 'working-day' | 'day' | 'hour' };
  /** 'HH:MM' on that day; not used by offsets in hours. */
  at: string;
  audience: readonly Audience[];
  action: RungAction;
  /** The one rung that a merely requested body gets, as a courtesy. */
  courtesy?: boolean;
}

/** When a rung fires: epoch ms; provisional while the calendar of its year, or of the due's, is only foreseen. */
export interface WaveInstant {
  rung: string;
  at: number;
  provisional: boolean;
}

const MS_PER_HOUR = 3_600_000;

/** Two reminders to those who still owe, then the unit is pressed, and only then its lateness is told to the leaders. */
export const DEFAULT_LADDER: readonly Rung[] = [
  {
    key: 'remind-5wd-before',
    offset: { n: -5, unit: 'working-day' },
    at: '08:00',
    audience: ['unit'],
    action: 'remind',
  },
  {
    key: 'remind-1wd-before',
    offset: { n: -1, unit: 'working-day' },
    at: '08:00',
    audience: ['unit'],
    action: 'remind',
    courtesy: true,
  },
  {
    key: 'press-1wd-after',
    offset: { n: 1, unit: 'working-day' },
    at: '08:00',
    audience: ['unit', 'head'],
    action: 'press',
  },
  {
    key: 'report-3wd-after',
    offset: { n: 3, unit: 'working-day' },
    at: '08:00',
    audience: ['leaders'],
    action: 'report',
  },
];

/** The default ladder as a requested body (Mặt trận, court, union) meets it: one reminder, nothing that presses. */
export const REQUESTED_LADDER: readonly Rung[] = rungsFor('requested', DEFAULT_LADDER);

/** The rungs that reach a kind of unit. Who can only be asked gets the courtesy reminder, or the last one before the due. */
export function rungsFor(kind: UnitKind, ladder: readonly Rung[]): readonly Rung[] {
  if (kind !== 'requested') return ladder;
  const reminders = ladder.filter((rung) => rung.action === 'remind');
  const courtesy = reminders.find((rung) => rung.courtesy) ?? reminders.at(-1);
  return courtesy ? [courtesy] : [];
}

/**
 * When the rungs fire for a first late instant (epoch ms), in the ladder's order. Throws
 * `calendar.year-without-rows` when a rung, or the way to it, falls into a year without rows.
 */
export function waveInstants(
  dueAt: number,
  ladder: readonly Rung[],
  calendar: WorkingCalendar,
): WaveInstant[] {
  const lastDay = lastDayInTime(dueAt);
  return ladder.map((rung) => {
    if (rung.offset.unit === 'hour') {
      const at = dueAt + rung.offset.n * MS_PER_HOUR;
      return { rung: rung.key, at, provisional: calendar.isProvisional(lastDay) };
    }
    const day = rungDay(lastDay, rung, calendar);
    const provisional = calendar.isProvisional(day) || calendar.isProvisional(lastDay);
    return { rung: rung.key, at: instantOf(day, rung.at), provisional };
  });
}

function rungDay(lastDay: LocalDate, { offset }: Rung, calendar: WorkingCalendar): LocalDate {
  return offset.unit === 'day' ? addDays(lastDay, offset.n) : calendar.addWorkingDays(lastDay, offset.n);
}
