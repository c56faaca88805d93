import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const EVERY_MILLISECONDS = 100;

/**
 * Calls `onExceeded` when the child's resident memory passes the limit: buffers lie outside V8's heap, so the
 * heap limit alone does not bound them. Without `/proc` (not Linux) only the heap limit holds.
 * Returns how to stop watching.
 */
export function watchMemory(child: ChildProcess, limitBytes: number, onExceeded: () => void): () => void {
  const timer = setInterval(() => {
    void residentBytes(child.pid).then((bytes) => {
      if (bytes > limitBytes) onExceeded();
    });
  }, EVERY_MILLISECONDS);
  return () => clearInterval(timer);
}

async function residentBytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}
