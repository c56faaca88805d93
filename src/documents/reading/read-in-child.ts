import { DocumentUnreadable, isUnreadableCode } from '../source/document-unreadable.js';
import { readingLimits } from '../source/reading-limits.js';
import { childArguments, readingEntry } from './child-command.js';
import type { ChildAnswer, ReadingOutcome } from './reading-outcome.js';
import { runChild, type EndedChild } from './run-child.js';

export interface ChildOptions {
  readonly entry?: string;
  readonly milliseconds?: number;
  readonly memoryBytes?: number;
}

/**
 * Reads a file from outside in a process of its own: 30 s, 512 MB, no files but its own code, no network; only so
 * many at once. `name` is only compared with the number in the text. Throws `DocumentUnreadable`, and RuleBroken
 * 'directive.readers-busy' when too many read already; nothing is left behind.
 */
export async function readInChild(
  bytes: Uint8Array,
  name: string,
  { entry = readingEntry, milliseconds, memoryBytes }: ChildOptions = {},
): Promise<ReadingOutcome> {
  // Refused here already: there is no sense in starting a process for these two.
  if (bytes.length === 0) throw new DocumentUnreadable('empty');
  if (bytes.length > readingLimits.fileBytes) throw new DocumentUnreadable('too-large');
  const args = [...childArguments(entry), name.replaceAll('\0', '')];
  const answer = answerOf(await runChild({ args, input: bytes, milliseconds, memoryBytes }));
  if ('unreadable' in answer) throw new DocumentUnreadable(answer.unreadable);
  return answer;
}

function answerOf({ stopped, output, errors }: EndedChild): ChildAnswer {
  if (stopped) throw new DocumentUnreadable(stopped);
  if (/heap out of memory|Array buffer allocation failed/.test(errors))
    throw new DocumentUnreadable('out-of-memory');
  try {
    const answer = JSON.parse(output.toString('utf8')) as ChildAnswer;
    if (!('unreadable' in answer) || isUnreadableCode(answer.unreadable)) return answer;
  } catch {
    // Falls through: an answer that is no JSON is told with what the child said.
  }
  throw new DocumentUnreadable('reader-failed', { cause: new Error(errors) });
}
