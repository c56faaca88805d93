import { proxyActivities } from '@temporalio/workflow';
import { STEP } from './activity-options.js';
import type { PlanCycleActivities, WorkflowInput } from './contract.js';
import { waiting } from './waiting.js';

const steps = proxyActivities<PlanCycleActivities>(STEP);

/** Leads one yearly plan from the draft to the closed year. May be terminated and started again at any moment. */
export async function planCycle(input: WorkflowInput['planCycle']): Promise<void> {
  const until = waiting(input);
  await until(() => steps.planApproved(input));
  await until(() => steps.planLaunched(input));
  await until(() => steps.roundsConsolidated(input));
  await until(() => steps.reportsReceipted(input));
  await until(() => steps.cycleClosed(input));
}
