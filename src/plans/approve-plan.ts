import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { decidePlan } from '../domain/plan/plan-states.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { appendWake } from '../outbox/append-wake.js';
import { contentHash } from '../persistence/content-hash.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { tellDecision } from './approval-mails.js';
import { checkVersion, refuseBroken } from './check-version.js';
import { readPlan } from './frozen-plan.js';
import { lockVersion, type VersionRow } from './open-version.js';
import { planPolicy } from './plan.policy.js';
import { writePlanDocx } from './write-plan-docx.js';

export interface ApprovedPlan {
  contentHash: string;
  docxSha256: string;
}

/**
 * A leader approves: the content is frozen by its hash and made a document. Never the person who sent it to review.
 * Throws 'plan.four-eyes', 'plan.not-in-review', and what the check refuses.
 */
export function approvePlan(db: DataSource, command: Command, versionId: string): Promise<ApprovedPlan> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, planPolicy.decide);
    if (tx.actor.kind !== 'person') throw new RuleBroken('not-allowed');
    const plan = await lockVersion(tx, versionId);
    decidePlan(plan.state, 'approve', { sentBy: plan.submittedBy, actorId: tx.actor.accountId });
    refuseBroken(await checkVersion(tx, { id: plan.id, authorityId: tx.authorityId, year: plan.year }));
    const approved = await freeze(tx, plan, tx.actor.accountId);
    await settleCycle(tx, plan);
    await tellDecision(tx, plan, { isApproved: true, reason: '' });
    await tx.append({
      verb: 'plan.approved',
      subject: { type: 'plan-version', id: plan.id },
      cycleId: plan.cycleId,
      payload: { number: plan.number, ...approved },
    });
    await appendWake(tx, 'planCycle', { cycleId: plan.cycleId });
    return approved;
  });
}

async function freeze(tx: Tx, plan: VersionRow, accountId: string): Promise<ApprovedPlan> {
  const frozen = await readPlan(tx, plan.id);
  const hash = contentHash(frozen);
  const docxSha256 = await writePlanDocx(tx, frozen, { number: null, symbol: null, issuedOn: null });
  await tx.query(
    `update plan_version set state = 'superseded', version = version + 1 where cycle_id = $1 and state = 'approved'`,
    [plan.cycleId],
  );
  await tx.query(
    `update plan_version set state = 'approved', approved_by = $2, approved_at = $3, frozen = $4, content_hash = $5,
            docx_sha256 = $6, version = version + 1
     where id = $1`,
    [plan.id, accountId, tx.now, JSON.stringify(frozen), hash, docxSha256],
  );
  return { contentHash: hash, docxSha256 };
}

/** The first approved version makes the cycle ready to launch; an amendment leaves the cycle where it is. */
async function settleCycle(tx: Tx, plan: VersionRow): Promise<void> {
  await tx.query(
    `update cycle set state = 'approved', version = version + 1 where id = $1 and state = 'drafting'`,
    [plan.cycleId],
  );
}
