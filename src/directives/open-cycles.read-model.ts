import type { Queryable } from '../persistence/queryable.js';

export interface OpenCycle {
  id: string;
  title: string;
}

/** The cycles that a further document can belong to, the latest first. */
export function openCycles(db: Queryable, authorityId: string): Promise<OpenCycle[]> {
  return db.query<OpenCycle>(
    `select id, title from cycle where authority_id = $1 and state not in ('closed', 'cancelled', 'submitted')
     order by year desc, subject`,
    [authorityId],
  );
}
