import type { Actor } from '../domain/actor.js';
import type { JournalVerb } from '../domain/journal/journal-entry.js';
import { hideSeals } from '../links/link-seal.js';
import type { Queryable } from '../persistence/queryable.js';

export interface JournalLine {
  seq: number;
  at: Date;
  actor: Actor;
  reason: string;
  verb: JournalVerb;
  cycleId: string | null;
  roundId: string | null;
  obligationId: string | null;
  subjectType: string;
  subjectId: string;
  payload: Record<string, unknown> | null;
  /** What it is about: the obligation's, round's, directive's or plan's own name. */
  thing: string | null;
  unit: string | null;
  /** Words of the plan's item or the finding itself: tells apart lines that read the same. */
  about: string | null;
  /** The unit that acted through its link. */
  actingUnit: string | null;
  mailbox: string | null;
}

export interface JournalSearch {
  authorityId: string;
  unitIds: readonly string[] | null;
  cycleId?: string;
  roundId?: string;
  obligationId?: string;
  subjectId?: string;
  /** Words anywhere in the line, with or without diacritics. */
  text?: string;
  /** Mails are many: they are folded away unless asked for. */
  withMails?: boolean;
  before?: number;
  limit: number;
}

const EVERYTHING = {
  cycleId: null,
  roundId: null,
  obligationId: null,
  subjectId: null,
  text: null,
  withMails: false,
  before: null,
};

/** Lines of the history, newest first, each with the names it speaks of. */
export async function readJournal(db: Queryable, search: JournalSearch): Promise<JournalLine[]> {
  const given = { ...EVERYTHING, ...search };
  return db.query<JournalLine>(
    `select * from (
       select j.seq, j.at, j.actor, j.reason, j.verb, j.cycle_id as "cycleId", j.round_id as "roundId",
              j.obligation_id as "obligationId", j.subject_type as "subjectType", j.subject_id as "subjectId", j.payload,
              coalesce(o.label, r.label, d.title, d.file_name, su.name, ac.name, c.title) as thing,
              coalesce(pi.text, f.text) as about, u.name as unit, au.name as "actingUnit", m.mailbox
       from journal j
       left join obligation o on o.id = j.obligation_id
       left join round r on r.id = j.round_id
       left join cycle c on c.id = j.cycle_id
       left join finding f on j.subject_type = 'finding' and f.id = j.subject_id
       left join plan_item pi on j.subject_type = 'plan-item' and pi.id = j.subject_id
       left join directive d on d.id = case when j.subject_type = 'directive' then j.subject_id else f.directive_id end
       left join unit su on j.subject_type = 'unit' and su.id = j.subject_id
       left join account ac on j.subject_type = 'account' and ac.id = j.subject_id
       left join mail m on j.subject_type = 'mail' and m.id = j.subject_id
       left join unit u on u.id = coalesce(o.unit_id, j.unit_id)
       left join unit au on au.id::text = j.actor->>'unitId'
       where j.authority_id = $1
         and ($2::uuid[] is null or coalesce(o.unit_id, j.unit_id) is null or coalesce(o.unit_id, j.unit_id) = any($2))
         and ($3::uuid is null or j.cycle_id = $3)
         and ($4::uuid is null or j.round_id = $4)
         and ($5::uuid is null or j.obligation_id = $5 or exists (
               select 1 from mail_item i where i.mail_id = j.subject_id and i.obligation_id = $5))
         and ($6::uuid is null or j.subject_id = $6)
         and ($7::boolean or j.subject_type <> 'mail' or j.verb in ('mail.rejected', 'mail.uncertain'))
         and ($8::bigint is null or j.seq < $8)) line
     where $9::text is null
        or without_marks(concat_ws(' ', line.thing, line.about, line.unit, line."actingUnit", line.reason, line.actor->>'name',
                                   line.mailbox, line.payload::text)) like '%' || without_marks($9) || '%'
     order by line.seq desc limit $10`,
    [
      ...[
        given.authorityId,
        given.unitIds,
        given.cycleId,
        given.roundId,
        given.obligationId,
        given.subjectId,
      ],
      ...[given.withMails, given.before, given.text?.trim() || null, given.limit],
    ],
  );
}

export interface MailLine {
  id: string;
  kind: string;
  audience: string;
  mailbox: string;
  subject: string | null;
  text: string | null;
  messageId: string;
  state: string;
  attempts: number;
  /** Put off for so long that it waits for a person. */
  isGivenUp: boolean;
  response: string | null;
  createdAt: Date;
  acceptedAt: Date | null;
  cycleId: string | null;
  roundId: string | null;
  authorityId: string;
  unitId: string | null;
  duties: { id: string; unit: string; label: string }[];
}

/** One mail with what it spoke of. The link's secret is not in it: it is put in when the mail leaves. */
export async function readMail(db: Queryable, mailId: string): Promise<MailLine | null> {
  const [mail] = await db.query<MailLine>(
    `select m.id, m.kind, m.audience, m.mailbox, m.subject, m.text_body as text, m.message_id as "messageId", m.state,
            m.attempts, m.response,
            m.state in ('deferred', 'not-sent', 'uncertain') and not exists (
              select 1 from outbox x where x.mail_id = m.id and x.done_at is null) as "isGivenUp", m.created_at as "createdAt", m.accepted_at as "acceptedAt", m.cycle_id as "cycleId",
            m.round_id as "roundId", m.authority_id as "authorityId", m.unit_id as "unitId",
            coalesce((select json_agg(json_build_object('id', o.id, 'unit', u.name, 'label', o.label) order by u.code)
                      from mail_item i join obligation o on o.id = i.obligation_id join unit u on u.id = o.unit_id
                      where i.mail_id = m.id), '[]') as duties
     from mail m where m.id::text = $1`,
    [mailId],
  );
  return mail ? { ...mail, text: mail.text && hideSeals(mail.text) } : null;
}

export interface WorkflowLine {
  workflowId: string;
  type: string;
  waitsFor: string;
  nextAt: Date | null;
  isDone: boolean;
  isQuiet: boolean;
  answeredAt: Date | null;
}

/** What the workflows of a cycle or round said last; the page works while Temporal is away. */
export async function readWorkflows(
  db: Queryable,
  subject: { cycleId?: string; roundId?: string },
): Promise<WorkflowLine[]> {
  return db.query<WorkflowLine>(
    `select w.workflow_id as "workflowId", w.workflow_type as type, w.waits_for as "waitsFor", w.next_at as "nextAt",
            w.is_done as "isDone", w.wanted = w.seen as "isQuiet", w.answered_at as "answeredAt"
     from watch w
     where w.input->>'cycleId' = $1 or w.input->>'roundId' = $2
        or w.input->>'roundId' in (select r.id::text from round r where r.cycle_id::text = $1)
     order by w.workflow_type, w.workflow_id`,
    [subject.cycleId ?? null, subject.roundId ?? null],
  );
}

export interface Heading {
  title: string;
  authorityId: string;
  unitId: string | null;
  cycleId: string | null;
}

const HEADINGS = {
  cycle: `select c.title, c.authority_id as "authorityId", null as "unitId", c.id as "cycleId" from cycle c where c.id::text = $1`,
  round: `select r.label as title, r.authority_id as "authorityId", null as "unitId", r.cycle_id as "cycleId"
          from round r where r.id::text = $1`,
  obligation: `select u.name || ': ' || o.label as title, o.authority_id as "authorityId", o.unit_id as "unitId",
                      o.cycle_id as "cycleId"
               from obligation o join unit u on u.id = o.unit_id where o.id::text = $1`,
} as const;

/** Whose history it is; null where there is no such thing. */
export async function readHeading(
  db: Queryable,
  kind: keyof typeof HEADINGS,
  id: string,
): Promise<Heading | null> {
  const [heading] = await db.query<Heading>(HEADINGS[kind], [id]);
  return heading ?? null;
}
