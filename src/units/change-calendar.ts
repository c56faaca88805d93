import type { DataSource } from 'typeorm';
import { localDate, yearOf } from '../domain/calendar/local-date.js';
import type { CalendarRowKind, CalendarStatus } from '../domain/calendar/working-calendar.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { unitPolicy } from './unit.policy.js';

export interface CalendarDay {
  day: string;
  kind: CalendarRowKind;
  name: string;
  source: string;
}

/**
 * The authority's own word on one day; a second word replaces the first. A year without rows begins as provisional.
 * Throws 'calendar.day-invalid', 'reason-missing' without a source: a day off rests on a text.
 */
export function setCalendarDay(db: DataSource, command: Command, row: CalendarDay): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, unitPolicy.changeCalendar);
    const day = localDate(row.day);
    if (row.source.trim() === '' || row.name.trim() === '') throw new RuleBroken('reason-missing');
    await tx.query(
      `insert into calendar_year (year, status, source) values ($1, 'provisional', $2) on conflict do nothing`,
      [yearOf(day), row.source],
    );
    await tx.query(
      `insert into calendar_row (day, kind, name, source, authority_id) values ($1, $2, $3, $4, $5)
       on conflict (day, authority_id) do update set kind = excluded.kind, name = excluded.name, source = excluded.source`,
      [day, row.kind, row.name, row.source, tx.authorityId],
    );
    await tx.append({
      verb: 'calendar.changed',
      subject: { type: 'calendar', id: tx.authorityId },
      payload: { ...row },
    });
  });
}

/** Takes the authority's own word on a day back: the country's row, if any, holds again. */
export function removeCalendarDay(db: DataSource, command: Command, day: string): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, unitPolicy.changeCalendar);
    const row = await tx.one<{ name: string }>(
      `with gone as (delete from calendar_row where day = $1 and authority_id = $2 returning name) select name from gone`,
      [localDate(day), tx.authorityId],
    );
    await tx.append({
      verb: 'calendar.changed',
      subject: { type: 'calendar', id: tx.authorityId },
      payload: { day, name: row.name, isRemoved: true },
    });
  });
}

export interface YearWord {
  year: number;
  status: CalendarStatus;
  source: string;
}

/** Says that a year's rows are decided, or only foreseen, and by which text. Throws 'reason-missing'. */
export function setCalendarYear(db: DataSource, command: Command, word: YearWord): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, unitPolicy.changeCalendar);
    if (word.source.trim() === '') throw new RuleBroken('reason-missing');
    await tx.query(
      `insert into calendar_year (year, status, source) values ($1, $2, $3)
       on conflict (year) do update set status = excluded.status, source = excluded.source`,
      [word.year, word.status, word.source],
    );
    await tx.append({
      verb: 'calendar.changed',
      subject: { type: 'calendar', id: tx.authorityId },
      reason: word.source,
      payload: { ...word },
    });
  });
}
