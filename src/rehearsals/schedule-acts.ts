import type { DataSource } from 'typeorm';
import type { ScheduledAct } from './act.js';

/** Writes acts into the script, in the order given among equal instants. */
export async function scheduleActs(
  db: Pick<DataSource, 'query'>,
  authorityId: string,
  acts: readonly ScheduledAct[],
): Promise<void> {
  const BATCH = 500;
  for (let from = 0; from < acts.length; from += BATCH) {
    const batch = acts.slice(from, from + BATCH).map(({ at, act, input }) => ({ at, act, input }));
    await db.query(
      `insert into rehearsal_act (authority_id, at, act, input)
       select $1, a.at, a.act, a.input
       from rows from (jsonb_to_recordset($2::jsonb) as (at timestamptz, act text, input jsonb))
            with ordinality as a(at, act, input, place) order by a.place`,
      [authorityId, JSON.stringify(batch)],
    );
  }
}
