import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import type { Activities } from '../../activities/index.js';
import type { StepAnswer } from '../../workflows/contract.js';
import { createWorker } from '../../src/temporal/run-worker.js';
import { wakeWorkflow } from '../../src/temporal/workflow-client.js';
import { eventually } from '../support/running-worker.js';
import { describeWithTemporal, temporalAddress } from '../support/temporal.js';

type Recorded = { [K in keyof Activities]?: () => Promise<StepAnswer | void> };

const STANDS: StepAnswer = { stands: true };
const driven = (waitsFor: string): StepAnswer => ({ stands: false, nextAt: null, isDriven: true, waitsFor });

let counter = 0;

describeWithTemporal('the wait loop', () => {
  let client: Client;
  beforeAll(() => {
    client = new Client({ connection: Connection.lazy({ address: temporalAddress() }) });
  });
  afterAll(() => client.connection.close());

  async function withWorker(activities: Recorded, run: (queue: string, workflowId: string) => Promise<void>) {
    const queue = `waiting-${process.pid}-${++counter}`;
    const worker = await createWorker(
      { address: temporalAddress(), namespace: 'default', taskQueue: queue },
      activities,
    );
    await worker.runUntil(run(queue, `escalation/${queue}`));
  }

  const wake = (queue: string, workflowId: string) =>
    wakeWorkflow(client, queue, { type: 'escalation', workflowId, input: { roundId: 'r' } });

  it('asks again when a wake arrived while the question was being answered', async () => {
    let asked = 0;
    let arrived: () => void = () => undefined;
    let answer: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => (arrived = resolve));
    const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
    const leadersTold = async (): Promise<StepAnswer> => {
      asked += 1;
      if (asked > 1) return STANDS;
      arrived();
      await mayAnswer;
      return driven('a wake that has already come');
    };
    await withWorker({ leadersTold }, async (queue, workflowId) => {
      await wake(queue, workflowId);
      await isAsked;
      await wake(queue, workflowId);
      answer();
      await client.workflow.getHandle(workflowId).result();
      expect(asked).toBe(2);
    });
  }, 60_000);

  it('waits for nothing but a wake when the clock is driven, and says what it waits for', async () => {
    let asked = 0;
    let isOver = false;
    const leadersTold = async (): Promise<StepAnswer> => {
      asked += 1;
      return isOver ? STANDS : driven('the last answer');
    };
    await withWorker({ leadersTold }, async (queue, workflowId) => {
      await wake(queue, workflowId);
      const handle = client.workflow.getHandle(workflowId);
      await eventually(async () => (await handle.query('waitsFor').catch(() => '')) === 'the last answer');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const quiet = asked;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(asked).toBe(quiet);
      const before = asked;
      await wake(queue, workflowId);
      await eventually(async () => asked === before + 1);
      isOver = true;
      await wake(queue, workflowId);
      await handle.result();
    });
  }, 60_000);

  it('does not fail when a step fails: it records an alert and waits for a wake', async () => {
    const alerts: string[] = [];
    let isMended = false;
    await withWorker(
      {
        leadersTold: async () => {
          const { ApplicationFailure } = await import('@temporalio/activity');
          if (!isMended) throw ApplicationFailure.nonRetryable('the rows do not fit');
          return STANDS;
        },
        recordAlert: (async (alert: { subject: string; message: string }) => {
          alerts.push(`${alert.subject}: ${alert.message}`);
        }) as unknown as () => Promise<void>,
      },
      async (queue, workflowId) => {
        await wake(queue, workflowId);
        await eventually(async () => alerts.length > 0);
        const handle = client.workflow.getHandle(workflowId);
        expect((await handle.describe()).status.name).toBe('RUNNING');
        expect(alerts).toEqual([`${workflowId}#leadersTold: the rows do not fit`]);
        isMended = true;
        await wake(queue, workflowId);
        await handle.result();
      },
    );
  }, 60_000);

  it('starts afresh after it was terminated and walks to the same place', async () => {
    let isOver = false;
    await withWorker(
      { leadersTold: async () => (isOver ? STANDS : driven('the end')) },
      async (queue, workflowId) => {
        await wake(queue, workflowId);
        await eventually(
          async () => (await client.workflow.getHandle(workflowId).describe()).historyLength > 8,
        );
        await client.workflow.getHandle(workflowId).terminate('a test');
        isOver = true;
        await wake(queue, workflowId);
        await client.workflow.getHandle(workflowId).result();
      },
    );
  }, 60_000);
});
