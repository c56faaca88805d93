import type { PlanState } from '../domain/plan/plan-states.js';
import type { Queryable } from '../persistence/queryable.js';

export interface PlanOfCycle {
  versionId: string;
  state: PlanState;
  /** The directive that it was drafted from. */
  directiveId: string | null;
}

/** The version of a cycle's plan that counts now; null before the first draft. */
export async function planOfCycle(db: Queryable, cycleId: string): Promise<PlanOfCycle | null> {
  const [plan] = await db.query<PlanOfCycle>(
    `select id as "versionId", state, directive_id as "directiveId" from plan_version where cycle_id = $1 order by number desc limit 1`,
    [cycleId],
  );
  return plan ?? null;
}
