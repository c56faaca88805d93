import { localDate } from '../domain/calendar/local-date.js';
import {
  workingCalendar,
  type CalendarRow,
  type CalendarRowKind,
  type CalendarYear,
  type WorkingCalendar,
} from '../domain/calendar/working-calendar.js';
import type { Queryable } from '../persistence/queryable.js';

/** The authority's working days: the country's rows, day by day overruled by its own. */
export async function loadCalendar(db: Queryable, authorityId: string): Promise<WorkingCalendar> {
  const years = await db.query<CalendarYear>('select year, status from calendar_year order by year');
  const rows = await db.query<{ day: string; kind: CalendarRowKind; name: string; source: string }>(
    `select distinct on (day) day, kind, name, source from calendar_row
     where authority_id is null or authority_id = $1
     order by day, authority_id nulls last`,
    [authorityId],
  );
  return workingCalendar(years, rows.map(ruleOf));
}

function ruleOf(row: { day: string; kind: CalendarRowKind; name: string; source: string }): CalendarRow {
  return { on: localDate(row.day), kind: row.kind, name: row.name, source: row.source };
}
