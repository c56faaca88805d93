import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { TemporalSettings } from './workflow-client.js';

/** Memory per cached workflow is 73–97 kB (measured): this bounds the cache to about 100 MB. */
const CACHED_WORKFLOWS = 1_000;

/** Once per process. The process itself owns its signals; the SDK must not shut the worker down beside it. */
export function installRuntime(): void {
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN') });
}

export async function createWorker(settings: TemporalSettings, activities: object): Promise<Worker> {
  const connection = await NativeConnection.connect({ address: settings.address });
  return Worker.create({
    connection,
    namespace: settings.namespace,
    taskQueue: settings.taskQueue,
    activities,
    workflowBundle: { codePath: bundlePath() },
    maxCachedWorkflows: CACHED_WORKFLOWS,
    maxConcurrentActivityTaskExecutions: 20,
    shutdownGraceTime: '20 seconds',
  });
}

/** Made by the build beside the compiled tree; under the test runner this file still lies in `src`. */
function bundlePath(): string {
  const isCompiled = import.meta.url.includes('/dist/src/');
  return fileURLToPath(
    new URL(isCompiled ? '../../workflow-bundle.js' : '../../dist/workflow-bundle.js', import.meta.url),
  );
}
