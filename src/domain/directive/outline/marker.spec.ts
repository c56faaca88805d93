import { describe, expect, it } from '@jest/globals';
import { markerOf } from './marker.js';

describe('the marker that opens a line', () => {
  it.each([
    ['IV. TỔ CHỨC', 'roman', 'IV'],
    ['II/ Nhiệm vụ', 'roman', 'II'],
    ['A. MỤC ĐÍCH', 'capital', 'A'],
    ['3. Sở Y tế', 'arabic', '3'],
    ['01) Quét dọn', 'arabic', '1'],
    ['(2) Trồng cây', 'arabic', '2'],
    ['1.2. Yêu cầu', 'decimal', '1.2'],
    ['2.2. 100% xã', 'decimal', '2.2'],
    ['II.3. Giải pháp', 'decimal', 'II.3'],
    ['đ) Về giáo dục', 'letter', 'đ'],
    ['- Vận động', 'dash', ''],
    ['– Vận động', 'dash', ''],
    ['+ Nội dung', 'plus', ''],
    ['• Nội dung', 'bullet', ''],
    ['Điều 12. Hiệu lực', 'article', '12'],
    ['Chương II', 'chapter', 'II'],
    ['Phần thứ hai', 'part', 'Phần thứ hai'],
    ['PHỤ LỤC I', 'annex', 'PLI'],
  ])('%s', (text, kind, label) => {
    expect(markerOf(text)).toMatchObject({ kind, label });
  });

  it.each([
    '2030. ',
    '18.5 %',
    '05/4/2023',
    'V/v rà soát',
    'Chương trình hành động',
    'Phụ lục này quy định',
    'IIII. Sai',
    '100% xã',
    'Vận động',
  ])('"%s" opens with none', (text) => {
    expect(markerOf(text)).toBeNull();
  });
});
