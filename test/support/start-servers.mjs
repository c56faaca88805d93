import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileForSetup } from './compile-for-setup.mjs';
import stopServers from './stop-servers.mjs';

const kept = join(tmpdir(), `tiendo-test-servers-${userInfo().uid}`);

/**
 * One private PostgreSQL and one Temporal server for the whole run; their addresses go to the tests by environment.
 * `TIENDO_TEST_SERVERS=keep` leaves them running for the next run; TEST_DATABASE_URL and TEST_TEMPORAL_ADDRESS
 * name servers that run already.
 */
export default async function startServers() {
  const compiled = await compileForSetup();
  globalThis.tiendoTestServers = { folders: [compiled], stops: [] };
  const load = (file) => import(pathToFileURL(join(compiled, file)).href);
  const keep = process.env.TIENDO_TEST_SERVERS === 'keep';
  const servers = (keep && (await keptServers(load))) || (await start(load, keep));
  process.env.TEST_DATABASE_URL = servers.databaseUrl;
  if (servers.temporalAddress) process.env.TEST_TEMPORAL_ADDRESS = servers.temporalAddress;
  else process.env.TEST_TEMPORAL_MISSING = servers.temporalMissing;
  process.env.TEST_TEMPLATE_DATABASE = await templateOrStop(load, servers.databaseUrl);
}

async function start(load, keep) {
  const folder = keep ? kept : mkdtempSync(join(tmpdir(), 'tiendo-test-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755); // PostgreSQL of root runs as another user, who must get in
  const stops = [];
  const servers = { folder, identities: [] };
  if (!keep) {
    globalThis.tiendoTestServers.stops = stops;
    globalThis.tiendoTestServers.folders.push(folder);
  }
  const starting = [startDatabase(load, servers, stops), startWorkflows(load, servers, stops)];
  const failed = (await Promise.allSettled(starting)).find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all(stops.map((stop) => stop()));
    await stopServers();
    throw failed.reason;
  }
  if (keep) letRun(servers);
  return servers;
}

/** Jest runs no teardown after a failed setup, so the servers are stopped here. */
async function templateOrStop(load, databaseUrl) {
  try {
    return await migratedTemplate(load, databaseUrl);
  } catch (error) {
    await stopServers();
    throw error;
  }
}

async function startDatabase(load, servers, stops) {
  if (process.env.TEST_DATABASE_URL) return void (servers.databaseUrl = process.env.TEST_DATABASE_URL);
  const { startPostgres } = await load('local/postgres.js');
  const postgres = await startPostgres({
    folder: join(servers.folder, 'postgres'),
    port: 54_400,
    durable: false,
  });
  stops.push(() => postgres.stop());
  servers.identities.push(postgres.identity);
  servers.databaseUrl = postgres.urlOf('postgres');
}

async function startWorkflows(load, servers, stops) {
  if (process.env.TEST_TEMPORAL_ADDRESS)
    return void (servers.temporalAddress = process.env.TEST_TEMPORAL_ADDRESS);
  try {
    const temporal = await startTemporal(load, servers.folder);
    stops.push(() => temporal.stop());
    servers.identities.push(temporal.identity);
    servers.temporalAddress = temporal.address;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    servers.temporalMissing = error.message;
    console.warn(`Tests that need a Temporal server are skipped. ${error.message}`);
  }
}

async function startTemporal(load, folder) {
  const [{ temporalBinary }, { startTemporal: startServer }, { readLocalSettings }] = await Promise.all([
    load('local/temporal-binary.js'),
    load('local/temporal.js'),
    load('local/settings.js'),
  ]);
  const binary = await temporalBinary(readLocalSettings(), (sentence) => console.log(sentence.en));
  return startServer({ binary, folder: join(folder, 'temporal'), port: 27_400, keep: false });
}

function letRun(servers) {
  writeFileSync(join(kept, 'servers.json'), JSON.stringify(servers));
  console.log(
    `The test servers stay; end them with: kill ${servers.identities.map((it) => it.pid).join(' ')}`,
  );
}

async function keptServers(load) {
  const file = join(kept, 'servers.json');
  if (!existsSync(file)) return undefined;
  const servers = JSON.parse(readFileSync(file, 'utf8'));
  const { isAlive } = await load('local/process-identity.js');
  if (servers.identities.every(isAlive)) return servers;
  const { stopProcess } = await load('local/server-process.js');
  await Promise.all(servers.identities.map((identity) => stopProcess(identity, 'SIGINT', 10_000)));
  rmSync(kept, { recursive: true, force: true });
  return undefined;
}

/** Migrated once; every test file clones it (`freshDatabase`). Named by run, because kept servers see many runs. */
async function migratedTemplate(load, databaseUrl) {
  const { withClient } = await load('local/postgres.js');
  const name = `template_${process.pid}_${Date.now().toString(36)}`;
  await withClient(databaseUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const { migrate } = await load('src/persistence/migrate.js');
  await migrate(url.href);
  return name;
}
