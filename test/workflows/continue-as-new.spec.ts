import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { temporalBinary } from '../../local/temporal-binary.js';
import { readLocalSettings } from '../../local/settings.js';
import { createWorker } from '../../src/temporal/run-worker.js';
import { wakeWorkflow } from '../../src/temporal/workflow-client.js';
import type { StepAnswer } from '../../workflows/contract.js';
import { eventually } from '../support/running-worker.js';
import { describeWithTemporal } from '../support/temporal.js';

const WAKES = 60;

/** A server of its own: only here a history is "too long" after a few dozen events. */
describeWithTemporal('a history that has become long', () => {
  let server: ChildProcess;
  let folder: string;
  let address: string;
  let client: Client;

  beforeAll(async () => {
    const binary = await temporalBinary(readLocalSettings(), () => undefined);
    folder = mkdtempSync(join(tmpdir(), 'tiendo-long-'));
    address = `127.0.0.1:${await freePort()}`;
    const limit = 'limit.historyCount.suggestContinueAsNew=40';
    server = spawn(
      binary,
      [
        ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', address.split(':')[1]!],
        ...['--log-level', 'error', '--dynamic-config-value', limit],
      ],
      { stdio: 'ignore', cwd: folder },
    );
    await eventually(async () => {
      const connection = await Connection.connect({ address, connectTimeout: '1s' }).catch(() => null);
      await connection?.close();
      return connection !== null;
    });
    client = new Client({ connection: Connection.lazy({ address }) });
  }, 60_000);

  afterAll(async () => {
    await client?.connection.close();
    server?.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins anew in many runs, and every wake is answered by a question asked after it', async () => {
    const queue = `long-${process.pid}`;
    const workflowId = `escalation/${queue}`;
    let fact = 0;
    let answered = 0;
    const leadersTold = async (): Promise<StepAnswer> => {
      const seen = fact;
      await new Promise((resolve) => setTimeout(resolve, seen % 3 === 0 ? 15 : 0));
      answered = Math.max(answered, seen);
      if (seen === WAKES) return { stands: true };
      return { stands: false, nextAt: null, isDriven: true, waitsFor: 'the next wake' };
    };
    const settings = { address, namespace: 'default', taskQueue: queue };
    const worker = await createWorker(settings, { leadersTold });
    const runs = new Set<string>();
    await worker.runUntil(async () => {
      for (let wake = 1; wake <= WAKES; wake++) {
        fact = wake;
        await wakeWorkflow(client, queue, { type: 'escalation', workflowId, input: { roundId: 'r' } });
        // Every fifth wake is waited for: one that was lost would leave the workflow asleep with the older fact.
        if (wake % 5 === 0) await eventually(async () => answered >= wake, 15_000);
      }
      await client.workflow.getHandle(workflowId).result();
      const histories = client.workflow.list({ query: `WorkflowId = '${workflowId}'` });
      await eventually(async () => {
        for await (const run of histories) runs.add(run.runId);
        return runs.size > 0;
      });
    });
    expect(answered).toBe(WAKES);
    expect(runs.size).toBeGreaterThan(2);
  }, 120_000);
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
