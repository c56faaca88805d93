import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childArguments } from '../reading/child-command.js';
import { watchMemory } from '../reading/watch-memory.js';
import { DocumentUnreadable, type UnreadableCode } from '../source/document-unreadable.js';
import { readingLimits } from '../source/reading-limits.js';

/** The compiled child; a test that runs the TypeScript sources uses the last build's. */
const childEntry = import.meta.url.endsWith('.ts')
  ? join(projectRoot(fileURLToPath(import.meta.url)), 'dist/src/documents/pictures/picture-child.js')
  : fileURLToPath(new URL('picture-child.js', import.meta.url));

/**
 * A page of a PDF as a PNG, drawn in a process of its own under the limits of reading: 30 s, 512 MB, no network, no
 * files but its own code. `page` counts from 1. Throws `DocumentUnreadable`.
 */
export function pagePicture(pdf: Uint8Array, page: number): Promise<Buffer> {
  return runChild(pdf, ['picture', String(page)]);
}

/** How many pages a PDF has. Throws `DocumentUnreadable`. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  return Number((await runChild(pdf, ['count'])).toString('utf8'));
}

async function runChild(pdf: Uint8Array, order: string[]): Promise<Buffer> {
  const child = spawn(
    process.execPath,
    // The drawing library is a native addon; the permission model otherwise refuses those.
    ['--allow-addons', ...childArguments(childEntry), ...order],
    { env: {}, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  let stopped: UnreadableCode | undefined;
  const stop = (code: UnreadableCode) => {
    stopped ??= code;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop('out-of-time'), readingLimits.milliseconds);
  const unwatch = watchMemory(child, readingLimits.memoryBytes, () => stop('out-of-memory'));
  child.stdin.on('error', () => undefined); // A child that stops early closes its end; its exit code says so.
  child.stdin.end(pdf);
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearTimeout(timer);
    unwatch();
  });
  if (code !== 0) throw new DocumentUnreadable(stopped ?? 'damaged');
  return Buffer.concat(output);
}

function projectRoot(file: string): string {
  const folder = dirname(file);
  if (existsSync(join(folder, 'package.json')) || folder === dirname(folder)) return folder;
  return projectRoot(folder);
}
