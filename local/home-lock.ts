import { join } from 'node:path';
import { takeLock, type HeldLock } from './lock-file.js';
import type { ProcessIdentity } from './process-identity.js';
import { stopProcess, type ServerProcess } from './server-process.js';

interface RunningPart {
  readonly name: string;
  readonly identity: ProcessIdentity;
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
}

interface HomeNote {
  readonly url: string;
  readonly parts: readonly RunningPart[];
}

export interface HomeLock {
  /** Notes a process that has just been started, so that the next start can end it if this one is killed. */
  add(server: ServerProcess): void;
  release(): void;
}

/**
 * One start per home. A second one is refused with the address of the first; what a killed start left running is
 * stopped before anything opens the same data, each process only if its start time proves that it is the same one.
 */
export async function lockHome(
  home: string,
  url: string,
  say: (sentence: string) => void,
): Promise<HomeLock> {
  const attempt = takeLock<HomeNote>(join(home, 'lock.json'), (left) => ({
    url,
    parts: left?.parts ?? [],
  }));
  if ('other' in attempt) {
    const { holder, note } = attempt.other;
    throw new Error(
      `Tiến độ runs already from ${home} (process ${holder.pid}): open ${note.url}, or stop that one first with Ctrl-C. ` +
        'To run another one beside it: TIENDO_HOME=/another/folder PORT=3001 npm start',
    );
  }
  await stopLeftovers(attempt.left?.parts ?? [], say);
  return noting(attempt.held, url);
}

async function stopLeftovers(parts: readonly RunningPart[], say: (sentence: string) => void): Promise<void> {
  if (parts.length === 0) return;
  say('An earlier start was killed; what it left running is stopped first.');
  for (const part of parts.toReversed()) await stopProcess(part.identity, part.stopSignal, 15_000);
}

function noting(lock: HeldLock<HomeNote>, url: string): HomeLock {
  const parts: RunningPart[] = [];
  return {
    add({ name, identity, stopSignal }) {
      parts.push({ name, identity, stopSignal });
      lock.write({ url, parts });
    },
    release: () => lock.release(),
  };
}
