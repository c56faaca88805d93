import { readConfig, type Config } from '../../src/config.js';
import { startWorker, type RunningWorker } from '../../src/start-worker.js';
import { installRuntime } from '../../src/temporal/run-worker.js';
import { temporalAddress } from './temporal.js';

let queue = 0;
installRuntime();

/** The settings of a test: its own database and task queue on the run's Temporal server. */
export function testConfig(databaseUrl: string, given: Record<string, string> = {}): Config {
  queue += 1;
  return readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress(),
    TEMPORAL_TASK_QUEUE: `test-${process.pid}-${queue}`,
    // Nobody listens there: a test must never write into the inbox of a start on the same computer.
    SMTP_URL: 'smtp://127.0.0.1:1',
    LINK_KEYS: `test:${'ab'.repeat(32)}`,
    LOG_LEVEL: 'silent',
    ...given,
  });
}

/** The very worker of production, in this process; errors are collected, not swallowed. */
export async function runningWorker(config: Config): Promise<RunningWorker & { errors: unknown[] }> {
  const errors: unknown[] = [];
  const worker = await startWorker(config, (error) => errors.push(error));
  return { ...worker, errors };
}

/** Polls until the question is answered with something; fails loudly with its last answer. */
export async function eventually<T>(
  ask: () => Promise<T | null | undefined | false>,
  ms = 30_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`nothing came in ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
