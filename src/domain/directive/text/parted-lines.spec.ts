import { linesOf, type Line } from './lines.js';
import { partedLines } from './parted-lines.js';

function parted(text: string): string[] {
  const source = { text, pages: [0], origin: 'txt' as const };
  const lines = partedLines(linesOf(source), text);
  expect(
    lines.every((line: Line) => text.slice(line.start, line.end).replace(/\s/gu, ' ') === line.text),
  ).toBe(true);
  return lines.map((line) => line.text);
}

describe('a copy that lost its line ends', () => {
  it('is parted before its markers and behind its headings', () => {
    expect(
      parted(
        'Ủy ban nhân dân xã lập kế hoạch như sau: I. MỤC TIÊU 1. Mục tiêu chung Trẻ em được học bơi. 2. Chỉ tiêu ' +
          '- 80% trẻ em biết bơi. - Mỗi thôn có 01 sân chơi. II. NHIỆM VỤ 1. Mở lớp bơi a) Chọn bể bơi; b) Mời ' +
          'người dạy. 2. Phòng Lao động - Thương binh và Xã hội - Rà soát. III. KINH PHÍ Từ ngân sách xã. Trên ' +
          'đây là Kế hoạch của xã./. Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An',
      ),
    ).toEqual([
      'Ủy ban nhân dân xã lập kế hoạch như sau:',
      'I. MỤC TIÊU',
      '1. Mục tiêu chung',
      'Trẻ em được học bơi.',
      '2. Chỉ tiêu',
      '- 80% trẻ em biết bơi.',
      '- Mỗi thôn có 01 sân chơi.',
      'II. NHIỆM VỤ',
      '1. Mở lớp bơi',
      'a) Chọn bể bơi;',
      'b) Mời người dạy.',
      '2. Phòng Lao động - Thương binh và Xã hội',
      '- Rà soát.',
      'III. KINH PHÍ',
      'Từ ngân sách xã.',
      'Trên đây là Kế hoạch của xã./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê An',
    ]);
  });

  it('keeps numbers that go on with no list', () => {
    const text =
      'I. MỤC ĐÍCH Nâng cao kỹ năng theo Điều 5. 3. Luật này. II. KINH PHÍ Số 12. 40 suất quà; xem khoản 2. Điều 7.';
    expect(parted(text)).toEqual([
      'I. MỤC ĐÍCH',
      'Nâng cao kỹ năng theo Điều 5. 3. Luật này.',
      'II. KINH PHÍ',
      'Số 12. 40 suất quà; xem khoản 2. Điều 7.',
    ]);
  });

  it('parts recipients whose dashes were lost', () => {
    expect(
      parted(
        'như sau: I. YÊU CẦU CHUNG Làm tốt. II. KINH PHÍ Xã chi. Nơi nhận: Như trên; Các thôn; Lưu: VT. Lê An',
      ),
    ).toEqual([
      'như sau:',
      'I. YÊU CẦU CHUNG',
      'Làm tốt.',
      'II. KINH PHÍ',
      'Xã chi.',
      'Nơi nhận: Như trên;',
      'Các thôn;',
      'Lưu: VT.',
      'Lê An',
    ]);
  });
});

it('leaves a text with its line ends as it is', () => {
  const text = 'I. MỤC TIÊU\n1. Nâng cao: a) Nhận thức; b) Kỹ năng.\n2. Tập huấn. 3. Kiểm tra.';
  expect(parted(text)).toEqual(text.split('\n'));
});

it('parts a heading from the sentence behind it', () => {
  expect(parted('I. MỤC ĐÍCH YÊU CẦU Nâng cao nhận thức.\n1. Một việc.')).toEqual([
    'I. MỤC ĐÍCH YÊU CẦU',
    'Nâng cao nhận thức.',
    '1. Một việc.',
  ]);
});

it('parts a line of 100,000 letters at once', () => {
  const text = `I. MỤC TIÊU ${'1. Phòng A - B a) Việc; '.repeat(4200)} II. KINH PHÍ Xã chi.`;
  const begun = Date.now();
  parted(text);
  expect(Date.now() - begun).toBeLessThan(20_000);
});
