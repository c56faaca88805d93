import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this code was compiled from, wherever the compiled file lies in it. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'tools/temporal/go.mod'))) {
    if (folder === dirname(folder))
      throw new Error('The checkout has no tools/temporal/go.mod: it is incomplete.');
    folder = dirname(folder);
  }
  return folder;
}
