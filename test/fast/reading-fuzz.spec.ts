import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fuzzReading } from '../../scripts/fuzz-reading.mjs';
import { compileReading } from '../support/compile-reading.mjs';

const MUTATIONS = 300;
let built: string;

beforeAll(() => {
  built = compileReading('reading-fuzz');
});

afterAll(() => rmSync(built, { recursive: true }));

describe('300 damaged files', () => {
  it('each end as a reading or as one refusal, under the walls of the reading process', async () => {
    const { tally, failures } = await fuzzReading({ folder: built, count: MUTATIONS });
    expect(failures).toEqual([]);
    expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(MUTATIONS);
    // The damage must hit both: files that still read, and files that do not.
    expect(tally['read']).toBeGreaterThan(MUTATIONS / 4);
    expect(tally['damaged']).toBeGreaterThan(10);
  }, 300_000);
});
