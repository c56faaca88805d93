import type { DataSource } from 'typeorm';
import type { Worker } from '@temporalio/worker';
import { createActivities } from '../activities/index.js';
import type { Config } from './config.js';
import { consolidationSteps } from './consolidations/consolidation-steps.js';
import { escalationSteps } from './escalations/escalation-steps.js';
import type { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { createMailWriter } from './obligations/mail-writer.js';
import { holdRelay } from './outbox/hold-relay.js';
import { Relay } from './outbox/relay.js';
import { sendMail } from './outbox/send-mail.js';
import { createDataSource } from './persistence/data-source.js';
import { clearAlert, raiseAlert } from './persistence/raise-alert.js';
import { planCycleSteps } from './rounds/plan-cycle-steps.js';
import { roundSteps } from './rounds/round-steps.js';
import { startPeriodic } from './start-periodic.js';
import { createWorker } from './temporal/run-worker.js';
import { connectTemporal, wakeWorkflow, type TemporalSettings } from './temporal/workflow-client.js';

export interface RunningWorker {
  /** Resolves when the Temporal worker has ended, rejects when it failed. */
  ended: Promise<void>;
  /** Stops polling, drains relay and activities, then closes mail lanes, Temporal and database. */
  stop(): Promise<void>;
}

export type OnError = (error: unknown) => void;

/** Everything a worker process does: the Temporal worker, and the relay that drains the outbox. */
export async function startWorker(config: Config, onError: OnError): Promise<RunningWorker> {
  const db = await createDataSource(
    { url: config.DATABASE_URL, pool: config.DATABASE_POOL },
    onError,
  ).initialize();
  if (config.RELAY_HELD) await holdRelay(db, 'RELAY_HELD is set');
  const temporal = temporalSettings(config);
  const mailer = new SmtpMailer(config);
  const relay = createRelay({ db, mailer, config, temporal }, onError);
  const worker = await createWorker(
    temporal,
    createActivities(useCases(db, config), (subject) => clearAlert(db, subject)),
  );
  const ended = worker.run();
  await relay.start();
  const stopPeriodic = startPeriodic(db, onError);
  return { ended, stop: () => stopAll({ worker, ended, relay, mailer, db, stopPeriodic }) };
}

export function temporalSettings(config: Config): TemporalSettings {
  return {
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.TEMPORAL_TASK_QUEUE,
  };
}

function useCases(db: DataSource, config: Config) {
  return {
    ...planCycleSteps(db),
    ...roundSteps(db),
    ...escalationSteps({ db, linkKeys: config.LINK_KEYS }),
    ...consolidationSteps(db),
    recordAlert: (alert: { subject: string; message: string }) => raiseAlert(db, alert),
  };
}

interface RelayParts {
  db: DataSource;
  mailer: Mailer;
  config: Config;
  temporal: TemporalSettings;
}

function createRelay({ db, mailer, config, temporal }: RelayParts, onError: OnError): Relay {
  const client = connectTemporal(temporal);
  const writer = createMailWriter(config);
  return new Relay(
    db,
    {
      wake: (type, workflowId, input) =>
        wakeWorkflow(client, temporal.taskQueue, { type, workflowId, input }),
      mail: (mailId) => sendMail({ db, writer, mailer }, mailId),
    },
    { onError },
  );
}

interface Parts {
  worker: Worker;
  ended: Promise<void>;
  relay: Relay;
  mailer: Mailer;
  db: DataSource;
  stopPeriodic: () => Promise<void>;
}

async function stopAll({ worker, ended, relay, mailer, db, stopPeriodic }: Parts): Promise<void> {
  if (worker.getState() === 'RUNNING') worker.shutdown();
  await relay.stop();
  await stopPeriodic();
  await ended.catch(() => undefined);
  mailer.close();
  await db.destroy();
}
