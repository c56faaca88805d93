import type { HomeLock } from './home-lock.js';
import type { ServerProcess } from './server-process.js';

export interface RunningParts {
  /** For `onSpawn`: from this moment the part is stopped with the others. */
  add(server: ServerProcess): void;
  /** Calls back when a part ends by itself. */
  onEnd(callback: (server: ServerProcess) => void): void;
  /** Drains first who works, then stops what they work with. Repeating waits for the first call. */
  stop(): Promise<void>;
}

/** What needs what: each group is stopped only when the one before it has ended. */
const order = [
  ['The sample year', 'The web process', 'The worker'],
  ['Temporal'],
  ['The inbox'],
  ['PostgreSQL'],
] as const;

export type PartName = (typeof order)[number][number];

export function runningParts(lock: HomeLock): RunningParts {
  const parts: ServerProcess[] = [];
  let ended: (server: ServerProcess) => void = () => undefined;
  let stopping: Promise<void> | undefined;
  return {
    add(server) {
      parts.push(server);
      lock.add(server);
      server.child.once('exit', () => {
        if (!stopping) ended(server);
      });
    },
    onEnd: (callback) => void (ended = callback),
    stop: () => (stopping ??= stopInOrder(parts)),
  };
}

/** Thirty seconds let a worker finish the mail it is handing over; the rest ends in one. */
async function stopInOrder(parts: readonly ServerProcess[]): Promise<void> {
  for (const names of order) {
    const group = parts.filter((part) => (names as readonly string[]).includes(part.name));
    await Promise.all(group.map((part) => part.stop(30_000)));
  }
}
