import type { Queryable } from '../persistence/queryable.js';

/** Where the consolidated report goes: `authority.route`. */
export interface ReportRoute {
  /** "Ủy ban nhân dân tỉnh …". */
  to: string;
  /** The standing department that it passes through; empty when it goes directly. */
  through: string;
  mailbox: string;
}

export async function routeOf(db: Queryable, authorityId: string): Promise<ReportRoute> {
  const [row] = await db.query<{ route: Partial<ReportRoute>; superior: string | null }>(
    `select route, superior_name as superior from authority where id = $1`,
    [authorityId],
  );
  return { to: row?.superior ?? '', through: '', mailbox: '', ...row?.route };
}
