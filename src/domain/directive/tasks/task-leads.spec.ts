import { placeless } from '../text/prose.js';
import { leadsInSentence } from './task-leads.js';

describe('who leads and who helps, from the sentence', () => {
  const told: [string, string[], string[]][] = [
    [
      'Kiểm tra ao, hồ (Trạm Y tế chủ trì, phối hợp với Công an xã; thường xuyên).',
      ['Trạm Y tế'],
      ['Công an xã'],
    ],
    [
      'Tổ chức hội thi (Đoàn Thanh niên xã chủ trì, Hội Phụ nữ, các trường học phối hợp).',
      ['Đoàn Thanh niên xã'],
      ['Hội Phụ nữ', 'các trường học'],
    ],
    [
      'Giao Phòng Tư pháp tham mưu, phối hợp với Công an huyện rà soát trẻ chưa có khai sinh.',
      ['Phòng Tư pháp'],
      ['Công an huyện'],
    ],
    [
      'Chỉ đạo Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo, Tỉnh đoàn khám mắt cho học sinh.',
      ['Sở Y tế'],
      ['Sở Giáo dục và Đào tạo', 'Tỉnh đoàn'],
    ],
    ['Kiểm tra 03 xã mỗi quý, do Phòng Y tế làm trưởng đoàn.', ['Phòng Y tế'], []],
    ['Cấp xã: Ủy ban nhân dân các xã tổ chức ngày hội đọc sách.', ['Ủy ban nhân dân các xã'], []],
    [
      'Trung tâm Y tế huyện phối hợp với các trường tư vấn dinh dưỡng cho phụ huynh.',
      ['Trung tâm Y tế huyện'],
      ['các trường'],
    ],
    ['Chủ trì, phối hợp với Sở Y tế khám mắt cho học sinh.', [], ['Sở Y tế']],
    ['Công chức Văn hóa - Xã hội thu thập số liệu, lập báo cáo.', ['Công chức Văn hóa - Xã hội'], []],
    ['Các cơ quan, đơn vị tăng cường tuyên truyền.', [], []],
    ['Tăng cường phối hợp giữa gia đình và nhà trường.', [], []],
    ['Chỉ đạo các xã rà soát trẻ em bỏ học.', [], []],
  ];
  it.each(told)('%s', (text, lead, coordinating) => {
    expect(leadsInSentence(placeless(text))).toEqual({ lead, coordinating });
  });

  it('reads a sentence of 100,000 letters at once', () => {
    const text = 'phối hợp với Sở Y tế, chủ trì ('.repeat(3300);
    const begun = Date.now();
    leadsInSentence(placeless(text));
    expect(Date.now() - begun).toBeLessThan(20_000);
  });
});
