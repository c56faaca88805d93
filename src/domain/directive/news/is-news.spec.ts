import { expect, it } from '@jest/globals';
import { isNews } from './is-news.js';

it('a law of several articles is no news, however a site stamps it', () => {
  const text = 'Ngày đăng: 12/03/2024\nĐiều 1. Phạm vi\nVườn ươm.\nĐiều 2. Đối tượng\nCác thôn.';
  expect(isNews({ text: `${text}\nTheo đó, ngoài ra,`, lines: [], headings: 0 })).toBe(false);
});

it('a text of many megabytes with one article is told without running out of memory', () => {
  const text = `Điều 1. Phạm vi\n${'Cây xanh ven đường làng được trồng thêm.\n'.repeat(500_000)}`;
  expect(isNews({ text, lines: [], headings: 0 })).toBe(false);
});
