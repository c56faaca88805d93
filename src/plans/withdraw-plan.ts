import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { decidePlan } from '../domain/plan/plan-states.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Command } from '../persistence/transact.js';
import { lockVersion } from './open-version.js';
import { planPolicy } from './plan.policy.js';

/** Takes a version back from the leaders before they have decided. Throws 'plan.not-in-review'. */
export function withdrawPlan(db: DataSource, command: Command, versionId: string): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, planPolicy.submit);
    const plan = await lockVersion(tx, versionId);
    const state = decidePlan(plan.state, 'withdraw');
    await tx.query('update plan_version set state = $2, version = version + 1 where id = $1', [
      plan.id,
      state,
    ]);
    await tx.append({
      verb: 'plan.returned',
      subject: { type: 'plan-version', id: plan.id },
      cycleId: plan.cycleId,
      reason: 'Người trình rút lại',
      payload: { number: plan.number, isWithdrawn: true },
    });
    await appendWake(tx, 'planCycle', { cycleId: plan.cycleId });
  });
}
