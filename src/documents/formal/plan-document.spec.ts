import { aPlanForDocument, aReportForDocument } from '../../../test/factories/formal-inputs.js';
import type { Clause } from './formal-document.js';
import { planDocument } from './plan-document.js';
import { reportDocument } from './report-document.js';

const texts = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap((clause) => (clause.level === 'table' ? [] : [clause.text]));

describe('the document of a plan', () => {
  test('a task names lead, co-operating units and due; an orientation names none', () => {
    const lines = texts(planDocument(aPlanForDocument()).parts);
    expect(lines).toContain(
      'Ban hành kế hoạch của cơ quan, đơn vị. Chủ trì: UBND các xã, thị trấn; phối hợp: Phòng LĐTBXH, Phòng GD&ĐT. Thời hạn: trước ngày 30/4/2024.',
    );
    expect(lines).toContain('Nêu cao trách nhiệm của người đứng đầu trong công tác trẻ em.');
  });

  test('a unit that is a sign stands at its figure, a word after a blank', () => {
    const indicator = aPlanForDocument().indicators[0]!;
    const units = ['%', '/100.000 trẻ em', 'trẻ em'].map((unit) => ({ ...indicator, unit, text: 'X' }));
    const lines = texts(planDocument(aPlanForDocument({ indicators: units })).parts);
    expect(lines.filter((line) => line.startsWith('Chỉ tiêu 1: '))).toEqual([
      'Chỉ tiêu 1: X: 75%.',
      'Chỉ tiêu 1: X: 75/100.000 trẻ em.',
      'Chỉ tiêu 1: X: 75 trẻ em.',
    ]);
  });

  test('a body that can only be requested is addressed with "Đề nghị"', () => {
    expect(texts(planDocument(aPlanForDocument()).parts)).toContain(
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    );
  });

  test('a horizon target that the directive does not state stays a dash and is not interpolated', () => {
    const table = planDocument(aPlanForDocument()).annexes[0]!.tables[0]!;
    expect(table.rows[1]).toEqual({
      cells: [
        '2',
        'Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh',
        '%',
        '97,2',
        '98',
        '98,5',
        '–',
        'Phòng Tư pháp',
      ],
    });
  });

  test('a plan from a letter without any indicator has one annex, without a numeral', () => {
    const document = planDocument(aPlanForDocument({ indicators: [] }));
    expect(document.annexes.map((annex) => [annex.number, annex.title])).toEqual([
      [null, 'Phân công nhiệm vụ năm 2024'],
    ]);
    expect(texts(document.parts)).not.toContain('Chỉ tiêu cụ thể năm 2024');
  });

  test('annexes refer to number and date of the plan, and to dots before it has them', () => {
    expect(planDocument(aPlanForDocument()).annexes[0]!.reference).toBe(
      '(Kèm theo Kế hoạch số 07/KH-UBND ngày 5/4/2024 của Ủy ban nhân dân huyện Hạ Lam)',
    );
    const draft = { ...aPlanForDocument().head, number: null, issuedOn: null };
    expect(planDocument(aPlanForDocument({ head: draft })).annexes[0]!.reference).toContain(
      'số ……/KH-UBND ngày …/…/2024',
    );
  });
});

describe('the document of a consolidated report', () => {
  test('coverage stands in the first lines', () => {
    expect(reportDocument(aReportForDocument()).opening[1]).toBe(
      'Báo cáo tổng hợp từ 12/14 cơ quan, đơn vị phải báo cáo, trong đó 1 đơn vị báo không phát sinh; 2 đơn vị chưa gửi báo cáo (danh sách tại phụ lục).',
    );
  });

  test('a rate that cannot be computed says so and names what is missing', () => {
    const table = reportDocument(aReportForDocument()).parts.find(
      (clause) => clause.level === 'table',
    )!.table;
    expect(table.rows[1]).toEqual({
      cells: [
        '2',
        'Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ (%)',
        '310',
        '–',
        'Chưa tính được',
        '95',
        '–',
        '3/4',
      ],
    });
    expect(table.note).toContain('chỉ tiêu 2: thiếu mẫu số của xã Hạ Thao');
  });

  test('tasks are counted in six cells with both denominators', () => {
    const table = reportDocument(aReportForDocument()).parts.findLast(
      (c) => c.level === 'table' && c.table.caption,
    )!;
    expect(table).toMatchObject({
      table: {
        rows: [
          { cells: ['Đã hoàn thành', '6', '1', '2', '9/18'] },
          { cells: ['Chưa hoàn thành', '3', '2', '4', '9/18'] },
        ],
        note: expect.stringContaining(
          '6/12 (50,0%) số nhiệm vụ có hạn, 6/18 (33,3%) tổng số nhiệm vụ',
        ) as string,
      },
    });
  });

  test('with nobody missing there is no annex and no word of one', () => {
    const document = reportDocument(
      aReportForDocument({ coverage: { asked: 2, submitted: 2, nil: 0, missing: 0 }, missing: [] }),
    );
    expect(document.annexes).toEqual([]);
    expect(document.opening[1]).toBe('Báo cáo tổng hợp từ 2/2 cơ quan, đơn vị phải báo cáo.');
  });
});
