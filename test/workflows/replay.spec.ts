import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import proto from '@temporalio/proto';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { WORKFLOW_TYPES } from '../../workflows/contract.js';
import { installRuntime } from '../../src/temporal/run-worker.js';

const { History } = proto.temporal.api.history.v1;
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const recorded = (type: string) => History.decode(readFileSync(path(`../histories/${type}.bin`)));

/** Every payload of a history as text: inputs, results, details. */
function payloadsIn(value: unknown): string[] {
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('utf8')];
  if (Array.isArray(value)) return value.flatMap(payloadsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'data' || typeof inner === 'object' ? payloadsIn(inner) : [],
  );
}

/** Needs no server: every recorded story must replay on the present build (promise I7). */
describe('recorded histories', () => {
  let workflowBundle: WorkflowBundleWithSourceMap;
  beforeAll(async () => {
    installRuntime();
    workflowBundle = await bundleWorkflowCode({
      workflowsPath: path('../../dist/workflows/index.js'),
      logger: new DefaultLogger('ERROR'),
    });
  }, 60_000);

  it.each(WORKFLOW_TYPES)('of %s replay on the present build', async (type) => {
    expect(existsSync(path(`../histories/${type}.bin`))).toBe(true);
    await Worker.runReplayHistory({ workflowBundle }, recorded(type), type);
  });

  it.each(WORKFLOW_TYPES)(
    'of %s carry no address and no name: ids and sentences of the engine only',
    (type) => {
      const said = payloadsIn(recorded(type)).join('\n');
      expect(said).toContain('Id');
      expect(said).not.toMatch(/[\w.-]+@[\w-]+\.example/);
      expect(said).not.toMatch(/[ăâđêôơưẠ-ỹ]/i);
    },
  );

  it('of another story do not replay: the check can fail', async () => {
    const history = recorded('planCycle');
    for (const event of history.events ?? []) {
      const scheduled = event.activityTaskScheduledEventAttributes;
      if (scheduled?.activityType?.name === 'planLaunched') scheduled.activityType.name = 'somethingElse';
    }
    await expect(Worker.runReplayHistory({ workflowBundle }, history, 'planCycle')).rejects.toThrow(
      /determinism/i,
    );
  });
});
