import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  { readonly held: HeldLock<T>; readonly left: T | undefined } | { readonly other: LockContent<T> };

/**
 * Takes the lock unless a living process holds it. A lock left by a process that has ended is taken over: what it
 * noted is handed to `noteOf` and back as `left`, so that it stays noted until it has been dealt with.
 */
export function takeLock<T>(file: string, noteOf: (left: T | undefined) => T): LockAttempt<T> {
  mkdirSync(dirname(file), { recursive: true });
  let left: T | undefined;
  while (!created(file, noteOf(left))) {
    const found = read<T>(file);
    if (found && isAlive(found.holder)) return { other: found };
    const moved = moveAside<T>(file);
    if (moved && isAlive(moved.holder)) return { other: moved };
    left = moved?.note ?? left;
  }
  return { held: heldLock(file), left };
}

function heldLock<T>(file: string): HeldLock<T> {
  return {
    write: (note) => renameSync(written(file, note), file),
    release: () => rmSync(file, { force: true }),
  };
}

/** A link appears at once with its whole content; a file opened for writing could be read while it is empty. */
function created<T>(file: string, note: T): boolean {
  const content = written(file, note);
  try {
    linkSync(content, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(content, { force: true });
  }
}

/**
 * Of several that find a lock left behind only one moves it. Who moves a fresh lock by mistake (taken between the
 * look and the move) puts it back.
 */
function moveAside<T>(file: string): LockContent<T> | undefined {
  const aside = `${file}.${process.pid}.left`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
  const moved = read<T>(aside);
  if (moved && isAlive(moved.holder)) renameSync(aside, file);
  else rmSync(aside, { force: true });
  return moved;
}

function written<T>(file: string, note: T): string {
  const path = `${file}.${process.pid}.new`;
  writeFileSync(path, JSON.stringify({ holder: identify(process.pid), note }));
  return path;
}

function read<T>(file: string): LockContent<T> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockContent<T>;
  } catch {
    return undefined; // just released, or not ours: nobody can be named as its holder
  }
}
