import type { DataSource } from 'typeorm';
import type { WorkflowType } from '../../workflows/contract.js';

export interface WakeClaim {
  id: number;
  workflowType: WorkflowType;
  workflowId: string;
  input: unknown;
}

export interface MailClaim {
  id: number;
  mailId: string;
  attempts: number;
}

const WAKES_PER_PASS = 100;
/** Longer than the client's own timeout for a signal. */
const WAKE_LEASE = '30 seconds';
/** Longer than all SMTP timeouts together (`mail/smtp-lane.ts`): while it runs, nobody else may send this mail. */
const MAIL_LEASE = '5 minutes';

const READY = `done_at is null and ready_at <= clock_timestamp()
  and (lease_until is null or lease_until < clock_timestamp())`;

/**
 * Takes wakes and counts them as wanted in the same transaction: from here on the workflow is not quiet
 * until one of its answers has seen this count, whatever happens to the signal.
 */
export async function claimWakes(db: DataSource): Promise<WakeClaim[]> {
  return db.transaction(async (manager) => {
    const claims = await manager.query<WakeClaim[]>(
      `with ready as (select id from outbox where kind = 'wake' and ${READY}
                      order by ready_at, id limit ${WAKES_PER_PASS} for update skip locked),
            taken as (update outbox o set lease_until = clock_timestamp() + interval '${WAKE_LEASE}', attempts = attempts + 1
                      from ready where o.id = ready.id
                      returning o.id, o.authority_id, o.workflow_type, o.workflow_id, o.input),
            counted as (insert into watch (workflow_id, workflow_type, input, authority_id, wanted, woken_at)
                        select distinct on (workflow_id) workflow_id, workflow_type, input, authority_id, 1, clock_timestamp()
                        from taken order by workflow_id
                        on conflict (workflow_id) do update
                        set wanted = watch.wanted + 1, is_done = false, woken_at = clock_timestamp())
       select id, workflow_type as "workflowType", workflow_id as "workflowId", input from taken`,
    );
    return claims;
  });
}

export async function claimMails(db: DataSource, lanes: number): Promise<MailClaim[]> {
  const [claims] = await db.query<[MailClaim[], number]>(
    `update outbox o set lease_until = clock_timestamp() + interval '${MAIL_LEASE}', attempts = attempts + 1
     from (select id from outbox where kind = 'mail' and ${READY}
           order by ready_at, id limit $1 for update skip locked) ready
     where o.id = ready.id
     returning o.id, o.mail_id as "mailId", o.attempts`,
    [lanes],
  );
  return claims;
}

export async function finish(db: DataSource, ids: readonly number[]): Promise<void> {
  await db.query(`update outbox set done_at = clock_timestamp(), lease_until = null where id = any($1)`, [
    ids,
  ]);
}

export async function postpone(
  db: DataSource,
  ids: readonly number[],
  { seconds, error }: { seconds: number; error: string },
): Promise<void> {
  await db.query(
    `update outbox set lease_until = null, error = left($3, 500), ready_at = clock_timestamp() + make_interval(secs => $2)
     where id = any($1)`,
    [ids, seconds, error],
  );
}

/** After a restore the relay starts held: mails that were sent after the backup must not go out again unseen. */
export async function isRelayHeld(db: DataSource): Promise<boolean> {
  const [row] = await db.query<{ is_held: boolean }[]>('select is_held from relay_state');
  return row?.is_held ?? false;
}
