import { describe, expect, it } from '@jest/globals';
import { proseFrom } from '../text/prose.js';
import { readDirective } from '../read-directive.js';
import { periodicityIn } from './report-period.js';
import { receiverIn } from './report-recipient.js';
import { obligationsIn } from './reporting.js';

const said = (text: string, owner: string | null = null) =>
  obligationsIn(proseFrom(text, [[0, text.length]]), {
    owner,
    source: { text, pages: [0], origin: 'txt' },
  }).map((each) => [each.who, each.recipient, each.periodicity]);

describe('who must report to whom, and how often', () => {
  it.each([
    ['UBND các phường gửi báo cáo về Sở Y tế trước ngày 10/6/2025.', [['UBND các phường', 'Sở Y tế', null]]],
    [
      'Sở Y tế đề nghị UBND các phường báo cáo kết quả về Sở (qua Phòng Dân số) trước ngày 10/6/2025.',
      [['UBND các phường', 'Sở (qua Phòng Dân số)', null]],
    ],
    [
      'Các cơ quan, đơn vị, địa phương báo cáo kết quả về Sở Y tế trước ngày 10/6/2025.',
      [['Các cơ quan, đơn vị, địa phương', 'Sở Y tế', null]],
    ],
    [
      'Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo quy định.',
      [['Sở Y tế', 'Ủy ban nhân dân tỉnh', 'theo quy định']],
    ],
    [
      'Hằng ngày, trước 16 giờ, UBND các huyện báo cáo số liệu về Sở Y tế.',
      [['UBND các huyện', 'Sở Y tế', 'Hằng ngày']],
    ],
    [
      'Khi xảy ra tai nạn, UBND cấp xã báo cáo nhanh về UBND tỉnh trong vòng 24 giờ.',
      [['UBND cấp xã', 'UBND tỉnh', null]],
    ],
    [
      'Trạm Y tế các xã báo cáo về UBND huyện trước ngày 05/7; UBND huyện báo cáo về Sở Y tế trước ngày 15/7/2025.',
      [
        ['Trạm Y tế các xã', 'UBND huyện', null],
        ['UBND huyện', 'Sở Y tế', null],
      ],
    ],
    [
      'Các thôn báo cáo quý trước ngày 10 của tháng cuối quý, báo cáo năm trước ngày 30/11/2025 gửi UBND xã.',
      [
        ['Các thôn', 'UBND xã', 'quý'],
        ['Các thôn', 'UBND xã', 'năm'],
      ],
    ],
    [
      'Các đơn vị được phân công chủ trì các chỉ tiêu báo cáo kết quả định kỳ hằng năm gửi Sở Y tế.',
      [['Các đơn vị được phân công chủ trì các chỉ tiêu', 'Sở Y tế', 'định kỳ hằng năm']],
    ],
    [
      'Đề nghị Giám đốc các sở; Chủ tịch UBND các xã triển khai; định kỳ báo cáo Sở Y tế trước ngày 20/11.',
      [['Giám đốc các sở; Chủ tịch UBND các xã', 'Sở Y tế', 'định kỳ']],
    ],
    [
      'Báo cáo kết quả: cấp xã gửi cấp huyện trước ngày 05/6/2025, cấp huyện gửi Sở Y tế trước ngày 15/6/2025.',
      [
        ['cấp xã', 'cấp huyện', null],
        ['cấp huyện', 'Sở Y tế', null],
      ],
    ],
    [
      'Ban họp mỗi quý một lần, các ủy viên báo cáo cơ quan thường trực 05 ngày trước cuộc họp.',
      [['các ủy viên', 'cơ quan thường trực', 'mỗi quý một lần']],
    ],
    [
      'Các cấp bộ Đoàn gửi kế hoạch về Tỉnh Đoàn trước ngày 25/5/2025, báo cáo kết quả trước ngày 05/9/2025.',
      [
        ['Các cấp bộ Đoàn', 'Tỉnh Đoàn', null],
        ['Các cấp bộ Đoàn', 'Tỉnh Đoàn', null],
      ],
    ],
    [
      'Giao Ban Dân vận Thành ủy chủ trì, định kỳ hằng năm báo cáo Thường trực Thành ủy.',
      [['Ban Dân vận Thành ủy', 'Thường trực Thành ủy', 'định kỳ hằng năm']],
    ],
    [
      'Kết thúc hè, các thôn gửi báo cáo về xã trước ngày 05/9, xã gửi báo cáo về Sở Y tế trước ngày 15/9/2025.',
      [
        ['các thôn', 'xã', null],
        ['xã', 'Sở Y tế', null],
      ],
    ],
    [
      'Các thôn báo cáo Trạm Y tế trước ngày 05/6/2025, Trạm Y tế tổng hợp báo cáo Sở Y tế trước ngày 15/6/2025.',
      [
        ['Các thôn', 'Trạm Y tế', null],
        ['Trạm Y tế', 'Sở Y tế', null],
      ],
    ],
    [
      'Trên đây là Kế hoạch, yêu cầu các đơn vị thực hiện, định kỳ báo cáo kết quả về UBND huyện.',
      [['các đơn vị', 'UBND huyện', 'định kỳ']],
    ],
    [
      'Mỗi quý một lần, tổ công tác họp và báo cáo Chủ tịch UBND xã.',
      [['tổ công tác', 'Chủ tịch UBND xã', 'Mỗi quý một lần']],
    ],
    [
      'Tổ trưởng chuyên môn nộp báo cáo cho Phó Hiệu trưởng vào ngày cuối cùng của tháng.',
      [['Tổ trưởng chuyên môn', 'Phó Hiệu trưởng', null]],
    ],
    [
      'Trường hợp trẻ nghỉ học không lý do, nhà trường báo ngay cho UBND xã.',
      [['nhà trường', 'UBND xã', null]],
    ],
    [
      'Trạm Y tế báo cáo về UBND xã trước ngày 10/12/2025 để UBND xã tổng hợp, báo cáo Sở Y tế trước ngày 20/12/2025.',
      [['Trạm Y tế', 'UBND xã', null]],
    ],
    [
      'UBND các xã xây dựng kế hoạch, gửi về Phòng Nội vụ trước ngày 20/4/2025.',
      [['UBND các xã', 'Phòng Nội vụ', null]],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12 hằng năm.', [['Sở Y tế', 'UBND tỉnh', 'hằng năm']]],
    ['Tham mưu UBND tỉnh báo cáo Bộ Y tế theo quy định.', [['Sở Y tế', 'Bộ Y tế', 'theo quy định']]],
    ['Cung cấp số liệu trẻ em cho Sở Tư pháp hằng quý.', [['Sở Y tế', 'Sở Tư pháp', 'hằng quý']]],
    [
      'Chỉ đạo trạm y tế báo cáo trước ngày 10/7; tổng hợp báo cáo UBND tỉnh trước ngày 20/7/2025.',
      [
        ['trạm y tế', null, null],
        ['Sở Y tế', 'UBND tỉnh', null],
      ],
    ],
  ])('in the block of Sở Y tế: %s', (text, expected) => {
    expect(said(text, 'Sở Y tế').map(([who, to, often]) => [who, to ?? null, often])).toEqual(expected);
  });

  it.each([
    'Trên đây là báo cáo kết quả công tác trẻ em của UBND xã.',
    'Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị báo cáo UBND tỉnh xem xét.',
    'Hội nghị đã nghe báo cáo của Sở Y tế về tình hình đuối nước.',
    'Đội ngũ báo cáo viên tuyên truyền tại các xã.',
    'Các trường lắp biển cảnh báo xong trước ngày 30/5/2025.',
    'Bố trí đại biểu dự lễ phát động trước ngày 30/5/2025.',
  ])('%s asks for no report', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('how often', () => {
  it.each([
    [
      'Định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 10/12) báo cáo',
      'Định kỳ 6 tháng và hằng năm',
    ],
    ['báo cáo kết quả 6 tháng trước ngày 20/6/2025 và cả năm trước ngày 15/12/2025', '6 tháng; cả năm'],
    ['báo cáo trước ngày 10/6 và 10/12 hàng năm', 'hàng năm'],
    ['báo cáo UBND xã 06 tháng trước ngày 10/6, năm trước ngày 05/12/2025', '06 tháng, năm'],
    ['báo cáo quý, 6 tháng, năm trình UBND tỉnh', 'quý, 6 tháng, năm'],
    ['báo cáo Hiệu trưởng vào thứ Hai hằng tuần', 'hằng tuần'],
    ['báo cáo vào ngày 25 của tháng cuối quý', 'quý'],
    ['báo cáo định kỳ (tháng, quý, năm) về UBND xã', 'định kỳ tháng, quý, năm'],
    ['định kỳ báo cáo Ban Thường vụ', 'định kỳ'],
    ['báo cáo vào ngày 20 hằng tháng', 'hằng tháng'],
    ['báo cáo đột xuất khi có yêu cầu', 'đột xuất'],
    ['báo cáo HĐND tỉnh tại kỳ họp thường lệ cuối năm', 'kỳ họp thường lệ cuối năm'],
    ['xây dựng kế hoạch hằng năm, báo cáo kết quả về Sở', null],
    ['báo cáo kết quả Tháng hành động vì trẻ em năm 2025', null],
  ])('%s → %s', (text, expected) => {
    expect(periodicityIn(text)).toBe(expected);
  });
});

describe('whom a report goes to', () => {
  it.each([
    ['báo cáo Sở Văn hóa, Thể thao và Du lịch trước ngày 10/6', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['báo cáo về UBND thành phố và Bộ Y tế để theo dõi', 'UBND thành phố và Bộ Y tế'],
    ['báo cáo UBND huyện, Sở Y tế trước ngày 20/11', 'UBND huyện, Sở Y tế'],
    ['báo cáo kết quả về UBND quận, huyện trước ngày 10/7', 'UBND quận, huyện'],
    ['gửi báo cáo về Sở Y tế để tổng hợp, báo cáo UBND tỉnh', 'Sở Y tế'],
    ['báo cáo UBND thị xã ( qua Phòng Y tế ) định kỳ', 'UBND thị xã (qua Phòng Y tế)'],
    ['báo cáo về phường trước ngày 25 hằng tháng', 'phường'],
    ['báo cáo Ban Giám hiệu vào cuối học kỳ I', 'Ban Giám hiệu'],
    ['báo cáo UBND tỉnh trước ngày 15/12/2025 (qua Sở Y tế)', 'UBND tỉnh (qua Sở Y tế)'],
    ['báo cáo Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh'],
    ['báo cáo Chủ tịch UBND xã các đơn vị không thực hiện', 'Chủ tịch UBND xã'],
    ['cung cấp số liệu cho công chức VHXH vào cuối mỗi tháng', 'công chức VHXH'],
    ['gửi báo cáo về PGD (đ/c Hoa) trước 16h00', 'PGD (đ/c Hoa)'],
    ['báo cáo kết quả Hội thi về Ban Tổ chức cấp tỉnh', 'Ban Tổ chức cấp tỉnh'],
    ['báo cáo về UBND huyện qua Phòng Tư pháp', 'UBND huyện qua Phòng Tư pháp'],
    ['gửi trước 12/6 cho Sở Y tế, đồng gửi Công an xã', 'Sở Y tế, đồng gửi Công an xã'],
    ['báo cáo HĐND cùng cấp việc thực hiện quyền trẻ em', 'HĐND cùng cấp'],
    ['báo cáo kết quả về công tác trẻ em', null],
  ])('%s → %s', (text, expected) => {
    expect(receiverIn(text).recipient).toBe(expected);
  });
});

describe('reports that a letter asks for', () => {
  const letter = (body: string) =>
    readDirective({
      text: `SỞ Y TẾ\nSố: 45/SYT-DSTE\nV/v chăm sóc trẻ em\nKính gửi:\n- Trung tâm Y tế các huyện;\n- Bệnh viện Nhi.\n${body}`,
      pages: [0],
      origin: 'txt',
    }).reportingObligations?.map((each) => [each.who, each.recipient]);

  it('are due from the bodies that it is addressed to', () => {
    expect(
      letter(
        'Năm nay số trẻ em tai nạn còn cao.\n1. Rà soát trẻ em.\n2. Báo cáo kết quả về Sở Y tế trước ngày 30/9/2025.',
      ),
    ).toEqual([['Trung tâm Y tế các huyện, Bệnh viện Nhi', 'Sở Y tế']]);
  });

  it('are due from the bodies that it asks, and go where its last line says', () => {
    expect(
      letter(
        'Sở Y tế yêu cầu các đơn vị thực hiện một số nội dung sau:\n1. Rà soát trẻ em.\n2. Báo cáo số trẻ em tai nạn (theo mẫu; không có cũng gửi) trước ngày 05/9/2025.\nBáo cáo bằng văn bản gửi về Phòng Dân số.',
      ),
    ).toEqual([['các đơn vị', 'Phòng Dân số']]);
  });
});
