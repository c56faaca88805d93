import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from './lock-file.js';
import type { Progress } from './progress.js';
import { projectRoot } from './project-root.js';

export interface Build {
  readonly go: string;
  readonly target: string;
}

/** Builds the server from `tools/temporal`, once for this computer; a second process waits for the first one's result. */
export async function buildTemporal(build: Build, progress: Progress): Promise<string> {
  const lock = join(dirname(build.target), 'building.lock');
  const told = setInterval(tellElapsed(progress), 15_000);
  try {
    for (;;) {
      const attempt = takeLock(lock, () => ({}));
      if ('held' in attempt) return await buildHolding(attempt.held.release, build);
      await sleep(500);
      if (existsSync(build.target)) return build.target;
    }
  } finally {
    clearInterval(told);
  }
}

async function buildHolding(release: () => void, build: Build): Promise<string> {
  try {
    removeInterruptedBuilds(build.target);
    if (!existsSync(build.target)) await compile(build);
    return build.target;
  } finally {
    release();
  }
}

/** A killed build leaves its partial result, 138 MB; under the lock no build of another process is under way. */
function removeInterruptedBuilds(target: string): void {
  const partial = new RegExp(`^${basename(target)}\\.\\d+$`);
  for (const name of readdirSync(dirname(target))) {
    if (partial.test(name)) rmSync(join(dirname(target), name), { force: true });
  }
}

async function compile({ go, target }: Build): Promise<void> {
  const partial = `${target}.${process.pid}`;
  try {
    await runGo(go, ['build', '-ldflags', '-s -w', '-o', partial, 'github.com/temporalio/cli/cmd/temporal']);
    chmodSync(partial, 0o755);
    renameSync(partial, target);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** In a process group of its own, ended with ours: a Ctrl-C must not leave a compiler running. */
function runGo(go: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CGO_ENABLED: '0' };
    const child = spawn(go, [...args], {
      cwd: join(projectRoot(), 'tools/temporal'),
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const end = (): void => void child.kill('SIGTERM');
    process.once('exit', end);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else reject(new Error(`go build failed: ${said.trim().split('\n').slice(-3).join(' ')}`));
    });
  });
}

function tellElapsed(progress: Progress): () => void {
  const since = Date.now();
  const tell = (): void => {
    const seconds = Math.round((Date.now() - since) / 1000);
    const elapsed = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    progress({
      vi: `Đang dựng máy chủ Temporal từ mã nguồn vì không tải được bản dựng sẵn; chỉ làm một lần trên máy này, khoảng 4–5 phút. Đã qua ${elapsed}.`,
      en: `Building the Temporal server from source, because no ready-made one could be had; this happens once on this computer and takes 4 to 5 minutes. Elapsed ${elapsed}.`,
    });
  };
  tell();
  return tell;
}
