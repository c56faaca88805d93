import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { decidePlan } from '../domain/plan/plan-states.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Command } from '../persistence/transact.js';
import { tellDecision } from './approval-mails.js';
import { lockVersion } from './open-version.js';
import { planPolicy } from './plan.policy.js';

/** A leader sends the plan back to be completed. Throws 'reason-missing', 'plan.not-in-review'. */
export function returnPlan(
  db: DataSource,
  command: Command,
  { versionId, reason }: { versionId: string; reason: string },
): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, planPolicy.decide);
    const plan = await lockVersion(tx, versionId);
    const state = decidePlan(plan.state, 'return', { reason });
    await tx.query(
      'update plan_version set state = $2, return_reason = $3, version = version + 1 where id = $1',
      [plan.id, state, reason.trim()],
    );
    await tellDecision(tx, plan, { isApproved: false, reason: reason.trim() });
    await tx.append({
      verb: 'plan.returned',
      subject: { type: 'plan-version', id: plan.id },
      cycleId: plan.cycleId,
      reason: reason.trim(),
      payload: { number: plan.number },
    });
    await appendWake(tx, 'planCycle', { cycleId: plan.cycleId });
  });
}
