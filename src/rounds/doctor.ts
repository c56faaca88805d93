import type { DataSource } from 'typeorm';

export interface DoctorFinding {
  check: string;
  subject: string;
  /** What is wrong and what to do about it, in one sentence. */
  message: string;
}

interface Check {
  name: string;
  sql: string;
  message: string;
}

/** Each query answers `subject` per fault. What should have fired and has not is found here at the latest. */
const CHECKS: readonly Check[] = [
  {
    name: 'unwatched',
    sql: `select 'round/' || r.id as subject from round r
          where (r.state in ('planned', 'open') or exists (
              select 1 from obligation o where o.round_id = r.id and o.state in ('open', 'returned', 'declined')))
            and not exists (select 1 from watch w where w.workflow_id = 'round/' || r.id and not w.is_done)
            and not exists (select 1 from outbox x where x.workflow_id = 'round/' || r.id and x.done_at is null)`,
    message: 'The round is armed but no workflow has answered for it: run `tiendo rearm`.',
  },
  {
    name: 'unanswered-wake',
    sql: `select w.workflow_id as subject from watch w
          where w.wanted > w.seen and w.woken_at < clock_timestamp() - interval '5 minutes'`,
    message: 'A wake was sent five minutes ago and no step has answered: is a worker running?',
  },
  {
    name: 'overslept',
    sql: `select w.workflow_id as subject from watch w
          where not w.is_done and not exists (select 1 from virtual_clock c where c.authority_id = w.authority_id)
            and w.next_at < clock_timestamp() - interval '2 minutes'`,
    message: 'The instant it waited for has passed and it has not looked again: run `tiendo rearm`.',
  },
  {
    name: 'due-without-waves',
    sql: `select 'obligation/' || o.id as subject from obligation o
          join due d on d.obligation_id = o.id and d.due_no = o.due_no
          where o.state in ('scheduled', 'open', 'returned') and d.due_at is not null
            and not exists (select 1 from wave w where w.round_id = o.round_id and w.due_at = d.due_at
                            and w.courtesy = o.courtesy)`,
    message: 'The obligation has a due but no reminder would ever fire: set its due again.',
  },
  {
    name: 'wave-without-notice',
    sql: `select distinct 'round/' || p.round_id as subject from pending_notice p
          join round r on r.id = p.round_id
          where r.state <> 'planned' and p.at < business_now(p.authority_id) - interval '5 minutes'`,
    message: 'A wave is past and its notices are not written: is a worker running?',
  },
  {
    name: 'old-outbox',
    sql: `select x.kind || ' ' || coalesce(x.workflow_id, x.mail_id::text) as subject from outbox x
          where x.done_at is null and x.ready_at < clock_timestamp() - interval '10 minutes'`,
    message: 'An outbox row has been ready for ten minutes: is the relay held, or no worker running?',
  },
  {
    name: 'relay-held',
    sql: `select 'relay: ' || reason as subject from relay_state where is_held`,
    message: 'The relay is held and nothing goes out: release it when you have looked.',
  },
  {
    name: 'provisional-calendar',
    sql: `select distinct 'round/' || w.round_id as subject from wave w join round r on r.id = w.round_id
          where w.is_provisional and r.state in ('planned', 'open')
            and w.at between business_now(r.authority_id) and business_now(r.authority_id) + interval '30 days'`,
    message: 'A reminder within 30 days stands on a provisional calendar: confirm the year’s days off.',
  },
  {
    name: 'report-without-route',
    sql: `select 'consolidation/' || p.round_id as subject from consolidation p join authority a on a.id = p.authority_id
          where p.state = 'signed' and coalesce(a.route->>'mailbox', '') = ''`,
    message: 'A signed report waits for a mailbox above: enter it under Settings, authority and route.',
  },
  {
    name: 'mail-put-off',
    sql: `select 'mail/' || m.id || ' to ' || m.mailbox || ': ' || coalesce(m.response, '') as subject from mail m
          join outbox x on x.mail_id = m.id and x.done_at is null
          where m.state in ('deferred', 'not-sent', 'uncertain') and m.attempts > 6`,
    message: 'A mail has not left for hours: does the mail server answer, and is the mailbox right?',
  },
  {
    name: 'alert',
    sql: `select subject || ': ' || message as subject from alert where cleared_at is null`,
    message: 'An alert is open: read it, mend the cause, then clear it.',
  },
];

/** Looks for everything that should have happened and has not. Reads only; empty means well. */
export async function examine(db: DataSource): Promise<DoctorFinding[]> {
  const findings: DoctorFinding[] = [];
  for (const { name, sql, message } of CHECKS) {
    const rows = await db.query<{ subject: string }[]>(sql);
    findings.push(...rows.map(({ subject }) => ({ check: name, subject, message })));
  }
  return findings;
}
