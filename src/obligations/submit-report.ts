import type { DataSource } from 'typeorm';
import type { SubmissionContent } from '../domain/obligation/submission-content.js';
import { dateOf } from '../domain/calendar/local-date.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { appendMail } from '../outbox/append-mail.js';
import { appendWake } from '../outbox/append-wake.js';
import { canonicalJson, contentHash, sha256 } from '../persistence/content-hash.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { checkContent } from './check-content.js';
import { lockObligation, transitionObligation, type LockedObligation } from './transition-obligation.js';

export interface NewSubmission {
  obligationId: string;
  /** Made by the form when it is shown: a double click, two tabs or a broken connection give one version. */
  idempotencyKey: string;
  content: SubmissionContent;
  channel: 'link' | 'paper' | 'telephone' | 'zalo' | 'workbook';
  linkId?: string | null;
  /** The person of the authority who entered it for the unit. */
  enteredBy?: string | null;
  /** The version of the unit's draft that the sender had before her; absent or 0 where there was none. */
  draftVersion?: number;
}

export interface Submitted {
  reference: string;
  number: number;
  isLate: boolean;
  submittedAt: Date;
  /** The same key had been sent before; nothing was written again. */
  isRepeated: boolean;
}

/**
 * Writes one immutable version of a unit's answer, byte for byte, with its figures and the tasks it settles. Throws
 * `submission.draft-newer` where somebody has saved a draft that the sender did not see: sending would delete it.
 */
export async function submitReport(
  db: DataSource,
  command: Command,
  sent: NewSubmission,
): Promise<Submitted> {
  return transact(db, command, async (tx) => {
    const before = await alreadySent(tx, sent);
    if (before) return before;
    checkContent(sent.content, dateOf(tx.now.getTime()), await trendsOf(tx, sent.obligationId));
    const isNil = sent.content.nil !== null;
    const obligation = await transitionObligation(tx, sent.obligationId, {
      command: isNil ? 'submit-nil' : 'submit',
      verb: isNil ? 'obligation.submitted-nil' : 'obligation.submitted',
      ...(sent.content.nil ? { reason: sent.content.nil.reason } : {}),
      payload: { channel: sent.channel, filledBy: sent.content.filledBy.name },
    });
    const written = await writeVersion(tx, obligation, sent);
    if (obligation.kind === 'report' && !isNil) await settleTasks(tx, obligation, sent);
    await dropSeenDraft(tx, sent);
    await confirm(tx, obligation, { ...sent, submissionId: written.id });
    if (obligation.kind === 'report') await appendWake(tx, 'consolidation', { roundId: obligation.roundId });
    return { ...written, isRepeated: false };
  });
}

/** Saving takes the lock of the obligation too: between this look and the commit no draft can come. */
async function dropSeenDraft(tx: Tx, { obligationId, draftVersion = 0 }: NewSubmission): Promise<void> {
  const [draft] = await tx.query<{ version: number; savedBy: string }>(
    `select version, saved_by as "savedBy" from draft where obligation_id = $1`,
    [obligationId],
  );
  if (draft === undefined) return;
  if (draft.version !== draftVersion)
    throw new RuleBroken('submission.draft-newer', { savedBy: draft.savedBy });
  await tx.query(`delete from draft where obligation_id = $1`, [obligationId]);
}

async function trendsOf(tx: Tx, obligationId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ key: string }>(
    `select i.item_key as key from obligation o
     join plan_version v on v.cycle_id = o.cycle_id and v.state = 'approved'
     join plan_item i on i.version_id = v.id and i.kind = 'indicator' and i.detail->>'rule' = 'trend'
     where o.id = $1`,
    [obligationId],
  );
  return new Set(rows.map((row) => row.key));
}

/** Throws `changed-meanwhile` where the key was used for another text: an answer is never taken for a different one. */
async function alreadySent(tx: Tx, sent: NewSubmission): Promise<Submitted | null> {
  // The obligation is locked first: of two equal submissions at once the second sees the first one's row.
  await lockObligation(tx, sent.obligationId);
  const [row] = await tx.query<Omit<Submitted, 'isRepeated'> & { contentHash: string }>(
    `select reference, number, is_late as "isLate", submitted_at as "submittedAt", content_hash as "contentHash"
     from submission where obligation_id = $1 and idempotency_key = $2`,
    [sent.obligationId, sent.idempotencyKey],
  );
  if (row === undefined) return null;
  const { contentHash: standing, ...submitted } = row;
  if (standing !== contentHash(sent.content)) throw new RuleBroken('changed-meanwhile');
  return { ...submitted, isRepeated: true };
}

type Written = Omit<Submitted, 'isRepeated'> & { id: string };

async function writeVersion(tx: Tx, obligation: LockedObligation, sent: NewSubmission): Promise<Written> {
  const body = canonicalJson(sent.content);
  const number = obligation.submissionNo + 1;
  const isLate = obligation.dueAt !== null && tx.now >= obligation.dueAt;
  const { id, reference } = await tx.one<{ id: string; reference: string }>(
    `with counted as (
       update authority set next_reference = next_reference + 1 where id = $1 returning next_reference - 1 as n)
     insert into submission (obligation_id, number, idempotency_key, body, content_hash, is_nil, is_late, due_no, channel,
                             filled_by, entered_by, link_id, reference, submitted_at)
     select $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
            'BC-' || to_char($14::timestamptz at time zone 'Asia/Ho_Chi_Minh', 'YYYY') || '-' || lpad(n::text, 5, '0'), $14
     from counted returning id, reference`,
    [
      ...[tx.authorityId, obligation.id, number, sent.idempotencyKey, body, sha256(body)],
      ...[sent.content.nil !== null, isLate, obligation.dueNo, sent.channel, sent.content.filledBy.name],
      ...[sent.enteredBy ?? null, sent.linkId ?? null, tx.now],
    ],
  );
  await tx.query(`update obligation set submission_no = $2 where id = $1`, [obligation.id, number]);
  await writeAnswers(tx, id, sent.content);
  return { id, reference, number, isLate, submittedAt: tx.now };
}

async function writeAnswers(tx: Tx, submissionId: string, content: SubmissionContent): Promise<void> {
  if (content.nil !== null) return;
  await tx.query(
    `insert into submission_figure (submission_id, indicator_key, numerator, denominator, is_estimated, note)
     select $1, f."indicatorKey", f.numerator, f.denominator, f."isEstimated", f.note
     from jsonb_to_recordset($2::jsonb) as f ("indicatorKey" text, numerator numeric, denominator numeric,
                                              "isEstimated" boolean, note text)`,
    [submissionId, JSON.stringify(content.figures)],
  );
  await tx.query(
    `insert into submission_task (submission_id, task_key, status, done_on, note)
     select $1, t."taskKey", t.status, t."doneOn", t.note
     from jsonb_to_recordset($2::jsonb) as t ("taskKey" text, status text, "doneOn" date, note text)`,
    [submissionId, JSON.stringify(content.tasks)],
  );
}

/** One report settles every dated task that it declares done, each in its own obligation and version. */
async function settleTasks(tx: Tx, report: LockedObligation, sent: NewSubmission): Promise<void> {
  const done = sent.content.tasks.filter((task) => task.status === 'done');
  const owed = await tx.query<{ id: string; taskKey: string }>(
    `select o.id, i.item_key as "taskKey" from obligation o join plan_item i on i.id = o.item_id
     where o.cycle_id = $1 and o.unit_id = $2 and o.kind = 'task' and o.state in ('open', 'returned')
       and not o.restricted
       and i.item_key = any($3) order by o.id`,
    [report.cycleId, report.unitId, done.map((task) => task.taskKey)],
  );
  for (const { id, taskKey } of owed) {
    const obligation = await transitionObligation(tx, id, {
      command: 'submit',
      verb: 'obligation.submitted',
      payload: { channel: sent.channel, filledBy: sent.content.filledBy.name, within: report.id },
    });
    const tasks = done.filter((task) => task.taskKey === taskKey);
    const content: SubmissionContent = { ...sent.content, figures: [], tasks };
    await writeVersion(tx, obligation, { ...sent, obligationId: id, content });
  }
}

async function confirm(
  tx: Tx,
  obligation: LockedObligation,
  sent: NewSubmission & { submissionId: string },
): Promise<void> {
  const unit = await tx.one<{ mailbox: string | null }>(`select mailbox from unit where id = $1`, [
    obligation.unitId,
  ]);
  if (!unit.mailbox) return;
  await appendMail(tx, {
    kind: 'confirmation',
    slot: `submission/${sent.submissionId}`,
    audience: 'unit',
    mailbox: unit.mailbox,
    unitId: obligation.unitId,
    linkId: sent.linkId ?? null,
    obligationIds: [obligation.id],
    cycleId: obligation.cycleId,
    roundId: obligation.roundId,
    params: { submissionId: sent.submissionId },
  });
}
