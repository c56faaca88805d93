import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

/**
 * Lets a script import the sources as they stand, without a build: what is printed from them is never older than they.
 * Node 20 runs no TypeScript, and decorators need more than the types taken out.
 */
export async function resolve(specifier, context, nextResolve) {
  const isOurs = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
  const source = isOurs ? sourceOf(new URL(specifier, context.parentURL)) : undefined;
  return source ? { url: source.href, shortCircuit: true } : nextResolve(specifier, context);
}

export async function load(url, context, nextLoad) {
  if (!/\.tsx?$/.test(url)) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: url.endsWith('x'), decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      target: 'es2023',
    },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

function sourceOf(url) {
  if (!url.pathname.endsWith('.js')) return undefined;
  return ['.ts', '.tsx']
    .map((ending) => new URL(url.href.replace(/\.js$/, ending)))
    .find((source) => existsSync(source));
}
