export interface Alert {
  authorityId?: string;
  /** What it is about, e.g. a workflow id: one open alert per subject. */
  subject: string;
  message: string;
}

/** The pool, or the transaction of a command. */
interface Queries {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/** Tells the admin that something which should have happened has not. Repeating it keeps the first one. */
export async function raiseAlert(db: Queries, alert: Alert): Promise<void> {
  await db.query(
    `insert into alert (authority_id, subject, message) values ($1, $2, left($3, 1000))
     on conflict (subject) where cleared_at is null do nothing`,
    [alert.authorityId ?? null, alert.subject, alert.message],
  );
}
