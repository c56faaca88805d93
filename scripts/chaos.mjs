import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differencesOf, outcomeOf } from './chaos-outcome.mjs';

/**
 * Two years of the same script: one undisturbed; one in which the worker is killed at seeded moments and Temporal's
 * database is thrown away in mid-year, followed by a rearm. What both leave behind must be the same. Runs the built
 * program; PostgreSQL is private unless DATABASE_URL names one. Exit 1 when the years differ or a promise is broken.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '3' },
    wipes: { type: 'string', default: '1' },
    units: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const [kills, wipes, units, seed] = [values.kills, values.wipes, values.units, values.seed].map(Number);
const say = (line) => console.error(line);

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const [{ readConfig }, { migrate }, { createDataSource }, { createRehearsal }, { runUntil }] =
  await Promise.all([
    dist('src/config.js'),
    dist('src/persistence/migrate.js'),
    dist('src/persistence/data-source.js'),
    dist('src/rehearsals/create-rehearsal.js'),
    dist('src/rehearsals/drive.js'),
  ]);
const [{ checkInvariants }, { rearm }, { startPostgres, ensureDatabase }, { startTemporal }] =
  await Promise.all([
    dist('src/rehearsals/invariants.js'),
    dist('src/rounds/rearm.js'),
    dist('local/postgres.js'),
    dist('local/temporal.js'),
  ]);
const [{ temporalBinary }, { readLocalSettings }, { openPostOffice }, { freePort }] = await Promise.all([
  dist('local/temporal-binary.js'),
  dist('local/settings.js'),
  dist('local/post-office.js'),
  dist('local/free-port.js'),
]);

const YEAR = 2024;
const folder = mkdtempSync(join(tmpdir(), 'tiendo-chaos-'));
chmodSync(folder, 0o755);
const stops = [];
let exitCode = 2;
try {
  const result = await compareYears();
  exitCode = result.differences.length === 0 && result.broken.length === 0 ? 0 : 1;
  if (values.json) console.log(JSON.stringify(result));
  else tell(result);
} finally {
  for (const stop of stops.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(exitCode);
}

async function compareYears() {
  const world = await startWorld();
  const calm = await runYear(world, { code: 'calm', faults: [] });
  const faults = faultsOf(calm.presses);
  const disturbed = await runYear(world, { code: 'disturbed', faults });
  return {
    faults,
    presses: calm.presses,
    seconds: { calm: calm.seconds, disturbed: disturbed.seconds },
    counted: {
      obligations: calm.outcome.states.length,
      totals: calm.outcome.totals.length,
      mails: calm.outcome.mails.length,
    },
    differences: differencesOf(calm.outcome, disturbed.outcome),
    broken: [...calm.broken, ...disturbed.broken],
  };
}

async function startWorld() {
  const settings = readLocalSettings();
  const database = await databaseOf(settings);
  await migrate(database);
  const post = await openPostOffice();
  stops.push(() => post.close());
  const binary = await temporalBinary(settings, (sentence) => say(sentence.en));
  const port = await freePort(27_233 + (process.pid % 500) * 4);
  const temporal = { server: null, address: '' };
  const startServer = async () => {
    temporal.server = await startTemporal({ binary, folder: join(folder, 'temporal'), port, keep: false });
    temporal.address = temporal.server.address;
  };
  await startServer();
  stops.push(() => temporal.server.stop(1_000));
  const config = { ...readConfig(), DATABASE_URL: database };
  const db = await createDataSource({ url: database }, () => undefined).initialize();
  stops.push(() => db.destroy());
  const env = () => ({
    ...process.env,
    DATABASE_URL: database,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_TASK_QUEUE: 'chaos',
    REHEARSAL_SMTP_URL: post.url,
    LOG_LEVEL: 'fatal',
  });
  const wipeTemporal = async () => {
    await temporal.server.stop(1_000);
    await startServer();
  };
  return { db, config, env, wipeTemporal };
}

async function databaseOf({ DATABASE_URL }) {
  if (DATABASE_URL) return DATABASE_URL;
  const server = await startPostgres({ folder: join(folder, 'database'), port: 15_532, durable: false });
  stops.push(() => server.stop());
  return ensureDatabase(server, 'tiendo');
}

function startWorker(world) {
  const file = fileURLToPath(new URL('../dist/src/worker.js', import.meta.url));
  const child = spawn(process.execPath, [file], { env: world.env(), stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}

async function runYear(world, { code, faults }) {
  const { db, config } = world;
  const startedAt = Date.now();
  const source = { kind: 'scaled', units, year: YEAR, seed, rounds: 'default' };
  const script = { source, directive: null };
  const authorityId = await createRehearsal(db, {
    code: `chaos-${code}-${startedAt}`,
    script,
    years: [YEAR],
  });
  const hand = { worker: startWorker(world), fault: Promise.resolve() };
  let presses = 0;
  const onAdvance = async () => {
    await hand.fault; // one fault at a time
    presses += 1;
    const fault = faults.find((each) => each.press === presses);
    if (fault) hand.fault = disturb(world, hand, fault);
  };
  await runUntil({ db, linkKeys: config.LINK_KEYS }, authorityId, { onAdvance });
  await hand.fault;
  await hand.worker.kill('SIGTERM');
  const results = await checkInvariants(db, authorityId);
  return {
    presses,
    seconds: Math.round((Date.now() - startedAt) / 1_000),
    outcome: await outcomeOf(db, authorityId),
    broken: results.filter(({ holds }) => !holds).map(({ name, detail }) => `${code}: ${name}: ${detail}`),
  };
}

/** The next press begins at once; the fault strikes while it is under way. */
async function disturb(world, hand, fault) {
  await sleep(fault.afterMs);
  say(`press ${fault.press} + ${fault.afterMs} ms: ${fault.kind}`);
  await hand.worker.kill('SIGKILL');
  await letLeasesEnd(world.db);
  if (fault.kind === 'wipe') {
    await world.wipeTemporal();
    await rearm(world.db, 'chaos: the database of the workflow server was lost');
  }
  hand.worker = startWorker(world);
}

/** The only worker is dead: that its leases of minutes run out is certain, and nobody needs to wait for it. */
async function letLeasesEnd(db) {
  await db.query(`update outbox set lease_until = clock_timestamp() where lease_until is not null`);
  await db.query(`update mail set lease_until = clock_timestamp() where state = 'sending'`);
}

function faultsOf(presses) {
  const chance = seeded(seed);
  const some = (count, kind) =>
    Array.from({ length: count }, () => ({
      kind,
      press: 2 + Math.floor(chance() * (presses - 4)),
      afterMs: Math.floor(chance() * 120),
    }));
  const middle = some(wipes, 'wipe').map((fault, index) => ({
    ...fault,
    press: Math.floor((presses * (index + 1)) / (wipes + 1)),
  }));
  const taken = new Set(middle.map(({ press }) => press));
  const spread = some(kills, 'kill').map((fault) => {
    while (taken.has(fault.press)) fault.press = 2 + ((fault.press + 1) % (presses - 4));
    taken.add(fault.press);
    return fault;
  });
  return [...middle, ...spread].sort((a, b) => a.press - b.press);
}

/** mulberry32: the same seed, the same moments. */
function seeded(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function tell({ faults, presses, seconds, counted, differences, broken }) {
  console.log(`${presses} instants, ${faults.length} faults, ${seconds.calm} s and ${seconds.disturbed} s.`);
  console.log(
    `${counted.obligations} obligations, ${counted.totals} totals, ${counted.mails} kinds of mail compared.`,
  );
  for (const line of [...differences, ...broken]) console.log(`  ${line}`);
  console.log(differences.length + broken.length === 0 ? 'Both years end the same.' : 'The years differ.');
}
