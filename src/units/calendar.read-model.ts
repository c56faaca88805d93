import type { LocalDate } from '../domain/calendar/local-date.js';
import type { CalendarRowKind, CalendarStatus } from '../domain/calendar/working-calendar.js';
import type { Queryable } from '../persistence/queryable.js';

export interface CalendarLine {
  day: LocalDate;
  kind: CalendarRowKind;
  name: string;
  source: string;
  isOwn: boolean;
}

export interface CalendarYearView {
  year: number;
  status: CalendarStatus | 'missing';
  source: string;
  lines: CalendarLine[];
}

/** One year's days as the authority counts them. */
export async function calendarYear(
  db: Queryable,
  authorityId: string,
  year: number,
): Promise<CalendarYearView> {
  const [known] = await db.query<{ status: CalendarStatus; source: string }>(
    'select status, source from calendar_year where year = $1',
    [year],
  );
  const lines = await db.query<CalendarLine>(
    `select distinct on (day) day, kind, name, source, authority_id is not null as "isOwn" from calendar_row
     where (authority_id is null or authority_id = $1) and extract(year from day) = $2
     order by day, authority_id nulls last`,
    [authorityId, year],
  );
  const hasRows = known !== undefined && lines.length > 0;
  return { year, status: hasRows ? known.status : 'missing', source: known?.source ?? '', lines };
}
