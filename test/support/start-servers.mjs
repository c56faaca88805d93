import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileForSetup } from './compile-for-setup.mjs';
import stopServers from './stop-servers.mjs';

const prefix = `tiendo-test-${userInfo().uid}-`;
const kept = join(tmpdir(), `${prefix}kept`);

/**
 * One private PostgreSQL and one Temporal server for the whole run; their addresses go to the tests by environment.
 * `TIENDO_TEST_SERVERS=keep` leaves them running for the next run; TEST_DATABASE_URL and TEST_TEMPORAL_ADDRESS
 * name servers that run already.
 */
export default async function startServers() {
  const compiled = await compileForSetup();
  globalThis.tiendoTestServers = { folders: [compiled], stops: [] };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, endEarly);
  const load = (file) => import(pathToFileURL(join(compiled, file)).href);
  try {
    await sweepKilledRuns(load);
    const servers = await runningOrStarted(load);
    await migrateTemplate(load, servers.databaseUrl);
  } catch (error) {
    await stopServers(); // Jest runs no teardown after a failed setup
    throw error;
  }
}

async function endEarly() {
  await stopServers();
  process.exit(130);
}

async function runningOrStarted(load) {
  const keep = process.env.TIENDO_TEST_SERVERS === 'keep';
  const servers = (keep && (await keptServers(load))) || (await start(load, keep));
  process.env.TEST_DATABASE_URL = servers.databaseUrl;
  if (servers.temporalAddress) process.env.TEST_TEMPORAL_ADDRESS = servers.temporalAddress;
  else process.env.TEST_TEMPORAL_MISSING = servers.temporalMissing;
  return servers;
}

async function start(load, keep) {
  const { identify } = await load('local/process-identity.js');
  const folder = keep ? kept : mkdtempSync(join(tmpdir(), prefix));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755); // PostgreSQL of root runs as another user, who must get in
  const servers = { folder, owner: keep ? null : identify(process.pid), identities: [] };
  const { stops, folders } = globalThis.tiendoTestServers;
  if (!keep) folders.push(folder);
  const started = (server) => {
    if (!keep) stops.push(() => server.stop());
    servers.identities.push(server.identity);
    note(servers);
    return server;
  };
  const starting = [startDatabase(load, servers, started), startWorkflows(load, servers, started)];
  const failed = (await Promise.allSettled(starting)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  note(servers);
  if (keep)
    console.log(
      `The test servers stay; end them with: kill -INT ${servers.identities.map((it) => it.pid).join(' ')}`,
    );
  return servers;
}

/** The note lets the next run end servers whose run was killed, and find those that were kept. */
function note(servers) {
  writeFileSync(join(servers.folder, 'servers.json'), JSON.stringify(servers));
}

async function startDatabase(load, servers, started) {
  if (process.env.TEST_DATABASE_URL) return void (servers.databaseUrl = process.env.TEST_DATABASE_URL);
  const { startPostgres } = await load('local/postgres.js');
  const postgres = started(
    await startPostgres({ folder: join(servers.folder, 'postgres'), port: firstPort(), durable: false }),
  );
  servers.databaseUrl = postgres.urlOf('postgres');
}

async function startWorkflows(load, servers, started) {
  if (process.env.TEST_TEMPORAL_ADDRESS)
    return void (servers.temporalAddress = process.env.TEST_TEMPORAL_ADDRESS);
  try {
    servers.temporalAddress = started(await startTemporal(load, servers.folder)).address;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    servers.temporalMissing = error.message;
    console.warn(`Tests that need a Temporal server are skipped. ${error.message}`);
  }
}

/** Runs beside each other begin their search for a free port apart, below the ports of outgoing connections. */
function firstPort() {
  return 10_000 + ((process.pid * 20) % 20_000);
}

async function startTemporal(load, folder) {
  const [{ temporalBinary }, { startTemporal: startServer }, { readLocalSettings }] = await Promise.all([
    load('local/temporal-binary.js'),
    load('local/temporal.js'),
    load('local/settings.js'),
  ]);
  const binary = await temporalBinary(readLocalSettings(), (sentence) => console.log(sentence.en));
  return startServer({ binary, folder: join(folder, 'temporal'), port: firstPort() + 10, keep: false });
}

async function keptServers(load) {
  const servers = noted(kept);
  if (!servers?.databaseUrl) return undefined;
  const { isAlive } = await load('local/process-identity.js');
  if (servers.identities.length === 2 && servers.identities.every(isAlive)) return servers;
  await remove(load, servers);
  return undefined;
}

async function sweepKilledRuns(load) {
  const { isAlive } = await load('local/process-identity.js');
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix));
  const runs = folders
    .map((name) => noted(join(tmpdir(), name)))
    .filter((run) => run?.owner && !isAlive(run.owner));
  await Promise.all(runs.map((run) => remove(load, run)));
}

function noted(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'servers.json'), 'utf8'));
  } catch {
    return undefined; // another run has just begun or ended there
  }
}

async function remove(load, servers) {
  const { stopProcess } = await load('local/server-process.js');
  await Promise.all(servers.identities.map((identity) => stopProcess(identity, 'SIGINT', 10_000)));
  rmSync(servers.folder, { recursive: true, force: true });
}

/**
 * Migrated once; every test file clones it (`freshDatabase`). Named by run, because kept servers see many runs.
 * A migration that fails is told by each test that asks for a database: the others still have something to say.
 */
async function migrateTemplate(load, databaseUrl) {
  const { withClient } = await load('local/postgres.js');
  const name = `template_${process.pid}_${Date.now().toString(36)}`;
  await withClient(databaseUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  try {
    const { migrate } = await load('src/persistence/migrate.js');
    await migrate(url.href);
    process.env.TEST_TEMPLATE_DATABASE = name;
  } catch (error) {
    process.env.TEST_TEMPLATE_MISSING = error.stack;
  }
}
