import { proxyActivities } from '@temporalio/workflow';
import { STEP } from './activity-options.js';
import type { RoundActivities, WorkflowInput } from './contract.js';
import { waiting } from './waiting.js';

const steps = proxyActivities<RoundActivities>(STEP);

/** Opens a round at its instant and fires its waves until nothing is owed or it ends. Safe to start again. */
export async function round(input: WorkflowInput['round']): Promise<void> {
  const until = waiting(input);
  await until(() => steps.roundOpened(input));
  await until(() => steps.wavesFired(input));
  await until(() => steps.roundClosed(input));
}
