import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from './progress.js';

/** Lets the Temporal SDK fetch its pinned server into our cache; without internet it says so within seconds. */
export async function downloadTemporal(
  folder: string,
  progress: Progress,
): Promise<{ readonly file?: string; readonly why: string }> {
  mkdirSync(folder, { recursive: true });
  const before = downloaded(folder);
  if (before) return { file: before, why: '' };
  progress({
    vi: 'Đang tìm máy chủ Temporal để tải về (cần có mạng).',
    en: 'Looking for a Temporal server to download (needs internet).',
  });
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', downloadDir: folder } as const;
    const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } });
    await environment.teardown();
  } catch (error) {
    return { ...fileIfAny(folder), why: lastCause(error) };
  }
  return { ...fileIfAny(folder), why: 'it left no program behind' };
}

function fileIfAny(folder: string): { readonly file?: string } {
  const file = downloaded(folder);
  return file ? { file } : {};
}

function downloaded(folder: string): string | undefined {
  const name = readdirSync(folder).find(
    (entry) => entry.includes('sdk-typescript') && !entry.endsWith('.downloading'),
  );
  return name && join(folder, name);
}

/** The SDK chains the causes with colons around a long address; the last one says what happened. */
function lastCause(error: unknown): string {
  return String((error as Error).message ?? error)
    .split('\n')[0]!
    .split(': ')
    .at(-1)!;
}
