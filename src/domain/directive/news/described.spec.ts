import { describe, expect, it } from '@jest/globals';
import { readDirective } from '../read-directive.js';
import type { DirectiveReading } from '../reading.js';

const read = (text: string): DirectiveReading => readDirective({ text, pages: [0], origin: 'txt' });

/** A portal's page around the paragraph that tells of a document. */
function page(lead: string, head = 'CỔNG THÔNG TIN ĐIỆN TỬ\nTin tức - Sự kiện'): DirectiveReading {
  return read(`${head}
Chăm lo người cao tuổi trên địa bàn
Thứ ba, 12/03/2024 | 08:15

${lead}

Theo đó, các phòng, ban chuyên môn rà soát danh sách người cao tuổi sống một mình, vận động gia đình và hàng xóm cùng thăm hỏi, giúp đỡ trong những ngày nắng nóng kéo dài.

Bên cạnh đó, các câu lạc bộ được khuyến khích mở thêm buổi sinh hoạt.

Minh Tâm
Các tin khác
Kế hoạch số 909/KH-UBND về làm đường (11/03/2024)`);
}

const WORDINGS: readonly (readonly [string, string | null, string | null, string])[] = [
  [
    'UBND tỉnh Nam Hà vừa ban hành Kế hoạch số 31/KH-UBND ngày 08/3/2024 về chăm sóc người cao tuổi năm 2024.',
    '31/KH-UBND',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Ngày 08/3/2024, UBND tỉnh Nam Hà ban hành Kế hoạch số 31/KH-UBND về chăm sóc người cao tuổi.',
    '31/KH-UBND',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Thực hiện Quyết định số 88/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ phê duyệt Chương trình người cao tuổi, UBND tỉnh Nam Hà ban hành Kế hoạch số 31/KH-UBND ngày 08/3/2024 thực hiện Chương trình.',
    '31/KH-UBND',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Để triển khai Chỉ thị số 19-CT/TW ngày 02/02/2024 của Ban Bí thư, ngày 08/3/2024, Ban Thường vụ Tỉnh ủy Nam Hà đã ban hành Chỉ thị số 12-CT/TU về chăm sóc người cao tuổi.',
    '12-CT/TU',
    '2024-03-08',
    'Ban Thường vụ Tỉnh ủy Nam Hà',
  ],
  [
    'Đó là nội dung chỉ đạo của UBND tỉnh Nam Hà tại văn bản số 420/UBND-VX ngày 08/3/2024 gửi các sở, ngành về chăm sóc người cao tuổi.',
    '420/UBND-VX',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Văn phòng UBND tỉnh Nam Hà thông báo ý kiến của lãnh đạo UBND tỉnh về chăm sóc người cao tuổi (Công văn số 77/VP-VX ngày 08/3/2024).',
    '77/VP-VX',
    '2024-03-08',
    'Văn phòng UBND tỉnh Nam Hà',
  ],
  [
    'Tại kỳ họp thứ 9, HĐND tỉnh Nam Hà khóa XV đã thông qua Nghị quyết số 05/2024/NQ-HĐND ngày 08/3/2024 về hỗ trợ người cao tuổi.',
    '05/2024/NQ-HĐND',
    '2024-03-08',
    'HĐND tỉnh Nam Hà',
  ],
  [
    'Các hoạt động được thực hiện theo Kế hoạch số 31/KH-UBND ngày 08/3/2024 của UBND tỉnh Nam Hà về chăm sóc người cao tuổi.',
    '31/KH-UBND',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Chủ tịch UBND tỉnh Nam Hà vừa ký ban hành Kế hoạch số 31/KH-UBND ngày 08/3/2024 về chăm sóc người cao tuổi.',
    '31/KH-UBND',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Phó Chủ tịch UBND tỉnh Nam Hà Trần Văn Bình vừa ký Quyết định số 310/QĐ-UBND ngày 08/3/2024 phê duyệt Đề án chăm sóc người cao tuổi.',
    '310/QĐ-UBND',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Theo Kế hoạch số 31/KH-UBND vừa được UBND tỉnh Nam Hà ban hành ngày 08/3/2024, mỗi xã có một câu lạc bộ người cao tuổi.',
    '31/KH-UBND',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Đây là mục tiêu của Kế hoạch số 31/KH-UBND do UBND tỉnh Nam Hà ban hành ngày 08/3/2024 về chăm sóc người cao tuổi.',
    '31/KH-UBND',
    '2024-03-08',
    'UBND tỉnh Nam Hà',
  ],
  [
    'Nhằm giúp người cao tuổi sống vui, Sở Y tế tỉnh Nam Hà xây dựng Kế hoạch số 31/KH-SYT ngày 08/3/2024 về chăm sóc người cao tuổi.',
    '31/KH-SYT',
    '2024-03-08',
    'Sở Y tế tỉnh Nam Hà',
  ],
  [
    'Bộ Y tế vừa có công văn gửi UBND các tỉnh, thành phố về việc chăm sóc người cao tuổi trong mùa nắng nóng.',
    null,
    null,
    'Bộ Y tế',
  ],
  [
    'UBND tỉnh Nam Hà vừa giao Sở Y tế theo dõi việc thực hiện Kế hoạch triển khai Đề án chăm sóc người cao tuổi giai đoạn 2024 - 2030.',
    null,
    null,
    'UBND tỉnh Nam Hà',
  ],
];

describe('the document that a news text is about', () => {
  it.each(WORDINGS)('%s', (lead, symbol, date, issuer) => {
    const reading = page(lead);
    expect(reading.documentClass).toBe('news');
    expect(reading.describedDocument).toMatchObject({ symbol, date, issuer });
    expect(reading.legalBases.map((basis) => basis.number)).not.toContain(symbol);
  });

  it('takes the place that the page gives to a bare committee, and a date from a later sentence', () => {
    const reading = page(
      'UBND xã vừa ban hành Kế hoạch số 38/KH-UBND về chăm sóc người cao tuổi trên địa bàn xã. Kế hoạch được ban hành ngày 08 tháng 3 năm 2024.',
      'UBND XÃ HÒA AN - TỈNH NAM HÀ\nTrang thông tin điện tử',
    );
    expect(reading.describedDocument).toMatchObject({ issuer: 'UBND xã Hòa An', date: '2024-03-08' });
  });

  it('names no document that only the list behind the article names', () => {
    const reading = page('Sáng ngày 10/3, hơn 200 người cao tuổi đến dự ngày hội thể dục dưỡng sinh.');
    expect(reading.describedDocument).toBeNull();
    expect(reading.legalBases).toEqual([]);
  });

  it('is cut where the page ends inside a sentence', () => {
    const cut = read(`Chăm lo người cao tuổi
(Cổng thông tin điện tử) - UBND tỉnh Nam Hà vừa ban hành Kế hoạch số 31/KH-UBND ngày 08/3/2024 về chăm sóc người cao tuổi. Theo đó, các xã, phường lập danh sách người cao tuổi sống một mình để phân công`);
    expect(cut).toMatchObject({ documentClass: 'news', truncated: true });
  });
});
