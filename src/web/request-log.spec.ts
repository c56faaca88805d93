import { describe, expect, it } from '@jest/globals';
import { loggableUrl } from './request-log.js';

describe('the log', () => {
  it.each([
    ['/dang-nhap/lien-ket/abcDEF', '/dang-nhap/lien-ket/***'],
    ['/van-ban/tai-len?_csrf=0123', '/van-ban/tai-len?_csrf=***'],
    ['/t/p1?ma=ABCDEFGH&x=1', '/t/***?ma=***&x=1'],
    ['/ke-hoach/1', '/ke-hoach/1'],
  ])('writes %s as %s', (url, logged) => {
    expect(loggableUrl(url)).toBe(logged);
  });
});
