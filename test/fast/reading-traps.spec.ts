import { describe, expect, it } from '@jest/globals';
import { warnOfFileName } from '../../src/documents/reading/file-name-warning.js';
import type { DirectiveReading } from '../../src/domain/directive/reading.js';
import { readFixture, readText } from '../reading-score/fixture.js';

/** A whole small plan around the lines in question. */
function planWith(body: string, head = 'Số: 174/KH-UBND\n\nSuối Rao, ngày 06 tháng 3 năm 2024'): string {
  return `ỦY BAN NHÂN DÂN\nXÃ SUỐI RAO\n\n${head}\n\nKẾ HOẠCH\nGiữ sạch đường làng năm 2024\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n\n${body}\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTạ Văn Lộc\n`;
}
const codes = (reading: DirectiveReading) => reading.warnings.map((given) => given.code);

describe('the twenty traps of real texts', () => {
  it('1: a file name that says 171 warns, and the number of the text stands', () => {
    const reading = warnOfFileName(readText(planWith('I. NHIỆM VỤ\n\n1. Quét dọn.')), 'KH 171 giu sach.docx');
    expect(reading.documentNumber).toBe('174');
    expect(codes(reading)).toContain('register.file-name-differs');
  });

  it("2: a parent's number is never taken for the document's own", () => {
    const reading = readText(
      'KẾ HOẠCH\nGiữ sạch đường làng\n\nThực hiện Kế hoạch số 90/KH-UBND ngày 02/01/2024 của Ủy ban nhân dân huyện, Ủy ban nhân dân xã xây dựng kế hoạch.\n\nI. NHIỆM VỤ\n\n1. Quét dọn.',
    );
    expect([reading.documentNumber, reading.documentSymbol]).toEqual([null, null]);
    expect(codes(reading)).toContain('register.number-missing');
    expect(reading.legalBases[0]?.number).toBe('90/KH-UBND');
  });

  it('3: an impossible date stays empty with a warning', () => {
    const reading = readText(
      planWith('I. NHIỆM VỤ\n\n1. Quét dọn.', 'Số: 5/KH-UBND\n\nSuối Rao, ngày 43 tháng 5 năm 2024'),
    );
    expect(reading.issueDate).toBeNull();
    expect(reading.place).toBe('Suối Rao');
    expect(codes(reading)).toContain('register.date-impossible');
  });

  it('4: a cited date later than the document is warned of and kept', () => {
    const reading = readText(
      planWith('I. NHIỆM VỤ\n\n1. Thực hiện Quyết định số 77/QĐ-UBND ngày 09/12/2024 về rác thải.'),
    );
    expect(reading.legalBases[0]?.date).toBe('2024-12-09');
    expect(codes(reading)).toContain('basis.later-than-document');
  });

  it('5: one directive cited with two dates stands once, with a warning', () => {
    const reading = readText(
      planWith(
        'I. NHIỆM VỤ\n\n1. Thực hiện Chỉ thị số 33/CT-TTg ngày 20/8/2020 về rác thải nhựa.\n\n2. Tuyên truyền Chỉ thị số 33/CT-TTg ngày 02/8/2020.',
      ),
    );
    expect(reading.legalBases).toHaveLength(1);
    expect(codes(reading)).toContain('basis.two-dates');
  });

  it('6: a roman numeral used twice gives two parts and a warning', () => {
    const reading = readText(
      planWith(
        'I. MỤC ĐÍCH\n\n- Sạch.\n\nII. NHIỆM VỤ\n\n1. Quét.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Các thôn: Vận động.',
      ),
    );
    expect(reading.sections.map((section) => section.numeral)).toEqual(['I', 'II', 'II']);
    expect(reading.agencyAssignments?.map((block) => block.agency)).toEqual(['Các thôn']);
    expect(codes(reading)).toContain('outline.numeral-repeated');
  });

  it('7: labels that restart per group stay apart', () => {
    const reading = readFixture('steering-plan');
    expect(reading.indicators.map((indicator) => indicator.label)).toEqual([
      'Chỉ tiêu 1',
      'Chỉ tiêu 2',
      'Chỉ tiêu 1',
    ]);
    expect(codes(reading)).toContain('outline.label-restarted');
  });

  it('8: ten targets in one sentence are all read', () => {
    const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];
    const words = years.map((year, index) => `${80 + index}% năm ${year}`).join(', ');
    const reading = readText(planWith(`I. CHỈ TIÊU\n\n- Tỷ lệ hộ phân loại rác đạt ${words}.`));
    expect(reading.indicators[0]?.targets.map((target) => [target.year, target.value])).toEqual(
      years.map((year, index) => [year, 80 + index]),
    );
    expect(codes(reading)).toContain('indicator.many-targets');
  });

  it.each([
    ['Cơ quan chủ trì: Trạm Y tế.', 'Đơn vị phối hợp: Hội Nông dân.'],
    ['- Đơn vị chủ trì thực hiện: Trạm Y tế', '- Các cơ quan phối hợp: Hội Nông dân'],
    ['+ Chủ trì: Trạm Y tế;', '+ Phối hợp thực hiện: Hội Nông dân.'],
    ['Cơ quan thực hiện: Trạm Y tế.', 'Phối hợp: Hội Nông dân.'],
  ])('9: the label lines %s %s name lead and helper', (lead, helper) => {
    const reading = readText(planWith(`I. NHIỆM VỤ\n\n1. Phun khử khuẩn bãi rác.\n\n${lead}\n\n${helper}`));
    expect(reading.tasks).toHaveLength(1);
    expect(reading.tasks[0]).toMatchObject({ lead: ['Trạm Y tế'], coordinating: ['Hội Nông dân'] });
  });

  it('10: a leading dash inside a wrapped name is no bullet', () => {
    const line = 'trong việc vận động nhân dân toàn xã thu gom rác thải tại các tuyến đường liên thôn';
    const reading = readText(
      planWith(
        `I. NHIỆM VỤ\n- Phối hợp với các cơ quan ${line} cùng Phòng Lao động\n- Thương binh và Xã hội ${line}\nvà các tổ chức chính trị\n- xã hội ở địa phương để làm sạch đường làng, ngõ xóm trước ngày hội ${line}\nkhông kể ngày nghỉ.\n- Trồng hoa hai bên đường.`,
      ),
    );
    expect(reading.tasks.map((task) => task.path)).toEqual(['I/-1', 'I/-2']);
    expect(codes(reading)).toContain('outline.dash-continues');
  });

  it('11: an annex that repeats body tasks is warned of and keeps its own dates', () => {
    const reading = readText(
      `${planWith('I. NHIỆM VỤ\n\n1. Nạo vét kênh mương trước ngày 30/4/2024.')}\nPHỤ LỤC\nTT | Nội dung | Đơn vị thực hiện | Thời gian\n1 | Nạo vét kênh mương trước ngày 30/4/2024 | Các thôn | Tháng 6/2024\n`,
    );
    expect(reading.tasks.map((task) => [task.path, task.due?.text])).toEqual([
      ['I.1', 'trước ngày 30/4/2024'],
      ['PL.1', 'Tháng 6/2024'],
    ]);
    expect(codes(reading)).toContain('annex.repeats-body');
  });

  it('12: news about a plan is no plan; it names the document to ask for', () => {
    const reading = readFixture('news-item');
    expect(reading.documentClass).toBe('news');
    expect(reading.describedDocument).toMatchObject({
      symbol: '12/KH-UBND',
      date: '2026-01-14',
      issuer: 'Ủy ban nhân dân phường Tân Mỹ',
    });
    expect([reading.newsDate, reading.newsAuthor]).toEqual(['2026-01-17', 'Mai Khánh Linh']);
    expect([reading.documentNumber, reading.tasks, reading.recipients, reading.signatory]).toEqual([
      null,
      [],
      null,
      null,
    ]);
    expect(codes(reading)).toContain('class.news');
  });

  it('13: what a cut text lacks is unknown, not none', () => {
    const reading = readFixture('cut-pdf-plan');
    expect(reading.truncated).toBe(true);
    expect([
      reading.agencyAssignments,
      reading.reportingObligations,
      reading.recipients,
      reading.signatory,
    ]).toEqual([null, null, null, null]);
    expect(reading.clauses.at(-1)?.cut).toBe(true);
    expect(codes(reading)).toContain('text.cut');
  });

  it('14: a scan that lost its marks is unreadable and nothing is guessed', () => {
    const scan =
      'UY BAN NHAN DAN xa Suoi Rao KE HOACH giu sach duong lang So: 12/KH-UBND ngay 03 thang 4 nam 2024. '.repeat(
        5,
      );
    const reading = readText(scan);
    expect([reading.documentClass, reading.documentNumber, reading.tasks]).toEqual(['other', null, []]);
    expect(codes(reading)).toEqual(['text.unreadable']);
  });

  it('15: site furniture around the text is no content', () => {
    const reading = readFixture('steering-plan');
    expect(reading.documentSymbol).toBe('04/KH-BCĐ');
    expect(reading.clauses.some((clause) => clause.text.includes('Đăng nhập'))).toBe(false);
    expect(codes(reading)).toContain('text.furniture');
  });

  it('16: a compiler due before its contributors is warned of, never mended', () => {
    const reading = readFixture('steering-plan');
    expect(reading.reportingObligations?.map((duty) => duty.recurring)).toEqual([['--11-25'], ['--11-20']]);
    expect(codes(reading)).toContain('report.compiler-before-contributors');
  });

  it('17: a task with two leads keeps both and warns', () => {
    const reading = readFixture('steering-plan');
    expect(reading.tasks[0]?.lead).toEqual(['Bộ Chỉ huy Quân sự tỉnh', 'Công an tỉnh']);
    expect(codes(reading)).toContain('task.two-leads');
  });

  it('18: fewer indicators than announced are warned of', () => {
    const reading = readText(
      planWith('I. MỤC TIÊU (03 chỉ tiêu)\n\n- 95% hộ có thùng rác.\n\n- 80% ngõ có đèn.'),
    );
    expect(reading.indicators).toHaveLength(2);
    expect(codes(reading)).toContain('indicator.fewer-than-announced');
  });

  it('19: noise is repaired where no doubt is, and kept as written beside it', () => {
    const reading = readText(
      planWith(
        'I. MỤC TIÊU\\r\\n\n\n- Tỷ lệ hộ nghèo dưới\\r\\n24%1 năm 2025.\n\nII. NHIỆM VỤ\n\n1. Thực hiện Thông tư số 02/2022ATT-BTNMT ngày 10/01/2022 và Kế hoạch số 31 /KH- UBND của Ủy\n\nban nhân dân huyện.',
      ),
    );
    expect(reading.legalBases.map((basis) => [basis.number, basis.asWritten])).toEqual([
      ['02/2022/TT-BTNMT', '02/2022ATT-BTNMT'],
      ['31/KH-UBND', undefined],
    ]);
    expect(reading.legalBases[1]?.issuer).toBe('Ủy ban nhân dân huyện');
    expect(reading.indicators[0]?.targets[0]).toMatchObject({
      year: 2025,
      comparator: '<',
      value: 24,
      unit: '%',
    });
    expect(codes(reading)).toEqual(expect.arrayContaining(['text.noise', 'basis.symbol-repaired']));
  });

  it('20: one indicator with two owners stands with both and warns', () => {
    const reading = readFixture('steering-plan');
    const owners = reading.agencyAssignments
      ?.filter((block) => block.indicators.includes(2))
      .map((block) => block.agency);
    expect(owners).toEqual(['Sở Nông nghiệp và Môi trường', 'Công an tỉnh']);
    expect(codes(reading)).toContain('indicator.two-owners');
  });
});
