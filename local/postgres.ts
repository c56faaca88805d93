import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.js';
import { canReach, postgresBinaries, unprivilegedUser, type SystemUser } from './postgres-binaries.js';
import { startServer, untilReady, type OnSpawn, type ServerProcess } from './server-process.js';

export interface PostgresOptions {
  /** Folder of this server: holds the data (or a pointer to them) and the log. */
  readonly folder: string;
  readonly port?: number;
  /** false only where the data may be lost with the machine, as in tests: no waiting for the disk. */
  readonly durable: boolean;
  readonly onSpawn?: OnSpawn;
}

export interface PostgresServer extends ServerProcess {
  readonly port: number;
  /** URL of the maintenance database; `urlOf('tiendo')` names another one. */
  urlOf(database: string): string;
}

/**
 * Starts a private PostgreSQL on 127.0.0.1 and returns once it answers. Everybody on this machine may connect
 * without a password: it is the default for trying out, `DATABASE_URL` names the server of real work.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const user = unprivilegedUser();
  const binaries = await postgresBinaries(user);
  const dataDir = await dataFolder(options.folder, { user, initdb: binaries.initdb });
  const port = await freePort(options.port ?? 5433);
  const logFile = join(options.folder, 'postgres.log');
  const server = startServer({
    name: 'PostgreSQL',
    file: binaries.postgres,
    args: ['-D', dataDir, ...settings(port, options.durable)],
    cwd: dataDir,
    user,
    logFile,
    stopSignal: 'SIGINT',
    onSpawn: options.onSpawn,
  });
  const urlOf = (database: string): string => `postgres://tiendo@127.0.0.1:${port}/${database}`;
  await untilReady(server, () => connectOnce(urlOf('postgres')), { ms: 60_000, logFile });
  return { ...server, port, urlOf };
}

/** Creates the database when it is missing; repeating is safe. */
export async function ensureDatabase(server: PostgresServer, name: string): Promise<string> {
  await withClient(server.urlOf('postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
  return server.urlOf(name);
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a lost connection also rejects the query under way
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function connectOnce(url: string): Promise<unknown> {
  return withClient(url, (client) => client.query('SELECT 1'));
}

function settings(port: number, durable: boolean): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_min_messages: 'warning',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

interface Cluster {
  readonly user: SystemUser | undefined;
  readonly initdb: string;
}

async function dataFolder(folder: string, cluster: Cluster): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const dataDir = locate(folder, cluster.user);
  if (existsSync(join(dataDir, 'tiendo-ready'))) return dataDir;
  rmSync(dataDir, { recursive: true, force: true }); // what an interrupted initdb left is refused by the next one
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o700);
  if (cluster.user) chownSync(dataDir, cluster.user.uid, cluster.user.gid);
  await initdb(dataDir, cluster);
  writeFileSync(join(dataDir, 'tiendo-ready'), '');
  return dataDir;
}

/** Beside a home that the unprivileged user cannot reach, the data lie under /var/tmp and a pointer says where. */
function locate(folder: string, user: SystemUser | undefined): string {
  const pointer = join(folder, 'postgres-data-lies-at');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  const here = join(folder, 'postgres');
  if (canReach(dirname(here), user)) return here;
  const elsewhere = join(mkdtempSync('/var/tmp/tiendo-'), 'postgres');
  chmodSync(dirname(elsewhere), 0o755);
  writeFileSync(pointer, `${elsewhere}\n`);
  return elsewhere;
}

/** The built-in locale sorts alike on every machine; pages sort by `COLLATE "vi-x-icu"`. */
function initdb(dataDir: string, cluster: Cluster): Promise<void> {
  const args = ['-D', dataDir, '-U', 'tiendo', '--auth=trust', '--encoding=UTF8', '--no-instructions'];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync');
  return new Promise((resolve, reject) => {
    const child = spawn(cluster.initdb, args, {
      cwd: dataDir,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...cluster.user,
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Error(
              `initdb could not prepare ${dataDir}:\n${said.trim().split('\n').slice(-6).join('\n')}`,
            ),
          ),
    );
  });
}
