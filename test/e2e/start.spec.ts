import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../local/free-port.js';
import { isAlive, type ProcessIdentity } from '../../local/process-identity.js';
import { stopProcess } from '../../local/server-process.js';
import { describeWithTemporal } from '../support/temporal.js';

const root = process.cwd();
const homes: string[] = [];
const starters: Starter[] = [];

interface Starter {
  readonly child: ChildProcess;
  output(): string;
  /** Exit code; -1 for a signal. */
  readonly ended: Promise<number>;
}

/** A home whose sample year counts as made: the year has its own tests, here it would only take its minute. */
function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'tiendo-start-spec-'));
  chmodSync(home, 0o755);
  writeFileSync(join(home, 'sample-year-made'), '');
  homes.push(home);
  return home;
}

function start(env: Readonly<Record<string, string>>): Starter {
  const program = join(root, 'dist/local/start.js');
  if (!existsSync(program)) throw new Error('dist/local/start.js is missing: run npm run build first');
  const { DATABASE_URL, TEMPORAL_ADDRESS, ...inherited } = process.env;
  void [DATABASE_URL, TEMPORAL_ADDRESS]; // servers of this machine would take the place of the embedded ones
  const child = spawn(process.execPath, [program], { cwd: tmpdir(), env: { ...inherited, ...env } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  const starter = { child, output: () => said, ended };
  starters.push(starter);
  return starter;
}

async function untilSaid(starter: Starter, words: string, withinMs = 60_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!starter.output().includes(words)) {
    if (Date.now() > end || starter.child.exitCode !== null)
      throw new Error(`"${words}" was not said, but:\n${starter.output()}`);
    await sleep(50);
  }
}

interface Part {
  readonly name: string;
  readonly identity: ProcessIdentity;
}

function partsOf(home: string): Part[] {
  const file = join(home, 'lock.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).note.parts : [];
}

function alive(parts: readonly Part[]): string[] {
  return parts.filter((part) => isAlive(part.identity)).map((part) => part.name);
}

async function answerOf(port: number): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(50);
    }
  }
}

afterAll(async () => {
  for (const home of homes) {
    await Promise.all(partsOf(home).map((part) => stopProcess(part.identity, 'SIGINT', 5_000)));
    rmSync(home, { recursive: true, force: true });
  }
  for (const starter of starters) starter.child.kill('SIGKILL');
});

describeWithTemporal('npm start', () => {
  it('answers at once, survives its own killing, refuses a second start and leaves nothing behind', async () => {
    const home = aHome();
    const port = await freePort(13_000);
    const env = { TIENDO_HOME: home, PORT: String(port) };

    const first = start(env);
    const since = Date.now();
    expect((await answerOf(port)).status).toBe(200);
    expect(Date.now() - since).toBeLessThan(10_000);
    await untilSaid(first, 'Ctrl-C stops everything');
    expect((await answerOf(port)).headers.has('x-tiendo-start')).toBe(false);
    const parts = partsOf(home);
    expect(alive(parts).sort()).toEqual([
      'PostgreSQL',
      'Temporal',
      'The inbox',
      'The web process',
      'The worker',
    ]);

    const second = start({ ...env, PORT: String(await freePort(14_000)) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`open http://localhost:${port}`);

    first.child.kill('SIGKILL');
    await first.ended;
    expect(alive(parts)).toHaveLength(5);

    const third = start(env);
    await untilSaid(third, 'An earlier start was killed');
    await untilSaid(third, 'Ctrl-C stops everything');
    expect(alive(parts)).toEqual([]);
    const partsNow = partsOf(home);

    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);
    expect(alive(partsNow)).toEqual([]);
    expect(existsSync(join(home, 'lock.json'))).toBe(false);
  }, 180_000);

  it('says in one sentence that its port is taken and how to choose another one', async () => {
    const taken = createServer();
    const port = await freePort(15_000);
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    const home = aHome();
    const starter = start({ TIENDO_HOME: home, PORT: String(port) });
    expect(await starter.ended).toBe(1);
    expect(starter.output().trim()).toBe(
      `Port ${port} is in use by another program; choose another one, for example: PORT=${port + 1} npm start`,
    );
    expect(existsSync(join(home, 'lock.json'))).toBe(false);
    await new Promise((resolve) => taken.close(resolve));
  }, 30_000);

  it('without any way to a Temporal server names the five ways and stops what it had started', async () => {
    const home = aHome();
    const empty = join(home, 'empty');
    mkdirSync(empty);
    // A proxy that nobody answers at stands for "no internet".
    const offline = {
      HTTPS_PROXY: 'http://127.0.0.1:9',
      https_proxy: 'http://127.0.0.1:9',
      NO_PROXY: '',
      no_proxy: '',
    };
    const starter = start({
      ...offline,
      TIENDO_HOME: home,
      PORT: String(await freePort(16_000)),
      PATH: empty,
      XDG_CACHE_HOME: empty,
      TEMPORAL_CLI_PATH: '',
    });
    await untilSaid(starter, 'Looking for a Temporal server');
    const parts = partsOf(home);
    expect(await starter.ended).toBe(1);
    for (const way of ['TEMPORAL_ADDRESS', 'TEMPORAL_CLI_PATH', 'our cache', 'download', 'build with Go'])
      expect(starter.output()).toContain(way);
    expect(parts.map((part) => part.name)).toContain('PostgreSQL');
    expect(alive(parts)).toEqual([]);
  }, 60_000);
});
