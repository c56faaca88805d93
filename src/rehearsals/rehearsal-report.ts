import type { DataSource } from 'typeorm';

export interface ReportedRound {
  id: string;
  label: string;
  dueAt: string | null;
  obligations: number;
  submitted: number;
  nil: number;
  late: number;
  missing: number;
  escalated: number;
}

export interface ReportedMail {
  at: string;
  kind: string;
  to: string;
  messageId: string;
  subject: string;
  state: string;
  obligationIds: string[];
}

export interface RehearsalReport {
  cycle: { id: string; year: number; title: string; state: string };
  rounds: ReportedRound[];
  mails: ReportedMail[];
  workflows: { type: string; id: string }[];
  documents: { name: string; sha256: string }[];
}

/** What a finished year amounts to, for `tiendo rehearse --json`. */
export async function reportOf(db: DataSource, authorityId: string, year: number): Promise<RehearsalReport> {
  const [cycle] = await db.query<RehearsalReport['cycle'][]>(
    `select id, year, title, state from cycle where authority_id = $1 and year = $2`,
    [authorityId, year],
  );
  if (cycle === undefined) throw new Error(`The year ${year} was not opened: the rehearsal has no plan.`);
  return {
    cycle,
    rounds: await db.query(ROUNDS, [cycle.id]),
    mails: await db.query(MAILS, [authorityId]),
    workflows: await db.query(
      `select workflow_type as type, workflow_id as id from watch where authority_id = $1 order by 1, 2`,
      [authorityId],
    ),
    documents: await db.query(DOCUMENTS, [cycle.id]),
  };
}

/** `submitted` counts answers with content, `nil` the deliberate "không phát sinh"; `late` is part of both. */
const ROUNDS = `
  select r.id, r.label, to_json(r.unit_due_at)#>>'{}' as "dueAt", count(o.id)::int as obligations,
         count(*) filter (where o.submission_no > 0 and not s.is_nil)::int as submitted,
         count(*) filter (where s.is_nil)::int as nil,
         count(*) filter (where o.is_late)::int as late,
         count(*) filter (where o.state in ('closed-missing', 'open', 'returned', 'scheduled'))::int as missing,
         (select count(distinct i.obligation_id)::int from escalation_item i where i.round_id = r.id) as escalated
  from round r join obligation o on o.round_id = r.id
  left join submission s on s.obligation_id = o.id and s.number = o.submission_no
  where r.cycle_id = $1 group by r.id order by r.ordinal`;

const MAILS = `
  select to_json(coalesce(m.accepted_at, m.created_at))#>>'{}' as at, m.kind, m.mailbox as "to",
         m.message_id as "messageId", coalesce(m.subject, '') as subject, m.state,
         array(select i.obligation_id::text from mail_item i where i.mail_id = m.id order by 1) as "obligationIds"
  from mail m where m.authority_id = $1 order by m.created_at, m.kind, m.mailbox, m.slot`;

const DOCUMENTS = `
  select f.name, f.sha256 from plan_version v join stored_file f on f.sha256 = v.docx_sha256 where v.cycle_id = $1
  union all
  select f.name, f.sha256 from consolidation c join stored_file f on f.sha256 = c.docx_sha256 where c.cycle_id = $1`;
