import { describe, expect, it } from '@jest/globals';
import { proseFrom } from '../text/prose.js';
import type { Target } from '../reading.js';
import { NO_YEAR, targetsOf, type YearContext } from './targets.js';

function read(text: string, context: YearContext = NO_YEAR): Partial<Target>[] {
  return targetsOf(proseFrom(text, [[0, text.length]]), context).map((target) => {
    const read: Partial<Target> = { ...target };
    delete read.span;
    delete read.metric;
    return read;
  });
}

describe('the targets of an indicator', () => {
  it.each<[string, Partial<Target>[]]>([
    ['Tỷ lệ hộ có nước sạch đạt 87% vào năm 2025.', [{ year: 2025, comparator: '=', value: 87, unit: '%' }]],
    ['Tỷ suất còn dưới 13,6 ‰ vào năm 2030.', [{ year: 2030, comparator: '<', value: 13.6, unit: '‰' }]],
    ['Tỷ suất còn 9.5 phần nghìn năm 2030.', [{ year: 2030, comparator: '=', value: 9.5, unit: '‰' }]],
    ['Trên 90% hộ tham gia.', [{ year: null, comparator: '>', value: 90, unit: '%' }]],
    ['Ít nhất 85% hộ tham gia.', [{ year: null, comparator: '>=', value: 85, unit: '%' }]],
    ['Đạt từ 85% trở lên.', [{ year: null, comparator: '>=', value: 85, unit: '%' }]],
    ['Không quá 2% hồ sơ trễ hạn.', [{ year: null, comparator: '<=', value: 2, unit: '%' }]],
    ['Khoảng 70% hộ tham gia.', [{ year: null, comparator: '=', value: 70, unit: '%', approximate: true }]],
    [
      'Mỗi năm giảm từ 2 đến 3% số vụ trong giai đoạn 2025 - 2030.',
      [
        {
          year: null,
          yearFrom: 2025,
          yearTo: 2030,
          comparator: 'range',
          value: [2, 3],
          unit: '%',
          reduction: true,
          direction: 'down',
          everyYear: true,
        },
      ],
    ],
    [
      'Giảm tỷ lệ hộ nghèo từ 12% năm 2023 xuống còn 8% năm 2025.',
      [{ year: 2025, comparator: '=', value: 8, unit: '%', baseline: '12% năm 2023' }],
    ],
    [
      'Tăng thêm 3% so với năm 2024.',
      [{ year: null, comparator: '=', value: 3, unit: '%', direction: 'up', baseline: 'năm 2024' }],
    ],
    [
      'Tỷ suất xuống 550/100.000 dân vào năm 2025 và 500/100.000 vào năm 2030.',
      [
        { year: 2025, comparator: '=', value: 550, unit: '/100.000 dân' },
        { year: 2030, comparator: '=', value: 500, unit: '/100.000 dân' },
      ],
    ],
    [
      'Năm 2025 còn 15% và 12% vào năm 2030.',
      [
        { year: 2025, comparator: '=', value: 15, unit: '%' },
        { year: 2030, comparator: '=', value: 12, unit: '%' },
      ],
    ],
    [
      'Đến năm 2025, 80% xã có sân chơi; 60% xã có thư viện.',
      [
        { year: 2025, comparator: '=', value: 80, unit: '%' },
        { year: 2025, comparator: '=', value: 60, unit: '%' },
      ],
    ],
    [
      '1.200 ngôi nhà được sửa vào năm 2025 và 2.400 vào năm 2030.',
      [
        { year: 2025, comparator: '=', value: 1200, unit: 'ngôi nhà' },
        { year: 2030, comparator: '=', value: 2400, unit: 'ngôi nhà' },
      ],
    ],
    [
      'Tỷ lệ ở mức dưới 10% vào năm 2025 và duy trì ở mức đó đến năm 2030.',
      [
        { year: 2025, comparator: '<', value: 10, unit: '%' },
        { year: 2030, comparator: '<', value: 10, unit: '%', maintained: true },
      ],
    ],
    [
      'Từ năm 2026 trở đi, 100% hộ phân loại rác.',
      [{ year: 2026, onward: true, comparator: '=', value: 100, unit: '%' }],
    ],
    ['Giảm dần tỷ lệ bỏ học.', [{ year: null, comparator: null, value: null, unit: '%', direction: 'down' }]],
    [
      'Chấm dứt nạn đốt rơm rạ vào năm 2027.',
      [{ year: 2027, comparator: null, value: null, unit: null, qualitative: 'chấm dứt' }],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Trẻ em dưới 5 tuổi được khám.',
    'Tiêm đủ 12 loại vắc xin.',
    'Học sinh từ 6 đến 11 tuổi học bơi.',
  ])('an age or a number that names is no target: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('a sentence without a year takes the one above it, one with a year keeps its own', () => {
    const context = { year: 2024, from: null, to: null };
    expect(read('95% hộ tham gia.', context)[0]?.year).toBe(2024);
    expect(read('95% hộ tham gia năm 2026.', context)[0]?.year).toBe(2026);
  });
});
