import { describe, expect, test } from '@jest/globals';
import { checkFigure, type FigureToCheck } from './figure-check.js';

const aRate = (changed: Partial<FigureToCheck> = {}): FigureToCheck => ({
  rule: 'ratio',
  numerator: 90,
  denominator: 100,
  countsWhole: true,
  ...changed,
});
const found = (figure: FigureToCheck): string[] =>
  checkFigure(figure).map(({ code, field, severity }) => `${severity}: ${code} at ${field}`);

describe('checking a figure', () => {
  test('a part of a whole, about what it was, passes', () => {
    expect(found(aRate({ previous: { numerator: 88, denominator: 99 } }))).toEqual([]);
    expect(found(aRate({ numerator: 100 }))).toEqual([]);
  });

  test.each<[string, Partial<FigureToCheck>, string[]]>([
    ['a part larger than its whole', { numerator: 101 }, ['error: part-exceeds-whole at numerator']],
    ['a missing numerator', { numerator: null }, ['error: missing at numerator']],
    ['a missing denominator', { denominator: null }, ['error: denominator-missing at denominator']],
    ['a negative figure', { numerator: -1 }, ['error: negative at numerator']],
    ['half a child', { numerator: 12.5 }, ['error: not-an-integer at numerator']],
    ['a small cell', { numerator: 3 }, ['warning: small-cell at numerator']],
    [
      'a jump against the period before',
      { previous: { numerator: 40, denominator: 100 } },
      ['warning: jump at numerator'],
    ],
    [
      'a fall to less than half',
      { numerator: 40, previous: { numerator: 90, denominator: 100 } },
      ['warning: jump at numerator'],
    ],
    [
      'a part of the breakdown larger than the total',
      { breakdown: { female: 91 } },
      ['error: breakdown-exceeds-total at breakdown'],
    ],
    ['a negative part', { breakdown: { female: -1 } }, ['error: negative at breakdown']],
    ['a small part', { breakdown: { female: 88, male: 2 } }, ['warning: small-cell at breakdown']],
  ])('%s is found at its field', (_, changed, problems) => {
    expect(found(aRate(changed))).toEqual(problems);
  });

  test('a change among small numbers is no jump', () => {
    expect(found(aRate({ numerator: 12, previous: { numerator: 5, denominator: 100 } }))).toEqual([]);
  });

  test('money may have decimals and be small', () => {
    expect(found({ rule: 'sum', numerator: 2.5, denominator: null, countsWhole: false })).toEqual([]);
  });

  test('a count is checked where the form asks for it', () => {
    expect(found({ rule: 'sum', numerator: -1, denominator: null, countsWhole: true })).toEqual([
      'error: negative at numerator',
    ]);
    expect(
      found({ rule: 'sum', numerator: null, denominator: null, value: null, countsWhole: true }),
    ).toEqual(['error: missing at value']);
  });

  test('a yes is no small cell, and a trend may exceed what it is compared with', () => {
    expect(
      found({ rule: 'yes-no', numerator: null, denominator: null, value: 1, countsWhole: true }),
    ).toEqual([]);
    expect(found(aRate({ rule: 'trend', numerator: 130 }))).toEqual([]);
  });
});
