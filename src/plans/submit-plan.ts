import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { decidePlan } from '../domain/plan/plan-states.js';
import type { PlanCheck } from '../domain/plan/plan-rules.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Command } from '../persistence/transact.js';
import { askForApproval } from './approval-mails.js';
import { checkVersion, refuseBroken } from './check-version.js';
import { lockVersion } from './open-version.js';
import { planPolicy } from './plan.policy.js';

/**
 * Sends a version to the leaders; from now on nothing in it changes. Throws what the check refuses ('plan.empty',
 * 'plan.task-without-lead', 'plan.task-two-leads', 'due.missing'), with the texts of the tasks. Returns the warnings.
 */
export function submitPlan(db: DataSource, command: Command, versionId: string): Promise<PlanCheck> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, planPolicy.submit);
    const plan = await lockVersion(tx, versionId);
    const state = decidePlan(plan.state, 'send-to-review');
    const checked = await checkVersion(tx, {
      id: plan.id,
      authorityId: tx.authorityId,
      year: plan.year,
    });
    refuseBroken(checked);
    await tx.query(
      `update plan_version set state = $2, submitted_by = $3, submitted_at = $4, return_reason = null,
              version = version + 1
       where id = $1`,
      [plan.id, state, tx.actor.kind === 'person' ? tx.actor.accountId : null, tx.now],
    );
    await askForApproval(tx, plan);
    await tx.append({
      verb: 'plan.submitted',
      subject: { type: 'plan-version', id: plan.id },
      cycleId: plan.cycleId,
      payload: { number: plan.number, warnings: checked.check.warnings.map(({ code }) => code) },
    });
    await appendWake(tx, 'planCycle', { cycleId: plan.cycleId });
    return checked.check;
  });
}
