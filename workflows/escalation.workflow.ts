import { proxyActivities } from '@temporalio/workflow';
import { STEP } from './activity-options.js';
import type { EscalationActivities, WorkflowInput } from './contract.js';
import { waiting } from './waiting.js';

const steps = proxyActivities<EscalationActivities>(STEP);

/** Tells the leaders of the authority what is late and climbs until somebody acknowledges or the round ends. */
export async function escalation(input: WorkflowInput['escalation']): Promise<void> {
  const until = waiting(input);
  await until(() => steps.leadersTold(input));
}
