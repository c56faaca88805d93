import { describe, expect, it } from '@jest/globals';
import { indicatorNumbers } from './agencies.js';
import { agencyHeading } from '../words/agency-names.js';
import { proseFrom } from '../text/prose.js';
import { readDirective } from '../read-directive.js';

describe('indicator numbers that a body is given', () => {
  it.each([
    ['các chỉ tiêu 1, 2, 8 đến 12 của Kế hoạch', [1, 2, 8, 9, 10, 11, 12]],
    ['các chỉ tiêu 3, 4, 5, 6, của Kế hoạch', [3, 4, 5, 6]],
    ['chỉ tiêu số 9.', [9]],
    ['chỉ tiêu 1 và chỉ tiêu 4', [1, 4]],
    ['chỉ tiêu 3-5; 7', [3, 4, 5, 7]],
    ['hoàn thành chỉ tiêu 95% hộ', []],
    ['chủ trì các chỉ tiêu từ 4 đến 6', [4, 5, 6]],
    ['các chỉ tiêu (2) đến (4)', [2, 3, 4]],
  ])('%s', (text, numbers) => {
    expect(indicatorNumbers(text)).toEqual(numbers);
  });
});

describe('the body at the head of a clause', () => {
  const read = (text: string) => {
    const heading = agencyHeading(proseFrom(text, [[0, text.length]]));
    return heading && [heading.agency.text, heading.rest.text, heading.requested];
  };

  it.each([
    ['Sở Tài chính: Bố trí kinh phí.', ['Sở Tài chính', 'Bố trí kinh phí.', false]],
    ['Giao Sở Y tế chủ trì kiểm tra.', ['Sở Y tế', 'chủ trì kiểm tra.', false]],
    ['Đề nghị Hội Nông dân tỉnh: Vận động hội viên.', ['Hội Nông dân tỉnh', 'Vận động hội viên.', true]],
    ['Các Sở: Y tế, Tư pháp: Theo dõi.', ['Các Sở: Y tế, Tư pháp', 'Theo dõi.', false]],
    ['Ban Chỉ đạo các xã báo cáo kết quả.', ['Ban Chỉ đạo các xã', 'báo cáo kết quả.', false]],
    ['Ủy ban nhân dân các xã, phường', ['Ủy ban nhân dân các xã, phường', '', false]],
    ['Sở Nội vụ (cơ quan đầu mối)', ['Sở Nội vụ', '', false]],
    ['HĐND tỉnh giao UBND tỉnh triển khai.', ['UBND tỉnh', 'triển khai.', false]],
    ['Các Sở: Y tế, Nội vụ, Tư pháp', ['Các Sở: Y tế, Nội vụ, Tư pháp', '', false]],
    ['Giáo viên chủ nhiệm: Nắm tình hình.', ['Giáo viên chủ nhiệm', 'Nắm tình hình.', false]],
    ['Cơ quan thường trực (Sở Y tế) báo cáo.', ['Cơ quan thường trực (Sở Y tế)', 'báo cáo.', false]],
    ['Ban quản lý các hồ bơi bố trí cứu hộ.', ['Ban quản lý các hồ bơi', 'bố trí cứu hộ.', false]],
    ['Tổ tư vấn học đường lập kế hoạch.', ['Tổ tư vấn học đường', 'lập kế hoạch.', false]],
    ['Ban tham mưu kế hoạch.', ['Ban', 'tham mưu kế hoạch.', false]],
    ['Các đơn vị khi có vụ việc.', ['Các đơn vị', 'khi có vụ việc.', false]],
    ['Giao Ban Dân tộc chủ trì.', ['Ban Dân tộc', 'chủ trì.', false]],
    ['Sở Y tế Tham mưu kế hoạch.', ['Sở Y tế', 'Tham mưu kế hoạch.', false]],
    ['Nhân viên y tế, bảo vệ', ['Nhân viên y tế, bảo vệ', '', false]],
    ['Trưởng các bản phát động thi đua.', ['Trưởng các bản', 'phát động thi đua.', false]],
    ['Đoàn trường lập kế hoạch.', ['Đoàn trường', 'lập kế hoạch.', false]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Phòng, chống đuối nước.',
    'Trường hợp khẩn cấp.',
    'Giao ban hằng tuần.',
    'Thường trực, trả lời điện thoại.',
    'Tổ chức lễ phát động.',
    'Báo cáo kết quả.',
    'Ban hành kế hoạch.',
    'Tăng cường kiểm tra.',
  ])('%s names none', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('the blocks of bodies', () => {
  const agencies = (text: string) =>
    (readDirective({ text, pages: [0], origin: 'txt' }).agencyAssignments ?? []).map((each) => [
      each.agency,
      each.duties.length,
      each.paragraphs.length,
    ]);

  it('an unmarked name takes the paragraphs up to the next name', () => {
    const text = [
      'KẾ HOẠCH',
      'Chăm sóc trẻ em năm 2026',
      'I. NHIỆM VỤ',
      '1. Mở lớp dạy bơi.',
      'II. TỔ CHỨC THỰC HIỆN',
      'Ban Giám hiệu',
      'Phân công nhiệm vụ, kiểm tra việc thực hiện.',
      'Gửi báo cáo khi kết thúc năm học.',
      'Nhân viên y tế',
      'Chuẩn bị đủ thuốc và dụng cụ sơ cứu.',
      'Trên đây là Kế hoạch của nhà trường./.',
    ].join('\n');
    expect(agencies(text)).toEqual([
      ['Ban Giám hiệu', 0, 2],
      ['Nhân viên y tế', 0, 1],
    ]);
  });

  it('a table row gives a body its duty', () => {
    const text = [
      'KẾ HOẠCH',
      'Chăm sóc trẻ em năm 2026',
      'I. NHIỆM VỤ',
      '1. Mở lớp dạy bơi.',
      'II. TỔ CHỨC THỰC HIỆN',
      '| TT | Đơn vị | Nhiệm vụ |',
      '| 1 | Trạm Y tế xã | Khám sức khỏe cho trẻ em dưới 6 tuổi |',
      '| 2 | Các thôn | Rà soát trẻ em chưa biết bơi |',
    ].join('\n');
    expect(agencies(text)).toEqual([
      ['Trạm Y tế xã', 0, 1],
      ['Các thôn', 0, 1],
    ]);
  });

  it('one body among the general requests of a letter has no block of its own', () => {
    const text = [
      'Kính gửi: Ủy ban nhân dân các xã',
      'Sở Y tế đề nghị Ủy ban nhân dân các xã thực hiện:',
      '1. Rà soát trẻ em có nguy cơ.',
      '2. Trạm Y tế xã phối hợp tư vấn cho gia đình.',
      '3. Tuyên truyền trên loa truyền thanh.',
    ].join('\n');
    expect(agencies(text)).toEqual([]);
  });
});
