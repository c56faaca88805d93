import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COUNT_CELLS, type Countable, countCells, coverageText } from './count-cells.js';
import { OBLIGATION_STATES } from './obligation-states.js';

const DUE = 1_000;
const NOW = 2_000;
const one = (changed: Partial<Countable>): Countable => ({
  state: 'open',
  dueAt: DUE,
  answeredAt: null,
  isExtended: false,
  isNil: false,
  ...changed,
});

describe('counting', () => {
  test.each<[string, Partial<Countable>]>([
    ['done-in-time', { state: 'accepted', answeredAt: DUE - 1 }],
    ['done-late', { state: 'submitted', answeredAt: DUE }],
    ['done-no-due', { state: 'accepted', answeredAt: 5, dueAt: null }],
    ['open-in-time', { state: 'open', dueAt: NOW + 1 }],
    ['open-late', { state: 'returned', dueAt: NOW }],
    ['open-late', { state: 'closed-missing' }],
    ['open-no-due', { state: 'open', dueAt: null }],
    ['done-late', { state: 'nil', answeredAt: DUE + 1, isExtended: true }],
  ])('%s', (cell, changed) => {
    const { cells } = countCells([one(changed)], NOW);
    expect(Object.entries(cells).filter(([, n]) => n > 0)).toEqual([[cell, 1]]);
  });

  test('extended and then in time stands apart from in time', () => {
    const counts = countCells([one({ state: 'accepted', answeredAt: DUE - 1, isExtended: true })], NOW);
    expect(counts.doneInExtendedTime).toBe(1);
    expect(counts.cells['done-in-time']).toBe(0);
  });

  test('a nil answer is no missing one, also after it was accepted; a waived duty is expected of nobody', () => {
    const counts = countCells(
      [
        one({ state: 'accepted', answeredAt: 5, isNil: true }),
        one({ state: 'nil', answeredAt: 5 }),
        one({ state: 'accepted', answeredAt: 5 }),
        one({ state: 'open' }),
        one({ state: 'declined' }),
        one({ state: 'waived' }),
      ],
      NOW,
    );
    expect(counts.coverage).toEqual({ expected: 5, received: 1, nil: 2, missing: 2 });
    expect([counts.total, counts.waived]).toEqual([5, 1]);
  });

  test('both denominators hold: the cells and the extended ones make the total', () => {
    const instant = fc.integer({ min: 0, max: 3_000 });
    const any = fc.record({
      state: fc.constantFrom(...OBLIGATION_STATES),
      dueAt: fc.option(instant),
      answeredAt: fc.option(instant),
      isExtended: fc.boolean(),
      isNil: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (list) => {
        const counts = countCells(list, NOW);
        const sum = COUNT_CELLS.reduce(
          (total, cell) => total + counts.cells[cell],
          counts.doneInExtendedTime,
        );
        const { expected, received, nil, missing } = counts.coverage;
        expect(sum).toBe(counts.total);
        expect(received + nil + missing).toBe(expected);
        expect(counts.total - counts.totalWithDue).toBe(
          counts.cells['done-no-due'] + counts.cells['open-no-due'],
        );
      }),
    );
  });

  test('the coverage is said in words, and what is zero is left out', () => {
    const coverage = { expected: 40, received: 31, nil: 2, missing: 7 };
    expect(coverageText(coverage, 'vi')).toBe('31/40 đơn vị, 2 không phát sinh, 7 chưa nộp');
    expect(coverageText(coverage, 'en')).toBe('31/40 units, 2 nil, 7 missing');
    expect(coverageText({ expected: 14, received: 14, nil: 0, missing: 0 }, 'vi')).toBe('14/14 đơn vị');
  });
});
