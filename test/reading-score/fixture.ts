import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plainText } from '../../src/domain/directive/text/plain-text.js';
import { readDirective } from '../../src/domain/directive/read-directive.js';
import type { DirectiveReading } from '../../src/domain/directive/reading.js';
import type { SourceText } from '../../src/domain/directive/text/source-text.js';

export function sourceOf(text: string): SourceText {
  return { text: plainText(text), pages: [0], origin: 'txt' };
}

export function readText(text: string): DirectiveReading {
  return readDirective(sourceOf(text));
}

export function fixtureText(name: string): string {
  return readFileSync(resolve(process.cwd(), `test/fixtures/directives/${name}.txt`), 'utf8');
}

export function readFixture(name: string): DirectiveReading {
  return readText(fixtureText(name));
}
