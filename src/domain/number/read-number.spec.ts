import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber } from './format-number.js';
import { readNumber } from './read-number.js';

describe('reading a typed number', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12.50', 12.5],
    [' 1.234 ', 1234],
    ['1.234', 1234],
    ['12.345', 12345],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1 234', 1234],
    ['1 234 567,5', 1234567.5],
    ['1\u00a0234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,567', 1234.567],
    ['1234,567', 1234.567],
    ['1234.567', 1234.567],
    ['12,3456', 12.3456],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['0', 0],
    ['007', 7],
    ['-3', -3],
    ['−3,5', -3.5],
    ['-0', 0],
    ['123456789012345', 123456789012345],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ value });
  });

  test.each(['1,234', '12,345', '999,000', '-1,234'])(
    '%j may be a decimal or thousands: the person decides',
    (text) => {
      expect(readNumber(text)).toEqual({ error: 'number.ambiguous' });
    },
  );

  test.each([
    '',
    ' ',
    'mười hai',
    '12 5',
    '1.23.4',
    '1.2345.678',
    '1,23,456',
    '1.234,5,6',
    '12,',
    '.5',
    ',5',
    '12%',
    '1e5',
    '--3',
    '+3',
    '1.234 567',
    '–',
    'Infinity',
    '1234567890123456',
    '12/5',
  ])('%j is no number', (text) => {
    expect(readNumber(text)).toEqual({ error: 'number.not-a-number' });
  });

  test('what the system writes in Vietnamese is read back, or asked about', () => {
    const anyFigure = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(2))
      .map(([n, decimals]) => n / 10 ** decimals);
    fc.assert(
      fc.property(anyFigure, (n) => {
        expect(readNumber(formatNumber(n, 'vi'))).toEqual({ value: n === 0 ? 0 : n });
      }),
    );
  });

  test('no input is read as something that is not finite', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789., -%'.split('')), maxLength: 18 });
    fc.assert(
      fc.property(typed, (text) => {
        const { value, error } = readNumber(text);
        expect(error === undefined ? Number.isFinite(value) : value).toBe(
          error === undefined ? true : undefined,
        );
      }),
    );
  });
});
