import { proxyActivities } from '@temporalio/workflow';
import { COMPILING, STEP } from './activity-options.js';
import type { ConsolidationActivities, WorkflowInput } from './contract.js';
import { waiting } from './waiting.js';

const compiling = proxyActivities<Pick<ConsolidationActivities, 'reportCompiled'>>(COMPILING);
const steps = proxyActivities<Omit<ConsolidationActivities, 'reportCompiled'>>(STEP);

/** Compiles when complete or at the latest moment, then waits for signature and receipt. Safe to start again. */
export async function consolidation(input: WorkflowInput['consolidation']): Promise<void> {
  const until = waiting(input);
  await until(() => compiling.reportCompiled(input));
  await until(() => steps.reportSigned(input));
  await until(() => steps.reportSent(input));
  await until(() => steps.receiptRecorded(input));
}
