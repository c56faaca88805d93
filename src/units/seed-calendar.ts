import type { DataSource } from 'typeorm';
import { VIETNAM_ROWS, VIETNAM_YEARS } from '../domain/calendar/vietnam-days.js';

/**
 * Writes the shipped days off, once: what an administrator has changed since stays. It runs before there is an
 * authority, so no command and no journal carry it.
 */
export async function seedCalendar(db: DataSource): Promise<void> {
  await db.query(
    `insert into calendar_year (year, status, source)
     select year, status, 'Tiến độ' from jsonb_to_recordset($1::jsonb) as y(year int, status text)
     on conflict do nothing`,
    [JSON.stringify(VIETNAM_YEARS)],
  );
  await db.query(
    `insert into calendar_row (day, kind, name, source)
     select "on", kind, name, source
     from jsonb_to_recordset($1::jsonb) as r("on" date, kind text, name text, source text)
     on conflict do nothing`,
    [JSON.stringify(VIETNAM_ROWS)],
  );
}
