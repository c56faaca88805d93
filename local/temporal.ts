import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { freePort } from './free-port.js';
import { listens } from './listens.js';
import { startServer, untilReady, type OnSpawn, type ServerProcess } from './server-process.js';
import { temporalVersion } from './temporal-binary.js';

export interface TemporalOptions {
  readonly binary: string;
  readonly folder: string;
  readonly port?: number;
  readonly uiPort?: number;
  /** A file keeps workflows over a restart; without one they end with the server, as in tests. */
  readonly keep: boolean;
  readonly onSpawn?: OnSpawn;
}

export interface TemporalServer extends ServerProcess {
  readonly address: string;
  readonly uiUrl: string;
}

/** How long the server keeps closed workflows; its own default, one day, would empty the links of our history pages. */
const retention = '30 days';

/** Starts the dev server and returns once the namespace `default` answers. */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  mkdirSync(options.folder, { recursive: true });
  const port = await freePort(options.port ?? 7233);
  const uiPort = await freePort(options.uiPort ?? port + 1000);
  const logFile = join(options.folder, 'temporal.log');
  const server = startServer({
    name: 'Temporal',
    file: options.binary,
    args: [...startArguments(port, uiPort), ...keepArguments(options)],
    logFile,
    stopSignal: 'SIGTERM',
    onSpawn: options.onSpawn,
  });
  const address = `127.0.0.1:${port}`;
  await untilReady(server, () => listens(port), { ms: 90_000, logFile });
  await untilReady(server, () => keepClosedWorkflows(address), { ms: 60_000, logFile });
  return { ...server, address, uiUrl: `http://127.0.0.1:${uiPort}` };
}

function startArguments(port: number, uiPort: number): string[] {
  const args = [
    'server',
    'start-dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--ui-port',
    String(uiPort),
  ];
  return [...args, '--log-level', 'warn', '--ui-disable-news-fetch'];
}

/** A new version of the server opens a new file: what it waits for is armed again from PostgreSQL. */
function keepArguments(options: TemporalOptions): string[] {
  return options.keep ? ['--db-filename', join(options.folder, `temporal-${temporalVersion}.db`)] : [];
}

async function keepClosedWorkflows(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '5s' });
  try {
    await connection.workflowService.updateNamespace({
      namespace: 'default',
      config: { workflowExecutionRetentionTtl: msToTs(retention) },
    });
  } finally {
    await connection.close();
  }
}
