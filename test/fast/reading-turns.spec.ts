import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pageCount } from '../../src/documents/pictures/page-picture.js';
import { childTurns } from '../../src/documents/reading/child-turns.js';
import { readInChild } from '../../src/documents/reading/read-in-child.js';
import { describeError } from '../../src/web/errors/describe-error.js';
import { compileReading } from '../support/compile-reading.mjs';

// Processes are started: on a busy machine that takes longer than a test's usual five seconds.
jest.setTimeout(60_000);

let built: string;
let slow: string;

/** A child that works for a while and tells from when to when. */
const SLOW = `const from = Date.now();
setTimeout(() => process.stdout.write(JSON.stringify({ source: { from, to: Date.now() }, reading: null })), 300);`;

beforeAll(() => {
  built = compileReading('reading-turns');
  slow = join(built, 'src/documents/reading/slow.js');
  writeFileSync(slow, SLOW);
});

afterAll(() => rmSync(built, { recursive: true }));

beforeEach(() => childTurns.limit({ atOnce: 2, waiting: 20, waitMilliseconds: 30_000 }));

interface Ran {
  from: number;
  to: number;
}

async function read(entry = slow, milliseconds?: number): Promise<Ran> {
  const limit = milliseconds === undefined ? {} : { milliseconds };
  const { source } = await readInChild(new TextEncoder().encode('KẾ HOẠCH'), 'a.txt', { entry, ...limit });
  return source as unknown as Ran;
}

const BUSY = { code: 'directive.readers-busy' };

/** The most children that worked at one instant. */
function mostAtOnce(children: readonly Ran[]): number {
  return Math.max(
    ...children.map(({ from }) => children.filter((other) => other.from <= from && from < other.to).length),
  );
}

describe('the turns of the processes that open files', () => {
  it('let two run at the same time and no more, however many are called for', async () => {
    const children = await Promise.all(Array.from({ length: 6 }, () => read()));
    expect(mostAtOnce(children)).toBe(2);
  });

  it('come in the order of the calls', async () => {
    childTurns.limit({ atOnce: 1, waiting: 20, waitMilliseconds: 30_000 });
    const starts = (await Promise.all(Array.from({ length: 4 }, () => read()))).map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  it('are refused at once when the queue is full, while those before it are read', async () => {
    childTurns.limit({ atOnce: 1, waiting: 1, waitMilliseconds: 30_000 });
    const [first, second, third] = await Promise.allSettled([read(), read(), read()]);
    expect([first.status, second.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(third).toMatchObject({ status: 'rejected', reason: BUSY });
  });

  it('are given up after the longest wait, and the queue has room again', async () => {
    childTurns.limit({ atOnce: 1, waiting: 1, waitMilliseconds: 100 });
    const running = read();
    await expect(read()).rejects.toMatchObject(BUSY);
    childTurns.limit({ atOnce: 1, waiting: 1, waitMilliseconds: 30_000 });
    const waiting = read();
    await expect(running).resolves.toMatchObject({ to: expect.any(Number) });
    await expect(waiting).resolves.toMatchObject({ to: expect.any(Number) });
  });

  it('go on to the next when a child is stopped or fails', async () => {
    childTurns.limit({ atOnce: 1, waiting: 5, waitMilliseconds: 30_000 });
    const failing = join(built, 'src/documents/reading/failing.js');
    writeFileSync(failing, "throw new Error('unforeseen');");
    const [stopped, failed, next] = await Promise.allSettled([read(slow, 50), read(failing), read()]);
    expect(stopped).toMatchObject({ reason: { code: 'out-of-time' } });
    expect(failed).toMatchObject({ reason: { code: 'reader-failed' } });
    expect(next.status).toBe('fulfilled');
  });

  it('are shared by readings and page pictures', async () => {
    childTurns.limit({ atOnce: 1, waiting: 0, waitMilliseconds: 30_000 });
    const pdf = readFileSync(new URL('../fixtures/sources/plan.pdf', import.meta.url));
    const reading = read();
    await expect(pageCount(pdf)).rejects.toMatchObject(BUSY);
    await reading;
  });

  it('that do not come are told with what to do next', async () => {
    childTurns.limit({ atOnce: 1, waiting: 0, waitMilliseconds: 30_000 });
    const reading = read();
    const refused: unknown = await read().catch((error: unknown) => error);
    await reading;
    const { status, view } = describeError('vi', refused, '');
    expect(status).toBe(503);
    expect(view.sentence).toMatch(/chờ khoảng một phút rồi thử lại; chưa có gì được lưu/);
  });
});
