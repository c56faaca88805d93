import { describe, expect, it } from '@jest/globals';
import { proseFrom } from '../text/prose.js';
import type { Target } from '../reading.js';
import { NO_YEAR, targetsOf, type YearContext } from './targets.js';

function read(text: string, context: YearContext = NO_YEAR): Target[] {
  return targetsOf(proseFrom(text, [[0, text.length]]), context);
}

function said(text: string, context: YearContext = NO_YEAR): Partial<Target>[] {
  return read(text, context).map((target) => {
    const { span: _span, metric: _metric, comparator, value, unit, ...others } = target;
    const figure = value === null ? {} : { value, ...(comparator === '=' ? {} : { comparator }) };
    return { ...figure, ...(unit === '%' || unit === null ? {} : { unit }), ...others };
  });
}

describe('the years of the targets', () => {
  it.each<[string, Partial<Target>[]]>([
    [
      'Tỷ lệ hộ dùng nước sạch đạt 80% vào năm 2026, 95% vào năm 2030 và duy trì những năm tiếp theo.',
      [
        { year: 2026, value: 80 },
        { year: 2030, value: 95, maintained: true, onward: true },
      ],
    ],
    [
      'Ít nhất 70% thôn có tủ sách; duy trì đến năm 2028.',
      [
        { year: null, comparator: '>=', value: 70 },
        { year: 2028, comparator: '>=', value: 70, maintained: true },
      ],
    ],
    [
      'Tỷ lệ hút thuốc dưới 20% (nội thành), 15% (ngoại thành) vào năm 2026 và duy trì đến năm 2030.',
      [
        { year: 2026, comparator: '<', value: 20 },
        { year: 2026, value: 15 },
        { year: 2030, comparator: '<', value: 20, maintained: true },
        { year: 2030, value: 15, maintained: true },
      ],
    ],
    [
      'Năm 2026 đạt 80%, 2030 đạt 100%.',
      [
        { year: 2026, value: 80 },
        { year: 2030, value: 100 },
      ],
    ],
    ['Duy trì 100% hộ có điện.', [{ year: null, value: 100, maintained: true }]],
    ['12/12 xã giữ vững danh hiệu nông thôn mới.', [{ year: null, value: 12, unit: 'xã', maintained: true }]],
    ['Kể từ năm 2027, 100% hồ sơ được số hóa.', [{ year: 2027, value: 100, onward: true }]],
    [
      'Giai đoạn 2026 - 2030 đạt 60%, giai đoạn 2031 - 2035 đạt 80%.',
      [
        { year: null, yearFrom: 2026, yearTo: 2030, value: 60 },
        { year: null, yearFrom: 2031, yearTo: 2035, value: 80 },
      ],
    ],
    ['Trong năm học 2025-2026, 90% lớp có tủ thuốc.', [{ year: null, value: 90 }]],
    [
      '75% thôn có loa, trong đó 30% có loa thông minh vào năm 2027.',
      [
        { year: 2027, value: 75 },
        { year: 2027, value: 30 },
      ],
    ],
    [
      '100% xã có cán bộ thú y vào năm 2026, trong đó ít nhất 50% có bằng đại học.',
      [
        { year: 2026, value: 100 },
        { year: 2026, comparator: '>=', value: 50 },
      ],
    ],
    [
      'Giảm số vụ cháy từ 30 vụ năm 2022 xuống còn 12 vụ vào năm 2026.',
      [{ year: 2026, value: 12, unit: 'vụ', baseline: '30 vụ năm 2022' }],
    ],
    [
      'Tỷ lệ hộ nghèo dưới 4% theo Kế hoạch số 15/KH-UBND ngày 02/3/2021.',
      [{ year: null, comparator: '<', value: 4 }],
    ],
    [
      'Giảm 10% số vụ ngộ độc so với bình quân giai đoạn 2016-2020.',
      [{ year: null, value: 10, reduction: true, direction: 'down', baseline: 'giai đoạn 2016-2020' }],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('changes, trends and what holds every year', () => {
  it.each<[string, Partial<Target>[]]>([
    [
      'Giảm số hộ nghèo: 10% vào năm 2026 và 25% vào năm 2030.',
      [
        { year: 2026, value: 10, reduction: true, direction: 'down' },
        { year: 2030, value: 25, reduction: true, direction: 'down' },
      ],
    ],
    [
      'Giảm số vụ tai nạn trung bình từ 3 - 4%/năm đối với nơi còn nhiều vụ.',
      [
        {
          year: null,
          comparator: 'range',
          value: [3, 4],
          reduction: true,
          direction: 'down',
          everyYear: true,
        },
      ],
    ],
    [
      'Giảm 5% số vụ trộm, 90% tin báo được giải quyết.',
      [
        { year: null, value: 5, reduction: true, direction: 'down' },
        { year: null, value: 90 },
      ],
    ],
    ['100% xã đưa chỉ tiêu vào kế hoạch phát triển kinh tế - xã hội hằng năm.', [{ year: null, value: 100 }]],
    [
      'Hằng năm mở 02 lớp nghề; 5/5 thôn có đội văn nghệ.',
      [
        { year: null, value: 2, unit: 'lớp', everyYear: true },
        { year: null, value: 5, unit: 'thôn', everyYear: true },
      ],
    ],
    [
      'Tỷ lệ sốt rét dưới 1% vào năm 2026, tiến tới loại trừ vào năm 2030.',
      [
        { year: 2026, comparator: '<', value: 1 },
        { year: 2030, qualitative: 'loại trừ' },
      ],
    ],
    [
      'Giảm ít nhất 01 vụ cháy, 02 người bị thương so với năm trước.',
      [
        {
          year: null,
          value: 1,
          comparator: '>=',
          unit: 'vụ',
          reduction: true,
          direction: 'down',
          baseline: 'năm trước',
        },
        { year: null, value: 2, unit: 'người', reduction: true, direction: 'down', baseline: 'năm trước' },
      ],
    ],
    [
      'Giảm bình quân 1% số hộ nghèo; 2% số hộ cận nghèo.',
      [
        { year: null, value: 1, reduction: true, direction: 'down' },
        { year: null, value: 2, reduction: true, direction: 'down' },
      ],
    ],
    [
      'Tỷ lệ mù chữ giảm 0,2% so với năm 2023, còn dưới 3%.',
      [
        { year: null, value: 0.2, reduction: true, direction: 'down', baseline: 'năm 2023' },
        { year: null, value: 3, comparator: '<', baseline: 'năm 2023' },
      ],
    ],
    ['Trồng 25 cây xanh (bình quân 05 cây/năm).', [{ year: null, value: 25, unit: 'cây xanh' }]],
    ['Số vụ cháy năm 2026 giảm so với năm 2025.', [{ year: 2026, direction: 'down' }]],
    ['Không để xảy ra cháy rừng.', [{ year: null, qualitative: 'không để xảy ra' }]],
    ['Giữ vững danh hiệu xã văn hóa.', [{ year: null, qualitative: 'giữ vững', maintained: true }]],
    [
      'Tỷ lệ hút thuốc dưới 20% (thành thị dưới 15%, nông thôn dưới 25%) vào năm 2027.',
      [
        { year: 2027, comparator: '<', value: 20 },
        { year: 2027, comparator: '<', value: 15 },
        { year: 2027, comparator: '<', value: 25 },
      ],
    ],
    ['Tỷ lệ hộ có mạng đạt 90% (năm 2022 đạt 70%).', [{ year: null, value: 90 }]],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('a trend takes the year that stands above it', () => {
    expect(read('Không để xảy ra cháy rừng.', { ...NO_YEAR, year: 2025 })[0]?.year).toBe(2025);
  });
});

describe('the metrics of an indicator', () => {
  it.each<[string, (string | undefined)[]]>([
    [
      'Tỷ lệ học sinh biết bơi đạt 50% vào năm 2026 và 60% vào năm 2030; tỷ lệ học sinh bị cận thị dưới 20%.',
      ['biết bơi', 'biết bơi', 'bị cận thị'],
    ],
    [
      '70% nông dân trồng lúa, 40% nông dân trồng màu được tập huấn.',
      ['nông dân trồng lúa', 'nông dân trồng màu được tập huấn'],
    ],
    ['Tỷ lệ béo phì dưới 8% (nội thành), dưới 4% (ngoại thành).', ['nội thành', 'ngoại thành']],
    [
      'Tỷ lệ béo phì dưới 8% (nội thành), 4% (ngoại thành) vào năm 2026 và duy trì đến năm 2030.',
      ['nội thành', 'ngoại thành', 'nội thành', 'ngoại thành'],
    ],
    [
      '40 hộ đạt tiêu chí “Nhà sạch” vào năm 2026; 12 thôn đạt danh hiệu Thôn xanh.',
      ['Nhà sạch', 'Thôn xanh'],
    ],
    ['Tỷ lệ nhập học: mầm non 40%, tiểu học 99%.', ['mầm non', 'tiểu học']],
    ['Mở 03 lớp nghề cho 90 học viên nghèo.', ['lớp nghề', 'học viên nghèo']],
    ['Tỷ lệ hộ có điện đạt 90% vào năm 2026 và 99% vào năm 2030.', [undefined, undefined]],
    ['Đến năm 2026: 80% hộ; đến năm 2030: 90% hộ có nước sạch.', [undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(read(text).map((target) => target.metric)).toEqual(expected);
  });
});
