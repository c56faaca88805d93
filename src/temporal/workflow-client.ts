import { Client, Connection } from '@temporalio/client';
import { WAKE_SIGNAL, type WorkflowType } from '../../workflows/contract.js';

export interface TemporalSettings {
  address: string;
  namespace: string;
  taskQueue: string;
}

/** Connects at the first call: the web process answers its pages also while Temporal is away. */
export function connectTemporal(settings: TemporalSettings): Client {
  const connection = Connection.lazy({ address: settings.address });
  return new Client({ connection, namespace: settings.namespace });
}

/**
 * Wakes a workflow, starting it where it does not run: a run started afresh walks to the same place.
 * Repeating it is safe; the signal carries nothing.
 */
export async function wakeWorkflow(
  client: Client,
  taskQueue: string,
  wake: { type: WorkflowType; workflowId: string; input: unknown },
): Promise<void> {
  await client.workflow.signalWithStart(wake.type, {
    workflowId: wake.workflowId,
    taskQueue,
    args: [wake.input],
    signal: WAKE_SIGNAL,
    signalArgs: [],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}
