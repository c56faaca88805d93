import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readInChild } from '../../src/documents/reading/read-in-child.js';
import { DocumentUnreadable } from '../../src/documents/source/document-unreadable.js';
import { compileReading } from '../support/compile-reading.mjs';

// Processes are started: on a busy machine that takes longer than a test's usual five seconds.
jest.setTimeout(60_000);

let reading: string;

beforeAll(() => {
  const built = compileReading('reading-bundle');
  const script = fileURLToPath(new URL('../../scripts/bundle-reading.mjs', import.meta.url));
  execFileSync(process.execPath, [script, built]);
  reading = join(built, 'src/documents/reading');
}, 60_000);

afterAll(() => rmSync(join(reading, '../../..'), { recursive: true }));

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url));

const words = 'KẾ HOẠCH\nChăm lo cho trẻ em';

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ['docx', () => fixture('plan.docx')],
  ['pdf', () => fixture('plan.pdf')],
  ['pdf', () => fixture('annex.pdf')],
  ['doc', () => fixture('plan.doc')],
  ['html', () => Buffer.from(`<html><body><p>${words}</p></body></html>`)],
  ['txt', () => Buffer.from(words)],
];

describe('the child in its few bundled files', () => {
  it.each(FILES)('reads a %s as its single modules do', async (origin, bytes) => {
    const [bundled, single] = await Promise.all(
      ['bundle/reading-child.js', 'reading-child.js'].map((entry) =>
        readInChild(bytes(), 'a', { entry: join(reading, entry) }),
      ),
    );
    expect(bundled?.source.origin).toBe(origin);
    expect(bundled).toEqual(single);
  });

  it('refuses what is no document', async () => {
    // A program: it is told from a text by the package for kinds of files, which is loaded only then.
    const program = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array<number>(200).fill(0)]);
    const entry = join(reading, 'bundle/reading-child.js');
    const refused: unknown = await readInChild(program, 'a', { entry }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DocumentUnreadable);
    expect(refused).toMatchObject({ code: 'not-a-document' });
  });
});
