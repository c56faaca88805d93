import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

export interface ServerCommand {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  readonly logFile: string;
  /** SIGINT is the fast shutdown of PostgreSQL; SIGTERM would wait for its last client. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  readonly onSpawn?: OnSpawn | undefined;
}

/** Told of every server the moment it exists, before it answers: a starter killed in between must leave a trace. */
export type OnSpawn = (server: ServerProcess) => void;

export interface ServerProcess {
  readonly name: string;
  readonly identity: ProcessIdentity;
  readonly child: ChildProcess;
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  /** Asks it to end and waits; what has not ended after the grace is killed with its whole group. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Starts a server in a process group of its own: a Ctrl-C in the terminal reaches only the starter, which then
 * stops the servers in order. Output goes to a file, because a pipe would break when the starter is killed.
 */
export function startServer(command: ServerCommand): ServerProcess {
  const log = openSync(command.logFile, 'a');
  const child = spawn(command.file, [...command.args], {
    detached: true,
    stdio: ['ignore', log, log],
    env: command.env ?? process.env,
    ...(command.cwd ? { cwd: command.cwd } : {}),
    ...(command.user ?? {}),
  });
  closeSync(log);
  child.once('error', () => undefined); // seen as an exit before readiness by `untilReady`
  const identity = identify(child.pid ?? -1) ?? { pid: child.pid ?? -1, startedAt: 'never' };
  const server: ServerProcess = {
    name: command.name,
    identity,
    child,
    stopSignal: command.stopSignal,
    stop: (graceMs = 15_000) => stopProcess(identity, command.stopSignal, graceMs),
  };
  command.onSpawn?.(server);
  return server;
}

/** Waits until `probe` succeeds; a server that ends or does not answer in time is stopped and its log is quoted. */
export async function untilReady(
  server: ServerProcess,
  probe: () => Promise<unknown>,
  limit: { readonly ms: number; readonly logFile: string },
): Promise<void> {
  const end = Date.now() + limit.ms;
  for (;;) {
    const failure = await failureOf(probe);
    if (!failure) return;
    if (isAlive(server.identity) && Date.now() < end) {
      await sleep(60);
      continue;
    }
    const what = isAlive(server.identity) ? `did not answer in ${limit.ms / 1000} s` : 'ended at once';
    await server.stop();
    const log = `Its log, ${limit.logFile}, ends with:\n${lastLines(limit.logFile, 8)}`;
    throw new Error(`${server.name} ${what}. ${log}`, { cause: failure.cause });
  }
}

async function failureOf(probe: () => Promise<unknown>): Promise<{ readonly cause: unknown } | null> {
  try {
    await probe();
    return null;
  } catch (cause) {
    return { cause };
  }
}

/** Ends a process and its group, gently first. Does nothing when the number now belongs to another process. */
export async function stopProcess(
  identity: ProcessIdentity,
  signal: 'SIGINT' | 'SIGTERM',
  graceMs: number,
): Promise<void> {
  if (!isAlive(identity)) return;
  sendSignal(identity.pid, signal);
  if (await gone(identity, graceMs)) return;
  sendSignal(-identity.pid, 'SIGKILL');
  await gone(identity, 5_000);
}

async function gone(identity: ProcessIdentity, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    if (!isAlive(identity)) return true;
    await sleep(25);
  }
  return !isAlive(identity);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // gone in between is what we want
  }
}

function lastLines(file: string, count: number): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
