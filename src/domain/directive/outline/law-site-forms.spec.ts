import { describe, expect, it } from '@jest/globals';
import { readDirective } from '../read-directive.js';
import type { DirectiveReading } from '../reading.js';

const read = (text: string): DirectiveReading => readDirective({ text, pages: [0], origin: 'txt' });

const BODY = `Căn cứ Chương trình số 19-CTr/TU ngày 04/3/2022 của Tỉnh ủy; Kết luận số 81-KL/TW ngày 02/6/2021 của Bộ Chính trị và Kế hoạch số 30/KH-UBND ngày 11/4/2022 của UBND tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:`;

describe('the forms that law sites and offices give to a document', () => {
  it('a list of related documents above the head gives neither number nor basis', () => {
    const reading = read(`- 1 Nghị quyết 14/NQ-CP năm 2022 về chăm sóc người cao tuổi do Chính phủ ban hành
- 2Quyết định 77/QĐ-UBND năm 2021 về việc tương tự của tỉnh Nam Hà
ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 64/KH-UBND | Thanh Giang, ngày 09 tháng 5 năm 2022 |
${BODY}
a) Mục tiêu 1: Chăm sóc sức khỏe
- Chỉ tiêu 1: Tỷ lệ người cao tuổi được khám sức khỏe đạt 90% vào năm 2025.`);
    expect(reading).toMatchObject({
      documentSymbol: '64/KH-UBND',
      place: 'Thanh Giang',
      issueDate: '2022-05-09',
      issuingAuthority: 'Ủy ban nhân dân tỉnh Thanh Giang',
    });
    expect(reading.legalBases?.map(({ number, issuer }) => [number, issuer])).toEqual([
      ['19-CTr/TU', 'Tỉnh ủy'],
      ['81-KL/TW', 'Bộ Chính trị'],
      ['30/KH-UBND', expect.stringContaining('UBND tỉnh')],
    ]);
    expect(reading.sections?.map(({ numeral }) => numeral)).toEqual(['a']);
    expect(reading.tasks).toEqual([]);
  });

  it('lists that start anew after lost headings are tasks and duties, one beside the other', () => {
    const reading = read(`Số: 64/KH-UBND
Thanh Giang, ngày 09 tháng 5 năm 2022
${BODY}
1. Mục tiêu chung
Người cao tuổi được chăm sóc tốt hơn.
1. Mở rộng câu lạc bộ
a) Khảo sát nhu cầu ở từng thôn.
b) Mở thêm câu lạc bộ.
1. Sở Y tế
- Hướng dẫn khám sức khỏe.
2. Các sở, ngành; Ủy ban nhân dân các huyện
- Xây dựng kế hoạch.`);
    expect(reading.tasks?.map(({ path }) => path)).toEqual(['1', '1.a', '1.b']);
    expect(reading.agencyAssignments?.map(({ agency }) => agency)).toEqual([
      'Sở Y tế',
      'Các sở, ngành; Ủy ban nhân dân các huyện',
    ]);
  });

  it('recipients and signature on one line each are taken apart', () => {
    const reading = read(`KẾ HOẠCH
Chăm sóc người cao tuổi năm 2022
${BODY}
I. NHIỆM VỤ
1. Khám sức khỏe.
Nơi nhận: - Bộ Y tế; - Tỉnh ủy; - Lưu: VT. |
TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Lương |`);
    expect(reading.recipients).toEqual(['Bộ Y tế', 'Tỉnh ủy', 'Lưu: VT']);
    expect(reading.signatory).toEqual({
      authority: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần Văn Lương',
    });
  });

  it('a heading that ends in "số" or "đạt được" stands apart from what is below it', () => {
    const reading = read(`KẾ HOẠCH
Chuyển đổi số năm 2024
${BODY}
I. Kết quả đạt được
Đã nối mạng mọi xã.
II. NHIỆM VỤ
2. Phát triển hạ tầng số
2.1. Nâng cấp đường truyền.
2.2. Thuê máy chủ.`);
    expect(reading.sections?.map(({ heading }) => heading)).toEqual(['Kết quả đạt được', 'NHIỆM VỤ']);
    expect(reading.tasks?.map(({ path }) => path)).toEqual(['II.2', 'II.2.1', 'II.2.2']);
  });

  it('a letter whose "Kính gửi" is broken keeps its items as tasks and its last request as none', () => {
    const reading = read(`Kính
gửi:
|
- Ủy ban nhân dân các xã;
- Trạm Y tế các xã.
|
Phòng Y tế đề nghị các đơn vị thực hiện:
1. Phân công cán bộ đầu mối.
2. Tuyên truyền đến từng hộ:
- Phát tờ rơi;
- Phát thanh buổi sáng.
Đề nghị Ủy ban nhân dân các xã quan tâm thực hiện./.
Nơi nhận:
- Như trên.
TRƯỞNG PHÒNG
Lý Thị Mận`);
    expect(reading.documentClass).toBe('official-letter');
    expect(reading.sections).toEqual([]);
    expect(reading.agencyAssignments).toEqual([]);
    expect(reading.tasks?.map(({ path, kind }) => [path, kind])).toEqual([
      ['1', undefined],
      ['2', 'group'],
      ['2/-1', undefined],
      ['2/-2', undefined],
    ]);
  });

  it('a report named with a colon is a rule of reporting, and its subject is the whole list of bodies', () => {
    const reading = read(`KẾ HOẠCH
Chăm sóc người cao tuổi năm 2022
${BODY}
I. CHẾ ĐỘ BÁO CÁO
1. Báo cáo 6 tháng: số liệu đến hết tháng 5; các sở, ban, ngành và Ủy ban nhân dân các huyện gửi báo cáo về Sở Y tế trước ngày 10/6/2022.
2. Báo cáo năm: gửi về Sở Y tế trước ngày 10/12/2022.`);
    expect(reading.sections?.map(({ numeral }) => numeral)).toEqual(['I']);
    expect(reading.reportingObligations?.map(({ who, recipient }) => [who, recipient])).toEqual([
      ['các sở, ban, ngành và Ủy ban nhân dân các huyện', 'Sở Y tế'],
      [null, 'Sở Y tế'],
    ]);
  });

  it('a steering committee that issues a plan is its authority, not the body of a cited decision', () => {
    const reading = read(`KẾ HOẠCH
Hoạt động của Ban Chỉ đạo chuyển đổi số huyện Mường Lát năm 2024
Thực hiện Quyết định số 12/QĐ-UBND ngày 03/01/2024 của Ủy ban nhân dân tỉnh Nam Hà, Ban Chỉ đạo chuyển đổi số huyện Mường Lát (sau đây gọi là Ban Chỉ đạo) ban hành Kế hoạch như sau:
I. MỤC TIÊU
II. NHIỆM VỤ
1. Họp định kỳ.`);
    expect(reading.issuingAuthority).toBe('Ban Chỉ đạo chuyển đổi số huyện Mường Lát');
  });

  it('names in short capitals and over two lines are spelled out', () => {
    const department = read(`UBND HUYỆN VĨNH LỘC
PHÒNG LAO ĐỘNG - TB&XH
Số: 8/LĐTBXH-TE
V/v lập danh sách
Vĩnh Lộc, ngày 05 tháng 5 năm 2023
Kính gửi: UBND các xã
1. Lập danh sách.`);
    expect(department.issuingAuthority).toBe('Phòng Lao động - Thương binh và Xã hội huyện Vĩnh Lộc');
    const committee = read(`BAN CHỈ ĐẠO
PHÒNG, CHỐNG DỊCH
TỈNH AN SƠN
Số: 3/KH-BCĐ
An Sơn, ngày 05 tháng 5 năm 2023
KẾ HOẠCH
Phòng dịch năm 2023
I. NHIỆM VỤ
1. Giám sát.`);
    expect(committee.issuingAuthority).toBe('Ban Chỉ đạo phòng, chống dịch tỉnh An Sơn');
  });

  it('a later year belongs to the figure behind it, and a yearly cut is a change', () => {
    const reading = read(`KẾ HOẠCH
Chăm sóc người cao tuổi đến năm 2025
${BODY}
I. MỤC TIÊU ĐẾN NĂM 2025
1. Ít nhất 70% số xã có câu lạc bộ, phấn đấu đến năm 2030 đạt 95%.
2. Giảm tỷ lệ hộ nghèo có người cao tuổi bình quân 0,4%/năm.`);
    const targets = reading.indicators?.map((indicator) =>
      indicator.targets.map(({ year, value, reduction }) => [year, value, reduction]),
    );
    expect(targets).toEqual([
      [
        [2025, 70, undefined],
        [2030, 95, undefined],
      ],
      [[null, 0.4, true]],
    ]);
  });

  it('news gives the number and day that stand below a headline without them', () => {
    const reading = read(`UBND huyện Thanh Oai ban hành Kế hoạch chăm sóc người cao tuổi
Thứ hai, 08/5/2023 | 10:15
Ngày 04/5/2023, UBND huyện Thanh Oai đã ban hành Kế hoạch số 210/KH-UBND về chăm sóc người cao tuổi năm 2023.
Theo đó, huyện sẽ mở thêm câu lạc bộ.`);
    expect(reading.documentClass).toBe('news');
    expect(reading.describedDocument).toMatchObject({ symbol: '210/KH-UBND', date: '2023-05-04' });
  });

  it('a task line with two labels gives both lead and due', () => {
    const reading = read(`KẾ HOẠCH
Chăm sóc người cao tuổi năm 2023
${BODY}
I. NHIỆM VỤ
1. Tổ chức Lễ phát động
Thời gian: 01/10/2023. Đơn vị thực hiện: Hội Người cao tuổi huyện.`);
    expect(reading.tasks?.[0]).toMatchObject({
      lead: ['Hội Người cao tuổi huyện'],
      due: { text: '01/10/2023', date: '2023-10-01' },
    });
  });
});
