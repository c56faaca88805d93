import { pino } from 'pino';
import { readConfig } from './config.js';
import { startWorker } from './start-worker.js';
import { installRuntime } from './temporal/run-worker.js';

/** The worker process: workflows, activities and the relay. More of them mean more throughput. */
const config = readConfig();
const logger = pino({ name: 'worker', level: config.LOG_LEVEL });

installRuntime();
const worker = await startWorker(config, (error) => logger.error({ err: error }, 'the worker met an error'));
logger.info({ temporal: config.TEMPORAL_ADDRESS }, 'the worker polls');

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ signal }, 'the worker drains');
    worker.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'the worker could not drain');
        process.exit(1);
      },
    );
  });
}
await worker.ended;
