import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockHome } from './home-lock.js';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';
import { startServer, type ServerProcess } from './server-process.js';

const home = mkdtempSync(join(tmpdir(), 'tiendo-lock-spec-'));
const lockFile = join(home, 'lock.json');
const started: ServerProcess[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop(1_000)));
  rmSync(lockFile, { force: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function aServer(): ServerProcess {
  const script = 'setInterval(() => {}, 1000)';
  const server = startServer({
    name: 'stand-in',
    file: process.execPath,
    args: ['-e', script],
    logFile: join(home, 'log'),
    stopSignal: 'SIGTERM',
  });
  started.push(server);
  return server;
}

async function anEndedProcess(): Promise<ProcessIdentity> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 200)']);
  const identity = identify(child.pid!)!;
  await new Promise((resolve) => child.once('exit', resolve));
  return identity;
}

function leave(holder: ProcessIdentity, parts: readonly unknown[]): void {
  writeFileSync(lockFile, JSON.stringify({ holder, note: { url: 'http://localhost:3000', parts } }));
}

const part = (server: ServerProcess): object => ({
  name: server.name,
  identity: server.identity,
  stopSignal: 'SIGTERM',
});

describe('the lock of a home', () => {
  it('refuses a second start and says where the first one runs', async () => {
    const first = await lockHome(home, 'http://localhost:3000', () => undefined);
    await expect(lockHome(home, 'http://localhost:3001', () => undefined)).rejects.toThrow(
      `process ${process.pid}): open http://localhost:3000`,
    );
    first.release();
    const second = await lockHome(home, 'http://localhost:3001', () => undefined);
    second.release();
    expect(readdirSync(home).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('stops what a killed start left running, and says so', async () => {
    const server = aServer();
    leave(await anEndedProcess(), [part(server)]);
    const said: string[] = [];
    const lock = await lockHome(home, 'http://localhost:3000', (sentence) => said.push(sentence));
    lock.release();
    expect(isAlive(server.identity)).toBe(false);
    expect(said.join()).toContain('was killed');
  });

  it('spares a process that has only been given the number of the one left behind', async () => {
    const server = aServer();
    const reused = {
      name: 'gone',
      identity: { pid: server.identity.pid, startedAt: 'another time' },
      stopSignal: 'SIGTERM',
    };
    leave(await anEndedProcess(), [reused]);
    (await lockHome(home, 'http://localhost:3000', () => undefined)).release();
    expect(isAlive(server.identity)).toBe(true);
  });

  it('takes a holder whose number was reused for ended', async () => {
    leave({ pid: process.pid, startedAt: 'another time' }, []);
    const lock = await lockHome(home, 'http://localhost:3000', () => undefined);
    expect(JSON.parse(readFileSync(lockFile, 'utf8')).holder.startedAt).toBe(
      identify(process.pid)!.startedAt,
    );
    lock.release();
  });

  it('notes each part the moment it has been started', async () => {
    const lock = await lockHome(home, 'http://localhost:3000', () => undefined);
    const server = aServer();
    lock.add(server);
    expect(JSON.parse(readFileSync(lockFile, 'utf8')).note.parts).toEqual([part(server)]);
    lock.release();
  });

  it('kills a part that does not end when asked', async () => {
    const stubborn = startServer({
      name: 'stubborn',
      file: process.execPath,
      args: ['-e', "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)"],
      logFile: join(home, 'stubborn.log'),
      stopSignal: 'SIGTERM',
    });
    while (!readFileSync(join(home, 'stubborn.log'), 'utf8').includes('up'))
      await new Promise((done) => setTimeout(done, 20));
    await stubborn.stop(300);
    expect(isAlive(stubborn.identity)).toBe(false);
  });
});
