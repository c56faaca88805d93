import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { UnreadableCode } from '../source/document-unreadable.js';
import { readingLimits } from '../source/reading-limits.js';
import { childTurns } from './child-turns.js';
import { watchMemory } from './watch-memory.js';

export interface ChildOrder {
  /** Node's arguments with the entry, then those of the child itself. */
  readonly args: readonly string[];
  readonly input: Uint8Array;
  readonly milliseconds?: number | undefined;
  readonly memoryBytes?: number | undefined;
}

export interface EndedChild {
  readonly exitCode: number | null;
  /** Why it was stopped before its end. */
  readonly stopped: UnreadableCode | undefined;
  readonly output: Buffer;
  /** The end of what it complained about. */
  readonly errors: string;
}

/**
 * The one way to start a process that opens a foreign file: in its turn, 30 s, 512 MB, an empty environment.
 * Throws RuleBroken 'directive.readers-busy' when no turn comes.
 */
export function runChild(order: ChildOrder): Promise<EndedChild> {
  return childTurns.take(() => runNow(order));
}

type ReadingChild = ChildProcessByStdio<Writable, Readable, Readable>;

async function runNow({ args, input, milliseconds, memoryBytes }: ChildOrder): Promise<EndedChild> {
  // An empty environment: no setting of the service, least of all a secret, reaches the parser of a foreign file.
  const child = spawn(process.execPath, args, { env: {}, stdio: ['pipe', 'pipe', 'pipe'] });
  let stopped: UnreadableCode | undefined;
  const stop = (code: UnreadableCode): void => {
    stopped ??= code;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop('out-of-time'), milliseconds ?? readingLimits.milliseconds);
  const unwatch = watchMemory(child, memoryBytes ?? readingLimits.memoryBytes, () => stop('out-of-memory'));
  // A child that stops early closes its end of the pipe; its exit says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  try {
    const ended = await collect(child);
    return { ...ended, stopped };
  } finally {
    clearTimeout(timer);
    unwatch();
  }
}

const LONGEST_COMPLAINT = 8000;

function collect(child: ReadingChild): Promise<Omit<EndedChild, 'stopped'>> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString('utf8')).slice(-LONGEST_COMPLAINT);
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(output), errors }));
  });
}
