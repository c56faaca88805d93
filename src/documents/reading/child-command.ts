import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readingLimits } from '../source/reading-limits.js';

const here = fileURLToPath(import.meta.url);
/** A test that runs the TypeScript sources starts the children of the last build. */
const builtDocuments = here.endsWith('.ts')
  ? join(rootAbove(here), 'dist/src/documents')
  : dirname(dirname(here));

export function builtChild(path: string): string {
  return join(builtDocuments, path);
}

const bundled = builtChild('reading/bundle/reading-child.js');

/** The compiled child, in its few bundled files where the build has made them. */
export const readingEntry = existsSync(bundled) ? bundled : builtChild('reading/reading-child.js');

/** Node's arguments for the child: a bounded heap, and reading files allowed for its own code only. */
export function childArguments(entry: string): string[] {
  const root = rootAbove(entry);
  const packages = dirname(dirname(createRequire(entry).resolve('fflate/package.json')));
  const heapMegabytes = Math.floor((readingLimits.memoryBytes / 1024 / 1024) * 0.75);
  return [
    `--max-old-space-size=${heapMegabytes}`,
    permissionFlag(),
    ...[join(root, 'dist'), join(root, 'package.json'), packages].map((path) => `--allow-fs-read=${path}`),
    '--no-warnings',
    entry,
  ];
}

// Node 20 knows the permission model under its first name only.
function permissionFlag(): string {
  return process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
}

function rootAbove(file: string): string {
  const folder = dirname(file);
  if (existsSync(join(folder, 'package.json')) || folder === dirname(folder)) return folder;
  return rootAbove(folder);
}
