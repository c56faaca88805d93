import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Progress } from './progress.js';
import { buildTemporal } from './temporal-build.js';
import { downloadTemporal } from './temporal-download.js';
import type { LocalSettings } from './settings.js';

/** The version of `tools/temporal/go.mod`; another one gets another folder and another database file. */
export const temporalVersion = '1.8.2';

export type TemporalBinarySettings = Pick<LocalSettings, 'TEMPORAL_CLI_PATH' | 'PATH' | 'cache'>;

/**
 * The `temporal` program: named or on the PATH, then our cache, then the SDK's download, then a build with Go.
 * The last two take long once and leave the program in a cache. (`TEMPORAL_ADDRESS` makes all of it unneeded.)
 */
export async function temporalBinary(settings: TemporalBinarySettings, progress: Progress): Promise<string> {
  const folder = join(settings.cache, `temporal-${temporalVersion}`);
  const cached = join(folder, 'temporal');
  const present =
    named(settings) ?? onPath('temporal', settings.PATH) ?? (isProgram(cached) ? cached : undefined);
  if (present) return present;
  const download = await downloadTemporal(folder, progress);
  if (download.file) return download.file;
  const go = onPath('go', settings.PATH);
  if (!go) throw nothingLeft(cached, download.why, 'no program "go" is on the PATH');
  try {
    return await buildTemporal({ go, target: cached }, progress);
  } catch (cause) {
    throw nothingLeft(cached, download.why, (cause as Error).message, cause);
  }
}

/** First program of this name on the PATH. */
function onPath(name: string, path: string): string | undefined {
  const files = path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));
  return files.find(isProgram);
}

function named(settings: TemporalBinarySettings): string | undefined {
  const file = settings.TEMPORAL_CLI_PATH;
  if (file && !isProgram(file))
    throw new Error(`TEMPORAL_CLI_PATH names ${file}, which is no program that can be run.`);
  return file;
}

function isProgram(file: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // present but not executable: look further
  }
}

function nothingLeft(...[cached, download, build, cause]: [string, string, string, unknown?]): Error {
  return new Error(
    [
      'No Temporal server could be had. Any one of these helps:',
      '1. TEMPORAL_ADDRESS=host:port of a running server (not set);',
      '2. TEMPORAL_CLI_PATH=/path/to/temporal, or "temporal" on the PATH (not found);',
      `3. the program in our cache, ${cached} (not there);`,
      `4. the download by the Temporal SDK, which needs internet (${download});`,
      `5. a build with Go 1.26 or newer, which needs the Go module proxy once (${build}).`,
    ].join('\n'),
    { cause },
  );
}
