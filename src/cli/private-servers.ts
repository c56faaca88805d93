import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface PrivateServers {
  database: string;
  temporal: string;
  smtp: string;
  /** Stops those that were started for us. */
  stop(): Promise<void>;
}

/** Starts what the environment does not name, in a process of its own: nothing of `local/` runs inside the service. */
export async function startPrivateServers(): Promise<PrivateServers> {
  const file = fileURLToPath(new URL('../../local/private-servers.js', import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const where = await firstLine(child);
  return { ...(JSON.parse(where) as Omit<PrivateServers, 'stop'>), stop: () => ended(child) };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).once('line', resolve);
    child.once('exit', () => reject(new Error('The servers of the rehearsal could not be started.')));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.stdin!.end();
  });
}
