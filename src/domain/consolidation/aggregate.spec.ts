import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Aggregate,
  type AggregateOptions,
  type AggregationRule,
  aggregate,
  directionOf,
  type Figure,
  isSmallCell,
  showRate,
  targetReached,
} from './aggregate.js';

const figure = (unitId: string, changed: Partial<Figure> = {}): Figure => ({
  unitId,
  numerator: null,
  denominator: null,
  value: null,
  asOf: 0,
  estimated: false,
  ...changed,
});
const rate = (unitId: string, numerator: number | null, denominator: number | null): Figure =>
  figure(unitId, { numerator, denominator });
const of = (rule: AggregationRule, figures: Figure[], options: Partial<AggregateOptions> = {}): Aggregate =>
  aggregate(rule, figures, { expectedUnits: figures.map((each) => each.unitId), ...options });

describe('a rate', () => {
  test('9/10 and 50/100 make 59/110 = 53,6%, never the average of 70%', () => {
    const result = of('ratio', [rate('a', 9, 10), rate('b', 50, 100)]);
    expect([result.numerator, result.denominator]).toEqual([59, 110]);
    expect(showRate(result.value)).toBe('53,6%');
  });

  test('in ‰ and per 100.000 is scaled once', () => {
    expect(showRate(of('ratio', [rate('a', 3, 1200)], { scale: 1000 }).value, 1000)).toBe('2,5‰');
    expect(showRate(of('ratio', [rate('a', 12, 80_000)], { scale: 100_000 }).value, 100_000)).toBe(
      '15,0/100.000',
    );
    expect(showRate(15, 100_000, 'en')).toBe('15.0/100,000');
  });

  test('leaves a unit without denominator out of both sums and names it', () => {
    const result = of('ratio', [rate('a', 9, 10), rate('b', 50, null), rate('c', 3, 0)]);
    expect([result.numerator, result.denominator, result.missingDenominator]).toEqual([9, 10, ['b', 'c']]);
    expect(result.coverage).toEqual({ expected: 3, received: 3, nil: 0, missing: 0 });
  });

  test('0 of 0 is an honest answer and changes nothing', () => {
    const result = of('ratio', [rate('a', 9, 10), rate('b', 0, 0)]);
    expect([result.value, result.missingDenominator]).toEqual([90, []]);
  });

  test('without any usable figure has no value and shows a dash', () => {
    expect(of('ratio', [], { expectedUnits: ['a'] })).toMatchObject({ numerator: null, value: null });
    expect(of('ratio', [rate('a', 0, 0)]).value).toBeNull();
    expect(showRate(null)).toBe('–');
  });

  test('lies between the lowest and the highest of its units', () => {
    const part = fc
      .integer({ min: 1, max: 5000 })
      .chain((whole) => fc.integer({ min: 0, max: whole }).map((n) => ({ n, whole })));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
        const { value } = of(
          'ratio',
          parts.map(({ n, whole }, i) => rate(`u${i}`, n, whole)),
        );
        const rates = parts.map(({ n, whole }) => (n / whole) * 100);
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }),
    );
  });

  test('does not depend on the order in which reports came', () => {
    const anyPart = fc.tuple(fc.nat(100), fc.integer({ min: 100, max: 1000 }));
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
        const figures = parts.map(([n, whole], i) => rate(`u${i}`, n, whole));
        expect(of('ratio', figures.toReversed())).toEqual(of('ratio', figures));
      }),
    );
  });
});

describe('counts', () => {
  test('flows are added, also of several periods of one unit', () => {
    const figures = [figure('a', { value: 3 }), figure('a', { value: 4 }), figure('b', { numerator: 5 })];
    expect(of('sum', figures)).toMatchObject({
      value: 12,
      coverage: { expected: 2, received: 2, missing: 0 },
    });
  });

  test('of a stock only the newest figure of each unit counts', () => {
    const figures = [
      figure('a', { value: 30, asOf: 1 }),
      figure('a', { value: 28, asOf: 2 }),
      figure('b', { value: 10, asOf: 1 }),
    ];
    expect(of('latest', figures).value).toBe(38);
    expect(of('latest', figures.toReversed()).value).toBe(38);
  });

  test('yes and no are counted over the units that answered', () => {
    const figures = [
      figure('a', { value: 1 }),
      figure('b', { value: 0 }),
      figure('c', { value: 1 }),
      figure('d'),
    ];
    expect(of('yes-no', figures)).toMatchObject({ numerator: 2, denominator: 3, coverage: { missing: 1 } });
    expect(showRate(of('yes-no', figures).value)).toBe('66,7%');
    expect(of('yes-no', figures, { scale: 1 }).value).toBe(2);
  });

  test('a trend is the change of the sums, and a unit without the earlier figure is named', () => {
    const result = of('trend', [rate('a', 90, 100), rate('b', 45, 50), rate('c', 7, null)]);
    expect(result.value).toBeCloseTo(-10, 10);
    expect(result.missingDenominator).toEqual(['c']);
  });

  test('a trend may start from 0 in one unit, but not in all', () => {
    expect(of('trend', [rate('a', 110, 100), rate('b', 5, 0)]).value).toBeCloseTo(15, 10);
    expect(of('trend', [rate('b', 5, 0)]).value).toBeNull();
  });

  test('parts are added under their names', () => {
    const result = of('sum', [
      figure('a', { value: 7, breakdown: { male: 3, female: 4 } }),
      figure('b', { value: 2, breakdown: { female: 2 } }),
    ]);
    expect(result.breakdown).toEqual({ male: 3, female: 6 });
  });
});

describe('every total', () => {
  test('carries its coverage; a nil answer is no missing one', () => {
    const result = of('sum', [figure('a', { value: 3 })], {
      expectedUnits: ['a', 'b', 'c'],
      nilUnits: ['a', 'b', 'x'],
    });
    expect(result.coverage).toEqual({ expected: 3, received: 1, nil: 1, missing: 1 });
  });

  test('leaves out units that were not asked', () => {
    expect(
      of('sum', [figure('a', { value: 3 }), figure('x', { value: 9 })], { expectedUnits: ['a'] }).value,
    ).toBe(3);
  });

  test('is an estimate as soon as one figure used is', () => {
    expect(of('sum', [figure('a', { value: 3 }), figure('b', { value: 1, estimated: true })]).estimated).toBe(
      true,
    );
    expect(of('ratio', [rate('a', 1, 2), { ...rate('b', 1, null), estimated: true }]).estimated).toBe(false);
  });
});

describe('a target', () => {
  test.each([
    [95, 95, 'at-least', true],
    [94.99, 95, 'at-least', false],
    [95, 95, 'more-than', false],
    [5, 5, 'at-most', true],
    [5, 5, 'less-than', false],
    [4.9, 5, 'less-than', true],
    [96, 95, 'keep', true],
    [(53.6 / 3) * 3 - 1e-12, 53.6, 'at-least', true],
  ] as const)('%d against %d (%s): %s', (value, target, direction, reached) => {
    expect(targetReached(value, target, direction)).toBe(reached);
  });

  test('from … to … includes both ends; without a value nothing is known', () => {
    expect(targetReached(20, { from: 10, to: 20 }, 'between')).toBe(true);
    expect(targetReached(20.1, { from: 10, to: 20 }, 'between')).toBe(false);
    expect(targetReached(null, 95, 'at-least')).toBeNull();
  });

  test('"= 5" means at most 5 where the figure should fall', () => {
    expect([directionOf('=', 'up'), directionOf('=', 'down'), directionOf('<', 'down')]).toEqual([
      'at-least',
      'at-most',
      'less-than',
    ]);
  });
});

test('a count from 1 to 4 may identify a child', () => {
  expect([null, 0, 1, 4, 5].map(isSmallCell)).toEqual([false, false, true, true, false]);
});
