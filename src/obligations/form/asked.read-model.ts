import { RuleBroken } from '../../domain/rule-broken.js';
import type { SubmissionContent } from '../../domain/obligation/submission-content.js';
import type { StandingSession } from '../../links/standing-session.js';
import type { Queryable } from '../../persistence/queryable.js';
import type { Asked, AskedIndicator, AskedTask, KeptDraft } from './asked.js';

type AskedHead = Omit<Asked, 'tasks' | 'indicators' | 'draft' | 'last' | 'now'> & {
  cycleId: string;
  roundId: string;
  unitId: string;
  itemId: string | null;
  lastBody: string | null;
};

/**
 * What one obligation of the unit asks. Throws `not-found` for another unit's, another year's, and for a restricted
 * one that has a link of its own.
 */
export async function readAsked(
  db: Queryable,
  session: Pick<StandingSession, 'unitId' | 'cycleId' | 'obligationId' | 'now'>,
  obligationId: string,
): Promise<Asked> {
  const [head] = await db.query<AskedHead>(HEAD, [
    ...[obligationId, session.unitId, session.cycleId, session.obligationId],
  ]);
  if (head === undefined) throw new RuleBroken('not-found');
  const { lastBody, cycleId, roundId, unitId, itemId, ...asked } = head;
  const isReport = asked.kind === 'report';
  return {
    ...asked,
    now: session.now,
    tasks: await db.query<AskedTask>(TASKS, [cycleId, unitId, isReport ? null : itemId]),
    indicators: isReport ? await db.query<AskedIndicator>(INDICATORS, [roundId, unitId]) : [],
    draft: await readDraft(db, obligationId),
    last: lastBody === null ? null : (JSON.parse(lastBody) as SubmissionContent),
  };
}

interface StoredDraft {
  content: { typed?: Record<string, string> };
  version: number;
  savedBy: string;
  savedAt: Date;
}

export async function readDraft(db: Queryable, obligationId: string): Promise<KeptDraft | null> {
  const [draft] = await db.query<StoredDraft>(
    `select content, version, saved_by as "savedBy", saved_at as "savedAt" from draft where obligation_id = $1`,
    [obligationId],
  );
  if (draft === undefined) return null;
  const { version, savedBy, savedAt } = draft;
  return { typed: draft.content.typed ?? {}, version, savedBy, savedAt };
}

const HEAD = `
  select o.id, o.kind, o.label, o.state, d.due_at as "dueAt", o.is_late as "isLate", o.return_reason as "returnReason",
         o.submission_no as "submissionNo", o.cycle_id as "cycleId", o.round_id as "roundId", o.unit_id as "unitId",
         o.item_id as "itemId", u.name as "unitName", u.mailbox, r.data_from::text as "dataFrom",
         r.cut_off_on::text as "cutOffOn", c.year,
         (select s.body from submission s where s.obligation_id = o.id and s.number = o.submission_no) as "lastBody"
  from obligation o
  join round r on r.id = o.round_id
  join cycle c on c.id = o.cycle_id
  join unit u on u.id = o.unit_id
  left join due d on d.obligation_id = o.id and d.due_no = o.due_no
  where o.id = $1 and o.unit_id = $2 and o.cycle_id = $3 and (not o.restricted or o.id = $4)`;

/** The tasks that the unit leads by the approved plan, or the one task of a task obligation. */
const TASKS = `
  select i.item_key as key, i.text, coalesce(i.detail->>'product', '') as product, owed."dueAt",
         (select jsonb_build_object('status', t.status, 'doneOn', t.done_on, 'note', t.note)
          from submission_task t join submission s on s.id = t.submission_id
          join obligation o on o.id = s.obligation_id
          where o.cycle_id = $1 and o.unit_id = $2 and t.task_key = i.item_key
          order by s.submitted_at desc, s.number desc limit 1) as before
  from plan_item i
  join plan_version v on v.id = i.version_id
  join plan_assignment a on a.item_id = i.id and a.part = 'lead'
  left join lateral (
    select d.due_at as "dueAt" from obligation o left join due d on d.obligation_id = o.id and d.due_no = o.due_no
    where o.item_id = i.id and o.unit_id = a.unit_id and o.kind = 'task' limit 1) owed on true
  where v.cycle_id = $1 and a.unit_id = $2 and i.kind = 'task'
    and ((v.state = 'approved' and i.detail->>'nature' <> 'orientation' and $3::uuid is null) or i.id = $3)
  order by i.ordinal`;

/**
 * The figures that this unit gives in this round. The one before is of the last report that stands; in another year
 * an indicator is the same one only if its words are the same.
 */
const INDICATORS = `
  select i.item_key as key, i.text, i.detail,
         (select jsonb_build_object('numerator', f.numerator, 'denominator', f.denominator, 'label', before.label)
          from submission_figure f
          join submission s on s.id = f.submission_id
          join obligation o on o.id = s.obligation_id and o.submission_no = s.number
          join round before on before.id = o.round_id
          join plan_version pv on pv.cycle_id = o.cycle_id and pv.state = 'approved'
          join plan_item pi on pi.version_id = pv.id and pi.item_key = f.indicator_key and pi.text = i.text
          where o.unit_id = $2 and o.round_id <> r.id and before.opens_at < r.opens_at
            and o.state in ('submitted', 'accepted')
          order by before.opens_at desc, s.submitted_at desc limit 1) as before
  from round r
  join plan_version v on v.cycle_id = r.cycle_id and v.state = 'approved'
  join plan_item i on i.version_id = v.id and i.kind = 'indicator'
  where r.id = $1 and i.detail->'reportingUnitIds' ? $2::text
    and (jsonb_array_length(i.detail->'onlyInRounds') = 0 or i.detail->'onlyInRounds' ? r.item_key)
  order by i.ordinal`;
