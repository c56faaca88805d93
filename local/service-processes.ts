import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Connection } from '@temporalio/client';
import { readConfig, type Config } from '../src/config.js';
import { projectRoot } from './project-root.js';
import type { Progress } from './progress.js';
import type { PartName } from './running-parts.js';
import { startServer, untilReady, type OnSpawn, type ServerProcess } from './server-process.js';

export interface ServiceContext {
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onSpawn: OnSpawn;
}

/** The pages; ready when they answer on their port. */
export async function startWeb(context: ServiceContext, port: number): Promise<ServerProcess> {
  const { server, logFile } = spawnNode(context, {
    name: 'The web process',
    args: ['main.js'],
    log: 'web.log',
  });
  await untilReady(server, () => fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }), {
    ms: 90_000,
    logFile,
  });
  return server;
}

/**
 * Mails and instants; ready when it asks our server's task queue for work. What it asks of a server elsewhere, which
 * may need keys, is not ours to see: there it is ready when it has not given up at once.
 */
export async function startWorker(context: ServiceContext, ourServer: string | null): Promise<ServerProcess> {
  const { server, logFile } = spawnNode(context, {
    name: 'The worker',
    args: ['worker.js'],
    log: 'worker.log',
  });
  const since = Date.now();
  const probe = ourServer
    ? () => isPolled(ourServer, readConfig(context.env))
    : () => hasLasted(since, 5_000);
  await untilReady(server, probe, { ms: 120_000, logFile });
  return server;
}

/** Runs `tiendo sample`; its latest line is what the start tells meanwhile. */
export async function makeSampleYear(context: ServiceContext, tell: Progress): Promise<void> {
  const { server, logFile } = spawnNode(context, {
    name: 'The sample year',
    args: ['cli.js', 'sample'],
    log: 'sample.log',
  });
  const told = setInterval(() => tell(same(lastLine(logFile))), 1_000);
  try {
    const code = await new Promise((resolve) => server.child.once('exit', resolve));
    if (code !== 0) throw new Error(`${lastLine(logFile)} (all of it: ${logFile})`);
  } finally {
    clearInterval(told);
  }
}

interface NodeCommand {
  readonly name: PartName;
  readonly args: readonly [string, ...string[]];
  readonly log: string;
}

function spawnNode(
  context: ServiceContext,
  command: NodeCommand,
): { server: ServerProcess; logFile: string } {
  const logFile = join(context.home, command.log);
  const [file, ...args] = command.args;
  const server = startServer({
    name: command.name,
    file: process.execPath,
    args: ['--enable-source-maps', join(projectRoot(), 'dist/src', file), ...args],
    cwd: projectRoot(),
    env: context.env,
    logFile,
    stopSignal: 'SIGTERM',
    onSpawn: context.onSpawn,
  });
  return { server, logFile };
}

async function isPolled(address: string, config: Config): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '3s' });
  try {
    const { pollers } = await connection.workflowService.describeTaskQueue({
      namespace: config.TEMPORAL_NAMESPACE,
      taskQueue: { name: config.TEMPORAL_TASK_QUEUE },
      taskQueueType: 1,
    });
    if (!pollers?.length) throw new Error('nobody asks the task queue for work yet');
  } finally {
    await connection.close();
  }
}

async function hasLasted(since: number, ms: number): Promise<void> {
  if (Date.now() - since < ms) throw new Error('it has only begun');
}

function same(sentence: string): { vi: string; en: string } {
  return { vi: sentence, en: sentence };
}

function lastLine(file: string): string {
  return stripVTControlCharacters(readFileSync(file, 'utf8')).trimEnd().split('\n').at(-1) ?? '';
}
