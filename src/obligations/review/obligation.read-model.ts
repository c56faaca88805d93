import type { DueKind } from '../../domain/obligation/decide-obligation.js';
import type { ObligationState } from '../../domain/obligation/obligation-states.js';
import type { SubmissionContent } from '../../domain/obligation/submission-content.js';
import type { IndicatorDetail } from '../../domain/plan/plan-detail.js';
import type { MailRow } from '../../persistence/rows/mail.row.js';
import type { Queryable } from '../../persistence/queryable.js';

export interface ObligationFacts {
  id: string;
  authorityId: string;
  unitId: string;
  cycleId: string;
  roundId: string;
  unit: string;
  unitPhone: string;
  unitMailbox: string | null;
  label: string;
  round: string;
  kind: 'task' | 'report';
  itemKey: string | null;
  state: ObligationState;
  courtesy: boolean;
  isPaused: boolean;
  isLate: boolean;
  dueAt: Date | null;
  receivedAt: Date | null;
  submittedAt: Date | null;
  returnReason: string | null;
  declineReason: string | null;
  now: Date;
}

export interface DueLine {
  dueNo: number;
  dueAt: Date | null;
  setAt: Date;
  kind: DueKind;
  why: string;
}

export interface SubmissionVersion {
  id: string;
  number: number;
  reference: string;
  contentHash: string;
  channel: 'link' | 'paper' | 'telephone' | 'zalo' | 'workbook';
  enteredBy: string | null;
  isLate: boolean;
  submittedAt: Date;
  content: SubmissionContent;
}

export interface MailLine {
  id: string;
  kind: string;
  mailbox: string;
  subject: string | null;
  state: MailRow['state'];
  createdAt: Date;
  acceptedAt: Date | null;
}

export interface CallLine {
  at: Date;
  by: string;
  note: string;
}

export interface AskedItem {
  key: string;
  kind: 'task' | 'indicator';
  text: string;
  detail: IndicatorDetail;
}

export interface PreviousFigure {
  indicatorKey: string;
  numerator: number | null;
  denominator: number | null;
  round: string;
}

export interface ObligationDetail {
  obligation: ObligationFacts;
  dues: DueLine[];
  versions: SubmissionVersion[];
  mails: MailLine[];
  calls: CallLine[];
  /** Texts of the plan's tasks and indicators by key. */
  items: Map<string, AskedItem>;
  previous: Map<string, PreviousFigure>;
}

export async function obligationFacts(db: Queryable, id: string): Promise<ObligationFacts | null> {
  const [row] = await db.query<ObligationFacts>(
    `select o.id, o.authority_id as "authorityId", o.unit_id as "unitId", o.cycle_id as "cycleId",
            o.round_id as "roundId", u.name as unit, u.phone as "unitPhone", u.mailbox as "unitMailbox", o.label,
            r.label as round, o.kind, (select i.item_key from plan_item i where i.id = o.item_id) as "itemKey",
            o.state, o.courtesy, o.paused_at is not null as "isPaused",
            o.is_late as "isLate", d.due_at as "dueAt", o.received_at as "receivedAt",
            o.submitted_at as "submittedAt", o.return_reason as "returnReason",
            o.decline_reason as "declineReason", business_now(o.authority_id) as now
     from obligation o join unit u on u.id = o.unit_id join round r on r.id = o.round_id
     left join due d on d.obligation_id = o.id and d.due_no = o.due_no where o.id = $1`,
    [id],
  );
  return row ?? null;
}

/** All that a reviewer has to know of one duty: dues, versions, mails, calls, and what the figures were before. */
export async function obligationDetail(
  db: Queryable,
  obligation: ObligationFacts,
): Promise<ObligationDetail> {
  const { id, cycleId, unitId, roundId } = obligation;
  const versions = await db.query<Omit<SubmissionVersion, 'content'> & { body: string }>(VERSIONS, [id]);
  const items = await db.query<AskedItem>(ITEMS, [cycleId]);
  const previous = await db.query<PreviousFigure>(PREVIOUS, [cycleId, unitId, roundId]);
  return {
    obligation,
    dues: await db.query<DueLine>(DUES, [id]),
    versions: versions.map(({ body, ...version }) => ({
      ...version,
      content: JSON.parse(body) as SubmissionContent,
    })),
    mails: await db.query<MailLine>(MAILS, [id]),
    calls: await db.query<CallLine>(CALLS, [id]),
    items: new Map(items.map((item) => [item.key, item])),
    previous: new Map(previous.map((figure) => [figure.indicatorKey, figure])),
  };
}

const VERSIONS = `
  select id, number, reference, content_hash as "contentHash", channel, entered_by as "enteredBy",
         is_late as "isLate", submitted_at as "submittedAt", body
  from submission where obligation_id = $1 order by number desc`;

const DUES = `
  select due_no as "dueNo", due_at as "dueAt", set_at as "setAt", kind, why
  from due where obligation_id = $1 order by due_no desc`;

const MAILS = `
  select m.id, m.kind, m.mailbox, m.subject, m.state, m.created_at as "createdAt", m.accepted_at as "acceptedAt"
  from mail m join mail_item i on i.mail_id = m.id where i.obligation_id = $1 order by m.created_at desc, m.id`;

const CALLS = `
  select at, actor->>'name' as by, reason as note from journal
  where obligation_id = $1 and verb = 'obligation.called' order by seq desc`;

const ITEMS = `
  select i.item_key as key, i.kind, i.text, i.detail
  from plan_item i join plan_version v on v.id = i.version_id
  where v.cycle_id = $1 and v.state = 'approved' and i.kind in ('task', 'indicator') order by i.ordinal`;

/** The unit's own figures of the last earlier round of the year that stand. */
const PREVIOUS = `
  select distinct on (f.indicator_key) f.indicator_key as "indicatorKey", f.numerator, f.denominator, r.label as round
  from obligation o join round r on r.id = o.round_id
  join submission s on s.obligation_id = o.id and s.number = o.submission_no
  join submission_figure f on f.submission_id = s.id
  where o.cycle_id = $1 and o.unit_id = $2 and o.kind = 'report' and o.state in ('submitted', 'accepted')
    and r.opens_at < (select opens_at from round where id = $3)
  order by f.indicator_key, r.opens_at desc`;
