import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

/** Content of a lock file: who holds it, and whatever the holder wants others to know. */
export interface LockContent<T> {
  readonly holder: ProcessIdentity;
  readonly note: T;
}

export interface HeldLock<T> {
  /** Replaces the note, all at once, so that a killed holder never leaves half of it. */
  write(note: T): void;
  release(): void;
}

export type LockAttempt<T> =
  { readonly held: HeldLock<T>; readonly left?: LockContent<T> } | { readonly other: LockContent<T> };

/**
 * Takes the lock unless a living process holds it. A lock left by a process that has ended is taken over and
 * what it noted is handed back as `left`.
 */
export function takeLock<T>(file: string, note: T): LockAttempt<T> {
  mkdirSync(dirname(file), { recursive: true });
  const content = JSON.stringify({ holder: identify(process.pid)!, note });
  if (createWith(file, content)) return { held: heldLock(file) };
  const left = read<T>(file);
  if (left && isAlive(left.holder)) return { other: left };
  rmSync(file, { force: true });
  if (!createWith(file, content)) return takeLock(file, note); // somebody was faster: look at who
  return left ? { held: heldLock(file), left } : { held: heldLock(file) };
}

function heldLock<T>(file: string): HeldLock<T> {
  return {
    write(note) {
      writeFileSync(`${file}.new`, JSON.stringify({ holder: identify(process.pid)!, note }));
      renameSync(`${file}.new`, file);
    },
    release() {
      rmSync(file, { force: true });
    },
  };
}

function createWith(file: string, content: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, content);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function read<T>(file: string): LockContent<T> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockContent<T>;
  } catch {
    return undefined; // unreadable or just released: nobody can be named as its holder
  }
}
