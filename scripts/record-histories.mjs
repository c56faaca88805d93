import { mkdirSync, writeFileSync } from 'node:fs';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

/**
 * Records the longest finished history of each workflow type from a server on which a year has run:
 * TEMPORAL_ADDRESS=host:port node scripts/record-histories.mjs
 * Do it only when a story was changed on purpose (docs/changing-a-workflow.md).
 */
const TYPES = ['planCycle', 'round', 'escalation', 'consolidation'];
const folder = new URL('../test/histories/', import.meta.url);

const connection = await Connection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233' });
const client = new Client({ connection });
mkdirSync(folder, { recursive: true });
for (const type of TYPES) {
  let longest;
  const query = `WorkflowType = '${type}' AND ExecutionStatus = 'Completed'`;
  for await (const run of client.workflow.list({ query })) {
    if (!longest || run.historyLength > longest.historyLength) longest = run;
  }
  if (!longest) {
    console.error(`No finished ${type} on this server.`);
    process.exitCode = 1;
    continue;
  }
  const handle = client.workflow.getHandle(longest.workflowId, longest.runId);
  const { History } = proto.temporal.api.history.v1;
  const bytes = History.encode(History.fromObject(await handle.fetchHistory())).finish();
  writeFileSync(new URL(`${type}.bin`, folder), bytes);
  console.log(`${type}: ${longest.historyLength} events`);
}
await connection.close();
