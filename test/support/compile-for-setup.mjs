import { transformFile } from '@swc/core';
import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
// One folder per run: several runs at a time must not pull the files from under each other.
const out = join(root, `node_modules/.cache/tiendo-test-setup-${process.pid}`);

/**
 * Jest does not transform its global setup and a build may be stale, so what the setup calls (the servers, the
 * migrations) is compiled freshly, which takes less than a second. Returns the folder that stands for `dist`.
 */
export async function compileForSetup() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
  for (const folder of ['local', 'src/persistence', 'src/domain']) await compileFolder(folder);
  await compileFile('src/config.ts');
  symlinkSync(join(root, 'tools'), join(out, 'tools'));
  return out;
}

async function compileFolder(folder) {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })) return;
  const files = readdirSync(join(root, folder), { recursive: true });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  await Promise.all(sources.map((file) => compileFile(join(folder, file))));
}

async function compileFile(file) {
  const { code } = await transformFile(join(root, file), {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2023',
    },
    module: { type: 'es6' },
  });
  const target = join(out, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}
