import { WorkflowNotFoundError, type Client } from '@temporalio/client';

export interface DescribedWorkflow {
  id: string;
  status: string;
  historyEvents: number;
}

/** The latest run of each workflow as the server knows it; one it has forgotten, or never knew, is `GONE`. */
export function describeWorkflows(client: Client, ids: readonly string[]): Promise<DescribedWorkflow[]> {
  return Promise.all(ids.map((id) => describe(client, id)));
}

async function describe(client: Client, id: string): Promise<DescribedWorkflow> {
  try {
    const { status, historyLength } = await client.workflow.getHandle(id).describe();
    return { id, status: status.name, historyEvents: historyLength };
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    return { id, status: 'GONE', historyEvents: 0 };
  }
}
