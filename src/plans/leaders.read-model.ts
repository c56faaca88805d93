import type { Queryable } from '../persistence/queryable.js';

/** How many leaders will be asked. */
export async function leadersOf(db: Queryable, authorityId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from account
     where authority_id = $1 and role = 'leader' and disabled_at is null`,
    [authorityId],
  );
  return row?.count ?? 0;
}
