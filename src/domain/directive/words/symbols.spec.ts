import { describe, expect, it } from '@jest/globals';
import { issuerOfSymbol, symbolsIn, typeOfSymbol } from './symbols.js';

describe('symbols in a sentence', () => {
  it.each([
    ['Quyết định số 1472/QĐ-TTg ngày 28/9/2020', '1472/QĐ-TTg'],
    ['Chỉ thị số 28-CT/TW, ngày 25/12/2023', '28-CT/TW'],
    ['Kế hoạch số 324- KH/TU', '324-KH/TU'],
    ['Quyết định số 712/QĐ- UBND', '712/QĐ-UBND'],
    ['Kế hoạch số 07 /KH-UBND', '07/KH-UBND'],
    ['Nghị quyết số 121/2020/QH14', '121/2020/QH14'],
    ['Thông tư số 13/2021ATT-BLĐTBXH', '13/2021/TT-BLĐTBXH'],
    ['Công văn 793/BLĐTBXH–CTE', '793/BLĐTBXH-CTE'],
    ['số 2060/CTPH-SLĐTBXH-GDĐT-YT-CAT ngày', '2060/CTPH-SLĐTBXH-GDĐT-YT-CAT'],
    ['Kế hoạch số 12/KH-UBND - Về việc', '12/KH-UBND'],
  ])('%s', (text, symbol) => {
    expect(symbolsIn(text).map((found) => found.symbol)).toEqual([symbol]);
  });

  it.each(['đạt 16/100.000 trẻ em', 'ngày 05/4/2023', '3/5 xã', 'tháng 6/2023', 'nhiệm kỳ 2020/2025'])(
    '%s has none',
    (text) => {
      expect(symbolsIn(text)).toEqual([]);
    },
  );

  it('letters give the type and, for a few, the body', () => {
    expect(['5/KH-UBND', '6-NQ/TW', '7/SYT-NVY', '8/2020/NĐ-CP', '9/TTLT-BYT'].map(typeOfSymbol)).toEqual([
      'Kế hoạch',
      'Nghị quyết',
      'Công văn',
      'Nghị định',
      'Thông tư liên tịch',
    ]);
    expect(['5/QĐ-TTg', '8/2020/NĐ-CP', '5/KH-UBND'].map(issuerOfSymbol)).toEqual([
      'Thủ tướng Chính phủ',
      'Chính phủ',
      null,
    ]);
  });
});
