import { describe, expect, test } from '@jest/globals';
import { formatNumber, numberInWords } from './number-in-words.js';
import { roundHalfUp } from './format-number.js';

describe('a number in words', () => {
  test.each([
    [0, 'không'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [115, 'một trăm mười lăm'],
    [191, 'một trăm chín mươi mốt'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1050, 'một nghìn không trăm năm mươi'],
    [1234, 'một nghìn hai trăm ba mươi tư'],
    [12160, 'mười hai nghìn một trăm sáu mươi'],
    [1000001, 'một triệu không trăm linh một'],
    [2500000, 'hai triệu năm trăm nghìn'],
    [1000000000, 'một tỷ'],
    [1000000005, 'một tỷ không trăm linh năm'],
    [3020000000000, 'ba nghìn không trăm hai mươi tỷ'],
    [12.5, 'mười hai phẩy năm'],
    [12.05, 'mười hai phẩy không năm'],
    [53.64, 'năm mươi ba phẩy sáu mươi tư'],
    [0.125, 'không phẩy một trăm hai mươi lăm'],
    [-3.5, 'âm ba phẩy năm'],
  ])('%d is read "%s"', (n, words) => {
    expect(numberInWords(n, 'vi')).toBe(words);
  });

  test.each([
    [0, 'zero'],
    [15, 'fifteen'],
    [42, 'forty-two'],
    [1234, 'one thousand two hundred and thirty-four'],
    [1005, 'one thousand and five'],
    [1000001, 'one million and one'],
    [12.05, 'twelve point zero five'],
    [-7, 'minus seven'],
  ])('%d is read "%s" in English', (n, words) => {
    expect(numberInWords(n, 'en')).toBe(words);
  });
});

describe('a number in figures', () => {
  test.each([
    [1234.5, '1.234,5', '1,234.5'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [-1234567, '-1.234.567', '-1,234,567'],
    [0.0000001, '0,0000001', '0.0000001'],
  ])('%d is written %s and %s', (n, vi, en) => {
    expect([formatNumber(n, 'vi'), formatNumber(n, 'en')]).toEqual([vi, en]);
  });

  test.each([
    [53.636363636, 1, 53.6],
    [0.05, 1, 0.1],
    [1.005, 2, 1.01],
    [8.345, 2, 8.35],
    [99.95, 1, 100],
    [-2.5, 0, -3],
    [-0.04, 1, 0],
    [1e-7, 1, 0],
  ])('%d to %i decimals rounds half up to %d', (n, decimals, rounded) => {
    expect(roundHalfUp(n, decimals)).toBe(rounded);
  });

  test('decimals asked for are written though they are zero', () => {
    expect(formatNumber(50, 'vi', 1)).toBe('50,0');
  });
});
