export interface Alert {
  /** Left out by workflows, which carry no fact: then it is the owner of the workflow that `subject` names. */
  authorityId?: string;
  /**
   * What it is about, e.g. `round/<id>`, or `round/<id>#<step>` for a step of a workflow that failed: one open alert
   * per subject.
   */
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
    `insert into alert (authority_id, subject, message)
     select coalesce($1::uuid, (select w.authority_id from watch w where w.workflow_id = split_part($2::text, '#', 1))),
            $2::text, left($3, 1000)
     on conflict (subject) where cleared_at is null do nothing`,
    [alert.authorityId ?? null, alert.subject, alert.message],
  );
}

/** What the alert was about has happened after all. Repeating it changes nothing. */
export async function clearAlert(db: Queries, subject: string): Promise<void> {
  await db.query(
    `update alert set cleared_at = clock_timestamp() where subject = $1 and cleared_at is null`,
    [subject],
  );
}
