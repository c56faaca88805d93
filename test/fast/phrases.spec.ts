import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Phrase } from '../../src/web/i18n/say.js';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.words.ts'));

/** Every exported phrase under `file › export › key`. Functions and domain tables without both languages are no phrases. */
async function phrasesOf(file: string): Promise<[string, Phrase][]> {
  const exported = (await import(pathToFileURL(`${root}${file}`).href)) as Record<string, unknown>;
  return Object.entries(exported).flatMap(([name, value]) => flatten(`${file} › ${name}`, value));
}

function flatten(path: string, value: unknown): [string, Phrase][] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  if (typeof fields['vi'] === 'string' || typeof fields['en'] === 'string')
    return [[path, fields as unknown as Phrase]];
  return Object.entries(fields).flatMap(([key, inner]) => flatten(`${path} › ${key}`, inner));
}

interface IcuNode {
  type: number;
  value?: string;
  options?: Record<string, { value: IcuNode[] }>;
}
const LITERAL = 0;
const POUND = 7;

function parameters(nodes: readonly IcuNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.type === LITERAL || node.type === POUND ? [] : [String(node.value)]),
    ...Object.values(node.options ?? {}).flatMap((option) => parameters(option.value)),
  ]);
}

function parametersOf(text: string, locale: string): string[] {
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return [...new Set(parameters(format.getAst() as IcuNode[]))].sort();
}

const phrases: [string, Phrase][] = [];
beforeAll(async () => {
  // One after the other: Jest links two modules that share a dependency at one moment wrongly.
  for (const file of files) phrases.push(...(await phrasesOf(file)));
});

describe('phrases', () => {
  it('are found in every catalogue', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(phrases.length).toBeGreaterThan(150);
  });

  it('say something in both languages', () => {
    const silent = phrases.filter(([, { vi, en }]) => !vi?.trim() || !en?.trim()).map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('are valid ICU messages with the same parameters in both languages', () => {
    const wrong = phrases.flatMap(([path, { vi, en }]) => {
      try {
        const [inVi, inEn] = [String(parametersOf(vi, 'vi')), String(parametersOf(en, 'en'))];
        return inVi === inEn ? [] : [`${path}: {${inVi}} beside {${inEn}}`];
      } catch (error) {
        return [`${path}: ${String(error)}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  it('are composed Vietnamese (NFC), so that searching and comparing work', () => {
    expect(phrases.filter(([, { vi }]) => vi !== vi.normalize('NFC')).map(([path]) => path)).toEqual([]);
  });
});
