import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { appendMail } from '../outbox/append-mail.js';
import type { StepOutcome } from '../persistence/answer-step.js';
import { transact, type Tx } from '../persistence/transact.js';
import { loadCalendar } from '../units/load-calendar.js';
import { nextWorkingMorning } from '../units/next-working-morning.js';

interface Waiting {
  versionId: string;
  state: string;
  submittedAt: Date;
  remindedAt: Date | null;
}

/**
 * Stands once a version of the plan is approved. While one waits for its approval, the approvers are reminded on the
 * morning of each following working day.
 */
export async function remindApprovers(
  db: DataSource,
  authorityId: string,
  cycleId: string,
): Promise<StepOutcome> {
  const actor = systemActor('the plan still waits for its approval');
  return transact(db, { authorityId, actor }, async (tx) => {
    const cycle = await tx.one<{ state: string }>(`select state from cycle where id = $1 for update`, [
      cycleId,
    ]);
    if (cycle.state !== 'drafting') return 'stands';
    const [waiting] = await tx.query<Waiting>(IN_REVIEW, [cycleId]);
    if (waiting === undefined) return { nextAt: null, waitsFor: 'the plan to be submitted for approval' };
    const calendar = await loadCalendar(tx, authorityId);
    const nextAt = nextWorkingMorning(calendar, waiting.remindedAt ?? waiting.submittedAt);
    if (nextAt > tx.now) return { nextAt, waitsFor: 'the approval of the plan' };
    await remind(tx, { cycleId, versionId: waiting.versionId });
    return { nextAt: nextWorkingMorning(calendar, tx.now), waitsFor: 'the approval of the plan' };
  });
}

const IN_REVIEW = `
  select v.id as "versionId", v.state, v.submitted_at as "submittedAt",
         (select max(j.at) from journal j where j.subject_id = v.id and j.verb = 'approval.reminded') as "remindedAt"
  from plan_version v where v.cycle_id = $1 and v.state = 'in-review' order by v.number desc limit 1`;

async function remind(tx: Tx, plan: { cycleId: string; versionId: string }): Promise<void> {
  const leaders = await tx.query<{ id: string; email: string }>(
    `select id, email from account where authority_id = $1 and role = 'leader' and disabled_at is null order by email`,
    [tx.authorityId],
  );
  for (const leader of leaders) {
    await appendMail(tx, {
      kind: 'approval-asked',
      slot: `remind/${plan.versionId}@${tx.now.toISOString()}`,
      audience: 'leader',
      mailbox: leader.email,
      accountId: leader.id,
      cycleId: plan.cycleId,
      params: { subject: 'plan', versionId: plan.versionId, isReminder: true },
    });
  }
  await tx.append({
    verb: 'approval.reminded',
    subject: { type: 'plan-version', id: plan.versionId },
    cycleId: plan.cycleId,
    payload: { leaders: leaders.length },
  });
}
