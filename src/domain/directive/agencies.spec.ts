import { describe, expect, it } from '@jest/globals';
import { indicatorNumbers } from './agencies.js';
import { agencyHeading } from './agency-names.js';
import { proseFrom } from './prose.js';

describe('indicator numbers that a body is given', () => {
  it.each([
    ['các chỉ tiêu 1, 2, 8 đến 12 của Kế hoạch', [1, 2, 8, 9, 10, 11, 12]],
    ['các chỉ tiêu 3, 4, 5, 6, của Kế hoạch', [3, 4, 5, 6]],
    ['chỉ tiêu số 9.', [9]],
    ['chỉ tiêu 1 và chỉ tiêu 4', [1, 4]],
    ['chỉ tiêu 3-5; 7', [3, 4, 5, 7]],
    ['hoàn thành chỉ tiêu 95% hộ', []],
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
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['Phòng, chống đuối nước.', 'Báo cáo kết quả.', 'Ban hành kế hoạch.', 'Tăng cường kiểm tra.'])(
    '%s names none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
