import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['src/cli.ts', 'src/cli', 'src/domain', 'src/documents/source', 'src/documents/reading'];

/**
 * Compiles the command line and the reading as they stand now into a folder of its own under `dist`, so that
 * the fast tests start a real child process without waiting for the whole build. Returns that folder.
 */
export function compileReading(name) {
  const folder = join(root, 'dist', `.${name}`);
  rmSync(folder, { recursive: true, force: true });
  for (const file of SOURCES.flatMap(typescriptFiles)) {
    const target = join(folder, relative(root, file)).replace(/\.ts$/, '.js');
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'es6' },
    });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  return folder;
}

function typescriptFiles(path) {
  const full = join(root, path);
  if (path.endsWith('.ts')) return [full];
  return readdirSync(full, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(full, file));
}
