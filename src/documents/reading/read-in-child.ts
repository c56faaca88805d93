import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { DocumentUnreadable, isUnreadableCode, type UnreadableCode } from '../source/document-unreadable.js';
import { readingLimits } from '../source/reading-limits.js';
import { childArguments, childEntry } from './child-command.js';
import type { ChildAnswer, ReadingOutcome } from './reading-outcome.js';
import { watchMemory } from './watch-memory.js';

export interface ChildOptions {
  readonly entry?: string;
  readonly milliseconds?: number;
  readonly memoryBytes?: number;
}

/**
 * Reads a file from outside in a process of its own: 30 s, 512 MB, no files but its own code, no network.
 * `name` is only compared with the number in the text. Throws `DocumentUnreadable`; nothing is left behind.
 */
export async function readInChild(
  bytes: Uint8Array,
  name: string,
  options: ChildOptions = {},
): Promise<ReadingOutcome> {
  // Refused here already: there is no sense in starting a process for these two.
  if (bytes.length === 0) throw new DocumentUnreadable('empty');
  if (bytes.length > readingLimits.fileBytes) throw new DocumentUnreadable('too-large');
  const ended = await runChild(bytes, name, options);
  const answer = answerOf(ended);
  if ('unreadable' in answer) throw new DocumentUnreadable(answer.unreadable);
  return answer;
}

interface EndedChild {
  readonly stopped: UnreadableCode | undefined;
  readonly output: string;
  readonly errors: string;
}

type ReadingChild = ChildProcessByStdio<Writable, Readable, Readable>;

function runChild(bytes: Uint8Array, name: string, options: ChildOptions): Promise<EndedChild> {
  // An empty environment: no setting of the service, least of all a secret, reaches the parser of a foreign file.
  const child = spawn(
    process.execPath,
    [...childArguments(options.entry ?? childEntry), name.replaceAll('\0', '')],
    {
      env: {},
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let stopped: UnreadableCode | undefined;
  const stop = (code: UnreadableCode): void => {
    stopped ??= code;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop('out-of-time'), options.milliseconds ?? readingLimits.milliseconds);
  const unwatch = watchMemory(child, options.memoryBytes ?? readingLimits.memoryBytes, () =>
    stop('out-of-memory'),
  );
  // A child that stops early closes its end of the pipe; its exit says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  return collect(child).then(({ output, errors }) => {
    clearTimeout(timer);
    unwatch();
    return { stopped, output, errors };
  });
}

function collect(child: ReadingChild): Promise<{ output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString('utf8')).slice(-8000)));
    child.on('error', reject);
    child.on('close', () => resolve({ output: Buffer.concat(output).toString('utf8'), errors }));
  });
}

function answerOf({ stopped, output, errors }: EndedChild): ChildAnswer {
  if (stopped) throw new DocumentUnreadable(stopped);
  if (/heap out of memory|Array buffer allocation failed/.test(errors))
    throw new DocumentUnreadable('out-of-memory');
  try {
    const answer = JSON.parse(output) as ChildAnswer;
    if (!('unreadable' in answer) || isUnreadableCode(answer.unreadable)) return answer;
  } catch {
    // Falls through: an answer that is no JSON is told with what the child said.
  }
  throw new DocumentUnreadable('reader-failed', { cause: new Error(errors) });
}
