import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporalBinary, temporalVersion } from './temporal-binary.js';

const folder = mkdtempSync(join(tmpdir(), 'tiendo-binary-spec-'));
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aProgram(...path: string[]): string {
  const file = join(folder, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

const silent = (): void => undefined;

describe('the Temporal program', () => {
  const cached = aProgram('cache', `temporal-${temporalVersion}`, 'temporal');
  const onPath = aProgram('bin', 'temporal');
  const named = aProgram('named');

  it('is the named one before the one on the PATH, and that before the one in the cache', async () => {
    const path = join(folder, 'bin');
    expect(await temporalBinary({ TEMPORAL_CLI_PATH: named, PATH: path, cache }, silent)).toBe(named);
    expect(await temporalBinary({ TEMPORAL_CLI_PATH: undefined, PATH: path, cache }, silent)).toBe(onPath);
    expect(await temporalBinary({ TEMPORAL_CLI_PATH: undefined, PATH: folder, cache }, silent)).toBe(cached);
  });

  it('is not looked for elsewhere when the named one cannot be run', async () => {
    const missing = join(folder, 'missing');
    await expect(temporalBinary({ TEMPORAL_CLI_PATH: missing, PATH: '', cache }, silent)).rejects.toThrow(
      `TEMPORAL_CLI_PATH names ${missing}, which is no program that can be run.`,
    );
  });
});
