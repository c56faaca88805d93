import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDirective } from '../../src/domain/directive/read-directive.js';
import type { DirectiveReading, Target } from '../../src/domain/directive/reading.js';
import { fixtureText, readFixture, readText, sourceOf } from '../reading-score/fixture.js';
import { spanFaults } from '../reading-score/score.js';

const register = (reading: DirectiveReading) => ({
  class: reading.documentClass,
  truncated: reading.truncated,
  number: reading.documentNumber,
  symbol: reading.documentSymbol,
  type: reading.documentType,
  authority: reading.issuingAuthority,
  place: reading.place,
  date: reading.issueDate,
  title: reading.title,
});
const sections = (reading: DirectiveReading) =>
  reading.sections.map((section) => `${section.numeral} ${section.heading}`);
const tasks = (reading: DirectiveReading) =>
  reading.tasks.map((task) => `${task.path} ${task.kind ?? 'task'}`);
const targets = (reading: DirectiveReading) =>
  reading.indicators.map((indicator) => indicator.targets.map(brief));
const brief = ({ year, comparator, value, unit }: Target) => [year, comparator, value, unit];
const bases = (reading: DirectiveReading) =>
  reading.legalBases
    .filter((basis) => basis.number !== null)
    .map((basis) => `${basis.type} ${basis.number} ${basis.date} ${basis.role}`);
const agencies = (reading: DirectiveReading) =>
  (reading.agencyAssignments ?? []).map((block) => [
    block.agency,
    block.duties.length,
    block.prose ?? false,
    block.requested ?? false,
  ]);

describe('a commune plan copied with a table head', () => {
  const reading = readFixture('commune-plan');

  it('gives its register fields', () => {
    expect(register(reading)).toEqual({
      class: 'plan',
      truncated: false,
      number: '07',
      symbol: '07/KH-UBND',
      type: 'Kế hoạch',
      authority: 'Ủy ban nhân dân xã Hòa Lạc',
      place: 'Hòa Lạc',
      date: '2026-02-04',
      title: 'Chăm sóc người cao tuổi trên địa bàn xã Hòa Lạc năm 2026',
    });
  });

  it('gives its parts, tasks and bases', () => {
    expect(sections(reading)).toEqual([
      'I MỤC ĐÍCH, YÊU CẦU',
      'II CHỈ TIÊU NĂM 2026',
      'III NHIỆM VỤ, GIẢI PHÁP',
      'IV KINH PHÍ',
      'V TỔ CHỨC THỰC HIỆN',
    ]);
    expect(tasks(reading)).toEqual([
      'III.1 group',
      'III.1/-1 task',
      'III.1/-1/+1 task',
      'III.1/-1/+2 task',
      'III.1/-2 task',
      'III.2 group',
      'III.2.a task',
      'III.2.b task',
      'III.3 task',
    ]);
    expect(bases(reading)).toEqual([
      'Kế hoạch 18/KH-UBND 2026-01-12 basis',
      'Tờ trình 05/TTr-VHXH 2026-01-28 basis',
    ]);
  });

  it('gives targets their year from the heading', () => {
    expect(targets(reading)).toEqual([
      [[2026, '=', 100, '%']],
      [[2026, '>=', 85, '%']],
      [[2026, 'range', [2, 3], 'câu lạc bộ']],
      [[2026, '=', 5, '%']],
    ]);
    expect(reading.indicators[3]?.targets[0]).toMatchObject({ reduction: true, baseline: 'năm 2025' });
  });

  it('folds the label lines of a task into it', () => {
    expect(reading.tasks.find((task) => task.path === 'III.2.b')).toMatchObject({
      lead: ['Trạm Y tế xã'],
      coordinating: ['Hội Người cao tuổi xã', 'các trưởng thôn'],
      due: { text: 'Quý III/2026', date: '2026-09-30' },
      nature: 'with-due',
    });
    expect(reading.tasks.find((task) => task.path === 'III.2.a')?.due?.date).toBe('2026-06-30');
  });

  it('gives the agency blocks, the request and the reporting rule', () => {
    expect(agencies(reading)).toEqual([
      ['Phòng Văn hóa - Xã hội xã', 2, false, false],
      ['Trạm Y tế xã', 0, true, false],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 0, true, true],
      ['Các thôn', 0, true, false],
    ]);
    expect(reading.reportingObligations).toHaveLength(2);
    expect(reading.reportingObligations?.[1]).toMatchObject({
      who: 'Các thôn',
      recipient: 'Phòng Văn hóa - Xã hội xã',
      dueDates: ['chậm nhất ngày 15/3/2026'],
    });
    expect(reading.reportingObligations?.[0]).toMatchObject({
      who: 'Phòng Văn hóa - Xã hội xã',
      recipient: 'Ủy ban nhân dân xã',
      recurring: ['--06-10', '--12-10'],
      before: true,
    });
  });

  it('gives money, recipients and signatory', () => {
    expect(reading.money[0]?.amount).toBe(120_000_000);
    expect(reading.recipients).toEqual([
      'UBND tỉnh (để báo cáo)',
      'TT Đảng ủy, HĐND xã',
      'Các thôn',
      'Lưu: VT, VHXH',
    ]);
    expect(reading.signatory).toEqual({
      authority: 'TM. ỦY BAN NHÂN DÂN',
      position: 'CHỦ TỊCH',
      name: 'Nguyễn Hữu Phước',
    });
  });
});

describe('a letter of a department with a two-column head on one line', () => {
  const reading = readFixture('department-letter');

  it('gives its register fields', () => {
    expect(register(reading)).toEqual({
      class: 'official-letter',
      truncated: false,
      number: '815',
      symbol: '815/SYT-NVY',
      type: 'Công văn',
      authority: 'Sở Y tế tỉnh Long Khánh',
      place: 'Long Khánh',
      date: '2025-09-09',
      title: 'rà soát việc phòng, chống sốt xuất huyết trong trường học',
    });
  });

  it('gives the duties of the bodies it writes to', () => {
    expect(agencies(reading)).toEqual([
      ['Ủy ban nhân dân các xã, phường', 2, false, false],
      ['Trung tâm Kiểm soát bệnh tật tỉnh', 0, true, false],
      ['Các trường trung học phổ thông', 0, true, false],
    ]);
    expect(reading.agencyAssignments?.[0]?.levelHint).toBe('commune');
  });

  it('gives the monthly report with its route and data period', () => {
    expect(reading.reportingObligations?.[0]).toMatchObject({
      recipient: 'Sở Y tế (qua Phòng Nghiệp vụ Y)',
      route: 'Phòng Nghiệp vụ Y',
      recurring: ['---20'],
      before: false,
      dataPeriod: 'tính từ ngày 15 tháng trước đến ngày 14 của tháng báo cáo',
    });
    expect(reading.signatory).toEqual({
      authority: 'KT. GIÁM ĐỐC',
      position: 'PHÓ GIÁM ĐỐC',
      name: 'Lê Thị Bích Hằng',
    });
  });
});

describe('a decision with a plan attached and an annex table', () => {
  const reading = readFixture('decision-with-annex');

  it('is a decision whose attached plan is read', () => {
    expect(reading.documentClass).toBe('decision');
    expect(reading.documentSymbol).toBe('1406/QĐ-UBND');
    expect(sections(reading)).toEqual([
      'I MỤC TIÊU',
      'I.1 Mục tiêu chung',
      'I.2 Mục tiêu cụ thể',
      'I.2.a Đến năm 2025:',
      'I.2.b Đến năm 2027:',
      'II NHIỆM VỤ',
      'III TỔ CHỨC THỰC HIỆN',
    ]);
    expect(tasks(reading)).toEqual(['II.1 task', 'II.2 task', 'PL.1 task', 'PL.2 task']);
  });

  it('takes leads and dues from brackets, sentences and columns', () => {
    expect(reading.tasks.map((task) => [task.lead, task.coordinating, task.due?.text])).toEqual([
      [['Sở Khoa học và Công nghệ'], ['các sở, ban, ngành'], 'trước ngày 31/12/2025'],
      [['Sở Nội vụ'], ['Sở Tài chính'], 'trong quý I/2026'],
      [['Sở Khoa học và Công nghệ'], ['Các sở, ngành'], 'Tháng 10/2025'],
      [['Sở Nội vụ'], ['UBND các xã, phường'], 'Quý IV/2025'],
    ]);
  });

  it('tells bases from what is replaced', () => {
    expect(bases(reading)).toEqual([
      'Luật 72/2025/QH15 null basis',
      'Nghị quyết 57-NQ/TW 2024-12-22 basis',
      'Tờ trình 211/TTr-SKHCN 2025-07-10 basis',
      'Quyết định 902/QĐ-UBND 2022-05-15 replaced',
    ]);
  });

  it('gives targets the year of their group, their own or from then on', () => {
    expect(targets(reading)).toEqual([
      [[2025, '>', 80, '%']],
      [[2025, '=', 20, '%']],
      [
        [2027, '=', 95, '%'],
        [2027, '<=', 2, '%'],
      ],
      [[2027, '=', 100, '%']],
    ]);
    expect(reading.indicators[3]?.targets[0]?.onward).toBe(true);
  });
});

describe('a plan whose annex table came one cell a line', () => {
  const reading = readFixture('annex-cells-plan');

  it('lists the rows as tasks with lead, helper and due', () => {
    expect(
      reading.tasks.map((task) => [task.path, task.text, task.lead, task.coordinating, task.due]),
    ).toEqual([
      [
        'PL.1',
        'Khảo sát hiện trạng nhà vệ sinh các trường',
        ['Sở Giáo dục và Đào tạo'],
        ['Sở Y tế'],
        { text: 'Tháng 4/2023', date: '2023-04-30' },
      ],
      [
        'PL.2',
        'Sửa chữa công trình xuống cấp',
        ['UBND các huyện'],
        ['Sở Tài chính'],
        { text: 'Trước ngày 15/8/2023', date: '2023-08-15' },
      ],
    ]);
  });

  it('keeps two metrics of one indicator apart', () => {
    expect(
      reading.indicators[0]?.targets.map((target) => [target.metric, target.comparator, target.value]),
    ).toEqual([
      ['trường học có nhà vệ sinh đạt chuẩn', '=', 95],
      ['học sinh rửa tay đúng cách', '>=', 80],
    ]);
  });
});

describe('a decision that holds the whole programme in its first article', () => {
  it('is read by the parts inside the article', () => {
    const reading = readFixture('decision-as-plan');
    expect(reading.documentClass).toBe('decision');
    expect(sections(reading)).toEqual([
      '1 Mục tiêu:',
      '1.1 Mục tiêu tổng quát:',
      '1.2 Các mục tiêu cụ thể:',
      '2 Nhiệm vụ và giải pháp:',
      '3 Tổ chức thực hiện:',
    ]);
    expect(tasks(reading)).toEqual(['2.1 task', '2.2 task']);
    expect(targets(reading)).toEqual([[[null, '=', 85, '%']], [[null, '>', 90, '%']]]);
    expect(agencies(reading).map(([agency]) => agency)).toEqual([
      'Sở Nông nghiệp và Phát triển nông thôn',
      'Ủy ban nhân dân các huyện',
    ]);
  });
});

describe('other forms', () => {
  it('reads a plan without any numeral by its capital headings', () => {
    const reading = readFixture('markerless-plan');
    expect(reading.sections.map((section) => section.heading)).toEqual([
      'MỤC ĐÍCH, YÊU CẦU',
      'NHIỆM VỤ TRỌNG TÂM',
      'TỔ CHỨC THỰC HIỆN',
    ]);
    expect(tasks(reading)).toEqual(['II/-1 task', 'II/-2 task']);
    expect(reading.sections.map((section) => section.numeral)).toEqual([null, null, null]);
    expect(agencies(reading).map(([agency]) => agency)).toEqual(['Đoàn Thanh niên phường', 'Các khu phố']);
    expect(reading.issuingAuthority).toBe('Ủy ban nhân dân phường Bình Minh');
  });

  it('reads a plan that a law site broke in short lines and split markers', () => {
    const reading = readFixture('law-site-plan');
    expect(register(reading)).toMatchObject({
      authority: 'Ủy ban nhân dân tỉnh Thanh Bình',
      place: 'Thanh Bình',
      date: '2023-10-17',
    });
    expect(sections(reading)).toEqual([
      'I MỤC TIÊU',
      'I.1 Mục tiêu chung',
      'I.2 Mục tiêu cụ thể đến năm 2030',
      'II NHIỆM VỤ, GIẢI PHÁP',
      'III TỔ CHỨC THỰC HIỆN',
    ]);
    expect(targets(reading)).toEqual([
      [
        [2025, '<', 39, '%'],
        [2030, '<', 36, '%'],
      ],
      [
        [2025, '=', 30, '%'],
        [2030, '=', 25, '%'],
        [2025, '=', 75, '%'],
        [2030, '=', 65, '%'],
      ],
      [[2030, '<=', 20, '/100.000 dân']],
    ]);
    expect(reading.agencyAssignments?.map((block) => block.indicators)).toEqual([[1, 2, 3], [], []]);
  });

  it('reads through bold marks and capital letters above roman numerals', () => {
    const reading = readFixture('bold-plan');
    expect(sections(reading)).toEqual(['A MỤC ĐÍCH', 'B NỘI DUNG THỰC HIỆN', 'C TỔ CHỨC THỰC HIỆN']);
    expect(tasks(reading)).toEqual([
      'B.I group',
      'B.I.1 task',
      'B.I.2 task',
      'B.II group',
      'B.II.1 task',
      'B.II.2 task',
    ]);
    expect(reading.tasks[1]).toMatchObject({ lead: ['Tổ Mầm non'], coordinating: ['Phòng Y tế huyện'] });
    expect(reading.issuingAuthority).toBe('Phòng Giáo dục và Đào tạo huyện An Phú Tây');
    expect(reading.signatory).toEqual({
      authority: null,
      position: 'TRƯỞNG PHÒNG',
      name: 'Phan Thị Ngọc Ánh',
    });
  });
});

describe('every sample', () => {
  const names = readdirSync('test/fixtures/directives').map((name) => name.replace('.txt', ''));

  it.each(names)('%s: each span leads to the words of its item', (name) => {
    const source = sourceOf(fixtureText(name));
    expect(spanFaults(readDirective(source), source.text)).toEqual([]);
  });

  it.each(names)('%s: cut anywhere it is still read, with spans inside the text', (name) => {
    const text = fixtureText(name);
    for (let end = 40; end < text.length; end += Math.ceil(text.length / 25)) {
      const source = sourceOf(text.slice(0, end));
      expect(spanFaults(readDirective(source), source.text)).toEqual([]);
    }
  });
});

/** Far above what any machine needs; only a pattern that backtracks without end comes here. */
const STUCK_MS = 20_000;

describe('a sentence without an end', () => {
  it.each([
    ['words', 'chủ trì phối hợp thực hiện '],
    ['figures', 'đạt 95% năm 2025 và '],
    ['symbols', 'Quyết định số 12/QĐ-TTg ngày 01/02/2023 của '],
    ['digits', '1,'],
    ['capitals', 'ỦY BAN '],
    ['blanks', ' \t '],
    ['stars', '**'],
    ['bars', 'a | '],
  ])('a sentence of 100,000 characters made of %s is read without getting stuck', (_, piece) => {
    const text = `KẾ HOẠCH\nTrồng cây\n\nI. MỤC TIÊU\n\n- ${piece.repeat(Math.ceil(100_000 / piece.length))}`;
    const start = performance.now();
    readText(text);
    expect(performance.now() - start).toBeLessThan(STUCK_MS);
  });
});

describe('a text of forty thousand lines', () => {
  it('that call themselves drafts is read to its end', () => {
    const text = `KẾ HOẠCH\nTrồng cây\n${'(Dự thảo lần nữa của kế hoạch)\n'.repeat(40_000)}`;
    expect(() => readText(text)).not.toThrow();
  });
});
