import { describe, expect, it } from '@jest/globals';
import { readDirective } from '../read-directive.js';
import type { DirectiveReading } from '../reading.js';

const read = (text: string): DirectiveReading => readDirective({ text, pages: [0], origin: 'txt' });

const OWN_HEAD = `ỦY BAN NHÂN DÂN
XÃ HÒA AN

Số: 21/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hòa An, ngày 10 tháng 3 năm 2024

KẾ HOẠCH
Trồng cây xanh ven đường
NĂM 2024`;
const BODY = `Thực hiện Kế hoạch số 18/KH-UBND ngày 14/02/2024 của Ủy ban nhân dân huyện, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. NHIỆM VỤ

1. Ươm cây giống.

II. TỔ CHỨC THỰC HIỆN

1. Đoàn Thanh niên xã: trồng cây ở trường học.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH

Tạ Văn Lộc`;
const REGISTER = {
  documentClass: 'plan',
  documentSymbol: '21/KH-UBND',
  documentType: 'Kế hoạch',
  issuingAuthority: 'Ủy ban nhân dân xã Hòa An',
  place: 'Hòa An',
  issueDate: '2024-03-10',
};

describe('the head of a copy that a site has framed', () => {
  it('is found below a menu, a headline of the same type and a stamp', () => {
    const reading = read(`Trang chủ » Tin tức
KẾ HOẠCH TRỒNG CÂY NĂM 2024
Đăng lúc: 12/03/2024 (GMT+7)

${OWN_HEAD}

${BODY}`);
    expect(reading).toMatchObject({ ...REGISTER, title: 'Trồng cây xanh ven đường NĂM 2024' });
  });

  it('is found where headline and stamp repeat the title and there is no head below', () => {
    const reading = read(`KẾ HOẠCH Trồng cây xanh năm 2024
Thứ tư - 13/03/2024 05:56
KẾ HOẠCH Trồng cây xanh năm 2024

Thực hiện Kế hoạch số 18/KH-UBND ngày 14/02/2024 của UBND huyện, UBND xã Hòa An xây dựng kế hoạch như sau:

I. NHIỆM VỤ

1. Ươm cây giống.`);
    expect(reading).toMatchObject({
      title: 'Trồng cây xanh năm 2024',
      issuingAuthority: 'Ủy ban nhân dân xã Hòa An',
      documentSymbol: null,
    });
  });

  it('is taken apart where a copy put all of it on one line', () => {
    const reading = read(
      `UBND XÃ HÒA AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 21/KH-UBND Hòa An, ngày 10 tháng 3 năm 2024 KẾ HOẠCH Trồng cây xanh ven đường Căn cứ Luật Lâm nghiệp;\n${BODY}`,
    );
    expect(reading).toMatchObject({ ...REGISTER, title: 'Trồng cây xanh ven đường' });
  });

  it("takes the title that only a law site's headline kept", () => {
    const reading =
      read(`Kế hoạch 21/KH-UBND năm 2024 trồng cây xanh ven đường, ven sông trên địa bàn tỉnh Nam Hà
Số hiệu: | 21/KH-UBND | Loại văn bản: | Kế hoạch |
ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 21/KH-UBND | Nam Hà, ngày 10 tháng 3 năm 2024 |
Căn cứ Luật Lâm nghiệp; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
1. Mục tiêu chung
Đường làng xanh hơn.`);
    expect(reading).toMatchObject({
      documentSymbol: '21/KH-UBND',
      title: 'trồng cây xanh ven đường, ven sông trên địa bàn tỉnh Nam Hà',
      issuingAuthority: 'Ủy ban nhân dân tỉnh Nam Hà',
    });
  });

  it('keeps a motto broken over lines and a mark of urgency out of the body', () => {
    const reading = read(`UBND HUYỆN BẮC HÀ
PHÒNG LAO ĐỘNG-TBXH ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
NAM Độc lập - Tự do - Hạnh phúc --------------- |
Số: 07/LĐTBXH V/v
báo cáo việc trồng cây | Bắc Hà, ngày 10 tháng 3 năm 2024
HỎA TỐC
Kính gửi: Ủy ban nhân dân các xã
Phòng đề nghị các xã thực hiện các việc sau:
1. Ươm cây giống.`);
    expect(reading).toMatchObject({
      documentClass: 'official-letter',
      documentSymbol: '07/LĐTBXH',
      title: 'báo cáo việc trồng cây',
      issuingAuthority: 'Phòng Lao động - Thương binh và Xã hội huyện Bắc Hà',
    });
  });

  it('gives back the hyphen that a copy lost in a symbol', () => {
    const reading = read(OWN_HEAD.replace('21/KH-UBND', '21/KHUBND').concat('\n\n', BODY));
    expect(reading.documentSymbol).toBe('21/KH-UBND');
  });
});

describe('a text without a head', () => {
  it.each([
    ['Ủy ban nhân dân xã Hòa An xây dựng kế hoạch trồng cây năm 2024 như sau:', 'plan', 'Kế hoạch'],
    ['Ủy ban nhân dân xã Hòa An báo cáo kết quả trồng cây năm 2024 như sau:', 'other', 'Báo cáo'],
    [
      'Phòng Kinh tế đề nghị Ủy ban nhân dân các xã thực hiện một số nội dung sau:',
      'official-letter',
      'Công văn',
    ],
  ])('is what its opening does: %s', (opening, documentClass, documentType) => {
    const reading = read(`${opening}\n\nI. VIỆC LÀM\n\n1. Ươm cây giống ở vườn ươm của xã.`);
    expect(reading).toMatchObject({ documentClass, documentType });
  });

  it.each([
    [
      'a table of contents',
      'MỤC LỤC\nChương I. NHIỆM VỤ ........ 5\n1. Ươm cây ........ 8\n2. Trồng cây ........ 14',
    ],
    [
      'a page of teasers',
      'Xã trồng cây\n(11/04/2024)\nUBND xã ban hành Kế hoạch số 21/KH-UBND...\nXem tiếp\nXã làm đường\nXem tiếp\nXã họp\nXem tiếp',
    ],
    [
      "a law site's hits",
      [1, 2, 3]
        .map((n) => `${n}\nKế hoạch ${n}1/KH-UBND trồng cây\nBan hành: 02/12/2024   Hiệu lực: 02/12/2024`)
        .join('\n'),
    ],
  ])('%s is no directive, and nothing but what it cites is read', (_, text) => {
    expect(read(text)).toMatchObject({
      documentClass: 'other',
      issuingAuthority: null,
      sections: [],
      tasks: [],
      indicators: [],
      agencyAssignments: [],
    });
  });
});

describe('a number that stands elsewhere than in the head', () => {
  it("is the site headline's where the copy was published before it had one", () => {
    const reading = read(`Xã Hòa An trồng cây
UBND xã Hòa An vừa ban hành Kế hoạch số 86/KH-UBND ngày 17/5/2024 về trồng cây. Nội dung như sau:

KẾ HOẠCH
Trồng cây xanh ven đường

${BODY}`);
    expect(reading).toMatchObject({ documentSymbol: '86/KH-UBND', issueDate: '2024-05-17' });
  });

  it('and day may stand below the type line, on either side of the title', () => {
    const reading = read(`ỦY BAN NHÂN DÂN XÃ HÒA AN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
KẾ HOẠCH
SỐ 21/KH-UBND
Trồng cây xanh ven đường
Hòa An, ngày 10 tháng 3 năm 2024
${BODY}`);
    expect(reading).toMatchObject({ ...REGISTER, title: 'Trồng cây xanh ven đường' });
  });
});

describe('a body named over several lines or beside another', () => {
  it.each([
    ['UBND HUYỆN BẮC HÀ PHÒNG Y TẾ', 'Phòng Y tế huyện Bắc Hà'],
    [
      'TỈNH ỦY - UBND TỈNH NAM HÀ\nBAN CHỈ ĐẠO CÔNG TÁC BẢO VỆ,\nCHĂM SÓC TRẺ EM TỈNH\n*',
      'Ban Chỉ đạo công tác bảo vệ, chăm sóc trẻ em tỉnh Nam Hà',
    ],
    ['HỘI LHPN TỈNH NAM HÀ\nBAN THƯỜNG VỤ', 'Ban Thường vụ Hội liên hiệp Phụ nữ tỉnh Nam Hà'],
    ['UBND HUYỆN BẮC HÀ\nTRƯỜNG TIỂU HỌC HÒA AN', 'Trường tiểu học Hòa An'],
  ])('%s', (bodies, name) => {
    const reading = read(`${bodies}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 21/KH-ABC
Nam Hà, ngày 10 tháng 3 năm 2024
KẾ HOẠCH
Trồng cây xanh ven đường
${BODY}`);
    expect(reading.issuingAuthority?.toLowerCase()).toBe(name.toLowerCase());
  });
});
