import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isTranslated } from '../../src/journal/engine-words.js';

const SAID = [
  /systemActor\(\s*'([^']+)'/g,
  /waitsFor: '([^']+)'/g,
  /because: '([^']+)'/g,
  /AT_LAUNCH = '([^']+)'/g,
  /raiseAlert\([^;]*?message: '([^']+)'/g,
];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.') ? [path] : [];
  });
}

describe('what the engine says of itself', () => {
  const said = [...sources('src'), ...sources('workflows')].flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return SAID.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
  });

  it('is found in the code', () => {
    expect(said.length).toBeGreaterThan(20);
  });

  it.each([...new Set(said)])('is translated: %s', (sentence) => {
    expect(isTranslated(sentence)).toBe(true);
  });
});
