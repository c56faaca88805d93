import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readInChild } from '../../src/documents/reading/read-in-child.js';
import { compileReading } from '../support/compile-reading.mjs';

// Processes are started: on a busy machine that takes longer than a test's usual five seconds.
jest.setTimeout(60_000);

let built: string;

beforeAll(() => {
  built = compileReading('reading-child');
});

afterAll(() => rmSync(built, { recursive: true }));

const words = new TextEncoder().encode('KẾ HOẠCH\nChăm lo cho trẻ em');

/** A child that tries what a hostile file might make a parser do. */
function childThat(code: string): string {
  const entry = join(built, 'src/documents/reading', `attempt-${code.length}.js`);
  writeFileSync(entry, `import { cutNetwork } from './cut-network.js';\ncutNetwork();\n${code}`);
  return entry;
}

const tell = (expression: string): string =>
  `let said; try { said = ${expression}; } catch (error) { said = error.code ?? error.message; } process.stdout.write(JSON.stringify({ source: String(said), reading: null }));`;

describe('the process that reads a file', () => {
  it('answers with the source and its reading', async () => {
    const entry = join(built, 'src/documents/reading/reading-child.js');
    const { source, reading } = await readInChild(words, 'a.txt', { entry });
    expect(source).toEqual({ text: 'KẾ HOẠCH\nChăm lo cho trẻ em', pages: [0], origin: 'txt' });
    expect(reading.documentType).toBe('Kế hoạch');
  });

  it('is stopped when it takes too long', async () => {
    const entry = childThat('for (;;);');
    await expect(readInChild(words, 'a.txt', { entry, milliseconds: 500 })).rejects.toMatchObject({
      code: 'out-of-time',
    });
  });

  it('is stopped when its heap grows beyond the limit', async () => {
    const entry = childThat('const kept = []; for (;;) kept.push(new Array(2e6).fill(kept));');
    await expect(readInChild(words, 'a.txt', { entry })).rejects.toMatchObject({ code: 'out-of-memory' });
  });

  it('is stopped when its buffers grow beyond the limit', async () => {
    const entry = childThat('const kept = []; setInterval(() => kept.push(Buffer.alloc(2e7, 1)), 10);');
    const limits = { entry, memoryBytes: 200 * 1024 * 1024 };
    await expect(readInChild(words, 'a.txt', limits)).rejects.toMatchObject({ code: 'out-of-memory' });
  });

  it('may read no file but its own code, and write none', async () => {
    const reads = childThat(
      `import { readFileSync } from 'node:fs'; ${tell("readFileSync('/etc/hostname')")}`,
    );
    const writes = childThat(
      `import { writeFileSync } from 'node:fs'; ${tell("writeFileSync('/tmp/tiendo-attempt', 'x')")}`,
    );
    await expect(readInChild(words, 'a.txt', { entry: reads })).resolves.toMatchObject({
      source: 'ERR_ACCESS_DENIED',
    });
    await expect(readInChild(words, 'a.txt', { entry: writes })).resolves.toMatchObject({
      source: 'ERR_ACCESS_DENIED',
    });
  });

  it('may start no process and reach no network', async () => {
    const starts = childThat(
      `import { spawnSync } from 'node:child_process'; ${tell("spawnSync('true').status")}`,
    );
    const connects = childThat(`import { connect } from 'node:net'; ${tell("connect(9, '127.0.0.1')")}`);
    const refused = /may not use the network/;
    await expect(readInChild(words, 'a.txt', { entry: starts })).resolves.toMatchObject({
      source: 'ERR_ACCESS_DENIED',
    });
    await expect(readInChild(words, 'a.txt', { entry: connects })).resolves.toMatchObject({
      source: expect.stringMatching(refused),
    });
  });

  it('sees no setting of the service', async () => {
    process.env['TIENDO_TEST_SECRET'] = 'x';
    const entry = childThat(tell('Object.keys(process.env).length'));
    await expect(readInChild(words, 'a.txt', { entry })).resolves.toMatchObject({ source: '0' });
    delete process.env['TIENDO_TEST_SECRET'];
  });

  it('that fails without an answer is told as a failure, with what it said kept as the cause', async () => {
    const entry = childThat("throw new Error('unforeseen');");
    await expect(readInChild(words, 'a.txt', { entry })).rejects.toMatchObject({
      code: 'reader-failed',
      cause: { message: expect.stringContaining('unforeseen') },
    });
  });
});
