import { describe, expect, it } from '@jest/globals';
import { refererPath, safeReturn } from './safe-return.js';

describe('where a form leads back to', () => {
  it.each(['/ke-hoach', '/bao-cao/dot/1?loc=qua-han'])('keeps %s', (path) => {
    expect(safeReturn(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/a b',
  ])('leads %s to the first page', (path) => {
    expect(safeReturn(path)).toBe('/');
  });

  it('follows the browser’s word only inside this service', () => {
    expect(refererPath('https://tiendo.example/van-ban?trang=2', 'tiendo.example')).toBe('/van-ban?trang=2');
    expect(refererPath('https://elsewhere.example/van-ban', 'tiendo.example')).toBe('/');
    expect(refererPath('no address', 'tiendo.example')).toBe('/');
  });
});
