import { describe, expect, it } from '@jest/globals';
import { readText } from '../reading-score/fixture.js';
import type { Indicator } from '../../src/domain/directive/reading.js';

const HEAD = `ỦY BAN NHÂN DÂN
HUYỆN SƠN TRÀ
Số: 18/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn Trà, ngày 15 tháng 02 năm 2024

KẾ HOẠCH
Chăm sóc người cao tuổi năm 2024
`;

const TASKS = `
III. NHIỆM VỤ
1. Truyền thông: Tổ chức 20 buổi nói chuyện cho 1.500 lượt người.
2. Phấn đấu 100% trạm y tế có giường bệnh cho người cao tuổi.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Bình
`;

function read(goals: string): Indicator[] {
  return readText(`${HEAD}\n${goals}\n${TASKS}`).indicators;
}

function rows(goals: string): unknown[] {
  return read(goals).map(({ number, text, targets }) => [
    number,
    text,
    ...targets.map(({ year, comparator, value, unit }) => [year, comparator, value, unit]),
  ]);
}

describe('indicators in a table', () => {
  it('take number, words, unit and years from the columns that the head row names', () => {
    const table = `II. CÁC CHỈ TIÊU CỤ THỂ
STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023 | Năm 2024 | Năm 2026 | Cơ quan theo dõi
I | Sức khỏe | | | | |
1 | Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế | % | 91 | 95 | ≥ 98 | Phòng Y tế
2 | Câu lạc bộ liên thế hệ | câu lạc bộ | 4 | 5 - 6 | 10 | Hội Người cao tuổi
3 | Người cao tuổi sống một mình không được thăm hỏi | người | 7 | < 3 | Không còn | Phòng Nội vụ`;
    expect(rows(table)).toEqual([
      [1, 'Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế', [2024, '=', 95, '%'], [2026, '>=', 98, '%']],
      [2, 'Câu lạc bộ liên thế hệ', [2024, 'range', [5, 6], 'câu lạc bộ'], [2026, '=', 10, 'câu lạc bộ']],
      [
        3,
        'Người cao tuổi sống một mình không được thăm hỏi',
        [2024, '<', 3, 'người'],
        [2026, null, null, null],
      ],
    ]);
  });

  it('are read too where a site prints the head row one cell a line', () => {
    const table = `II. CHỈ TIÊU
Số thứ tự |
Nội dung |
Đơn vị tính |
Năm 2025 |
1 | Xã có quỹ chăm sóc người cao tuổi | xã | 12 |
2 | Người cao tuổi được khám sức khỏe | % | 90 |`;
    expect(rows(table)).toEqual([
      [1, 'Xã có quỹ chăm sóc người cao tuổi', [2025, '=', 12, 'xã']],
      [2, 'Người cao tuổi được khám sức khỏe', [2025, '=', 90, '%']],
    ]);
  });
});

describe('indicators in a list', () => {
  it('count trends and plain aims beside items with figures; what the tasks state is none', () => {
    const list = `II. CHỈ TIÊU
- 95% người cao tuổi được khám sức khỏe.
- Đăng ký mô hình thôn thân thiện với người cao tuổi (mỗi xã một thôn).
- Nâng cao nhận thức của cộng đồng.
- Không để xảy ra vụ ngược đãi người cao tuổi.
- Tỷ lệ hộ nghèo có người cao tuổi dưới 3%.`;
    expect(
      read(list).map(({ text, targets }) => [text.slice(0, 12), targets[0]?.year, targets[0]?.qualitative]),
    ).toEqual([
      ['95% người ca', 2024, undefined],
      ['Đăng ký mô h', 2024, 'Đăng ký mô hình thôn thân thiện với người cao tuổi'],
      ['Không để xảy', 2024, 'không để xảy ra'],
      ['Tỷ lệ hộ ngh', 2024, undefined],
    ]);
  });

  it('are read under a line that announces them, outside a part of goals', () => {
    const list = `I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức cho 100% cán bộ.
- Phấn đấu đạt các chỉ tiêu sau:
+ 95% người cao tuổi được khám sức khỏe.
+ Không để xảy ra vụ ngược đãi người cao tuổi.`;
    expect(read(list).map(({ text }) => text)).toEqual([
      '95% người cao tuổi được khám sức khỏe.',
      'Không để xảy ra vụ ngược đãi người cao tuổi.',
    ]);
  });

  it('work without a measure is no target beside figures, and what is kept up is', () => {
    const list = `II. MỤC TIÊU
- 95% người cao tuổi được khám sức khỏe.
- Tăng cường công tác truyền thông.
- Nâng cao nhận thức của cộng đồng.
- Tăng tỷ lệ người cao tuổi tập thể dục.
- Duy trì câu lạc bộ liên thế hệ ở các xã.`;
    expect(read(list).map(({ text }) => text.slice(0, 11))).toEqual([
      '95% người c',
      'Tăng tỷ lệ ',
      'Duy trì câu',
    ]);
  });

  it('words behind a goal heading that set nothing are none', () => {
    const list = `II. MỤC TIÊU
1. Mục tiêu chung: Người cao tuổi sống vui, sống khỏe.
2. Mục tiêu cụ thể: phấn đấu đạt các chỉ tiêu sau
- 95% người cao tuổi được khám sức khỏe.`;
    expect(read(list).map(({ text }) => text)).toEqual(['95% người cao tuổi được khám sức khỏe.']);
  });

  it.each(['Chỉ tiêu phấn đấu năm 2024', 'Một số chỉ tiêu cơ bản', 'Các chỉ tiêu cần đạt'])(
    'are read under "%s" among the purposes',
    (heading) => {
      const list = `I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức cho 100% cán bộ.
2. ${heading}
- 95% người cao tuổi được khám sức khỏe.
- Vận động quỹ 200 triệu đồng.`;
      expect(read(list)).toHaveLength(2);
    },
  );

  it('a list under a label is one indicator with all its targets', () => {
    const list = `II. MỤC TIÊU CỤ THỂ
- Chỉ tiêu 1: Tỷ lệ người cao tuổi mắc bệnh:
+ Bệnh tim mạch dưới 40% vào năm 2025 và dưới 35% vào năm 2030.
+ Đái tháo đường còn 12% vào năm 2025.
- Chỉ tiêu 2: 90% người cao tuổi tập thể dục.`;
    const [first, second] = read(list);
    expect(first?.targets.map(({ year, value }) => [year, value])).toEqual([
      [2025, 40],
      [2030, 35],
      [2025, 12],
    ]);
    expect([first?.number, first?.direction, second?.number]).toEqual([1, 'down', 2]);
  });

  it('stand in the order of the text, also where a part goes on behind its inner parts', () => {
    const list = `II. CÁC CHỈ TIÊU CHỦ YẾU
1. Sức khỏe
1.1. Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế: 98%.
2. Vận động quỹ: 200 triệu đồng.`;
    expect(read(list).map(({ targets }) => targets[0]?.value)).toEqual([98, 200]);
  });
});

describe('what stands over an indicator', () => {
  it('"Hằng năm:" holds for the list below it, a year for its own', () => {
    const list = `II. CHỈ TIÊU
1. Đến năm 2026:
- 95% người cao tuổi có thẻ bảo hiểm y tế.
2. Hằng năm:
- Tổ chức 02 buổi gặp mặt.`;
    expect(read(list).map(({ targets: [target] }) => [target?.year, target?.everyYear])).toEqual([
      [2026, undefined],
      [2024, true],
    ]);
  });

  it('a label that only says who looks after an indicator is none', () => {
    const list = `II. CHỈ TIÊU
- Chỉ tiêu 1: 95% người cao tuổi có thẻ bảo hiểm y tế.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Y tế
- Chỉ tiêu 1: Phòng Y tế theo dõi.
- Chỉ tiêu 1 và 2: báo cáo hằng quý.`;
    expect(read(list)).toHaveLength(1);
  });
});

describe('the direction of an indicator', () => {
  it.each<[string, 'up' | 'down' | undefined]>([
    ['Giảm tỷ lệ mù chữ xuống 2%.', 'down'],
    ['Tỷ lệ mù chữ còn 2% vào năm 2025 và 1% vào năm 2030.', 'down'],
    ['Hằng năm giảm từ 3 - 5% số vụ ngã.', 'down'],
    ['Số vụ ngã giảm 5%/năm.', 'down'],
    ['Tỷ lệ béo phì: nam dưới 10%; nữ không quá 12%.', 'down'],
    ['Tăng tỷ lệ tập thể dục lên 60%.', 'up'],
    ['Tỷ lệ có thẻ bảo hiểm y tế đạt 95%.', undefined],
    ['Giảm tỷ lệ nghèo xuống dưới 3%; 95% người nghèo có thẻ bảo hiểm y tế.', undefined],
    ['Tỷ lệ bệnh lao dưới 1% vào năm 2025, tiến tới loại trừ vào năm 2030.', undefined],
  ])('%s', (text, direction) => {
    const [indicator] = read(`II. CHỈ TIÊU\n- ${text}\n- 90% thôn có câu lạc bộ.`);
    expect(indicator?.direction).toBe(direction);
  });
});
