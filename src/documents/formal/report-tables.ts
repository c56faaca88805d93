import type { FormalTable } from './formal-document.js';
import type { ReportForDocument, ReportIndicator, WorkCells } from './report-for-document.js';

/** Numerator, denominator, rate, target, judgement and coverage of each indicator. */
export function indicatorResultTable(indicators: readonly ReportIndicator[]): FormalTable {
  return {
    columns: [
      { title: 'Số', share: 5, align: 'center' },
      { title: 'Chỉ tiêu', share: 31 },
      { title: 'Tử số', share: 11, align: 'right' },
      { title: 'Mẫu số', share: 11, align: 'right' },
      { title: 'Kết quả', share: 11, align: 'right' },
      { title: 'Mục tiêu năm', share: 12, align: 'right' },
      { title: 'Đánh giá', share: 13, align: 'center' },
      { title: 'Đơn vị có số liệu', share: 10, align: 'center' },
    ],
    rows: indicators.map((indicator) => ({ cells: indicatorCells(indicator) })),
    note: notes(indicators),
  };
}

function indicatorCells(indicator: ReportIndicator): string[] {
  return [
    String(indicator.number),
    [indicator.text.replace(/\.$/, ''), indicator.unit && `(${indicator.unit})`].filter(Boolean).join(' '),
    indicator.numerator ?? '–',
    indicator.denominator ?? '–',
    indicator.value ?? 'Chưa tính được',
    indicator.target ?? '–',
    judgement(indicator.isReached),
    `${indicator.given}/${indicator.asked}`,
  ];
}

function judgement(isReached: boolean | null): string {
  if (isReached === null) return '–';
  return isReached ? 'Đạt' : 'Chưa đạt';
}

function notes(indicators: readonly ReportIndicator[]): string {
  const noted = indicators.filter((indicator) => indicator.note !== undefined && indicator.note !== '');
  const lines = noted.map((indicator) => `chỉ tiêu ${indicator.number}: ${indicator.note}`);
  return (
    ['Ghi chú: cột cuối là số đơn vị có số liệu trên số đơn vị được giao báo cáo chỉ tiêu', ...lines].join(
      '; ',
    ) + '.'
  );
}

/** The six cells with both denominators: of all tasks, and of those with a due. */
export function workTable(work: WorkCells): FormalTable {
  const done = work.doneInTime + work.doneLate + work.doneNoDue;
  const open = work.openInTime + work.openLate + work.openNoDue;
  const all = done + open;
  const withDue = all - work.doneNoDue - work.openNoDue;
  const row = (
    title: string,
    cells: readonly [number, number, number],
    sum: number,
  ): { cells: string[] } => ({
    cells: [title, ...cells.map(String), `${sum}/${all}`],
  });
  return {
    caption: 'Tình hình thực hiện nhiệm vụ',
    columns: [
      { title: 'Tình trạng', share: 28 },
      { title: 'Có hạn, đúng hoặc trong hạn', share: 20, align: 'center' },
      { title: 'Có hạn, quá hạn', share: 18, align: 'center' },
      { title: 'Không có hạn', share: 18, align: 'center' },
      { title: 'Cộng', share: 16, align: 'center' },
    ],
    rows: [
      row('Đã hoàn thành', [work.doneInTime, work.doneLate, work.doneNoDue], done),
      row('Chưa hoàn thành', [work.openInTime, work.openLate, work.openNoDue], open),
    ],
    note: `Hoàn thành đúng hạn: ${share(work.doneInTime, withDue)} số nhiệm vụ có hạn, ${share(work.doneInTime, all)} tổng số nhiệm vụ. Quá hạn chưa hoàn thành: ${share(work.openLate, withDue)} số nhiệm vụ có hạn, ${share(work.openLate, all)} tổng số nhiệm vụ.`,
  };
}

/** "8/12 (66,7%)". */
function share(part: number, whole: number): string {
  if (whole === 0) return '0/0';
  return `${part}/${whole} (${((part * 100) / whole).toFixed(1).replace('.', ',')}%)`;
}

export function moneyTable(money: ReportForDocument['money']): FormalTable {
  return {
    columns: [
      { title: 'Nguồn kinh phí', share: 40 },
      { title: 'Kế hoạch (triệu đồng)', share: 30, align: 'right' },
      { title: 'Đã thực hiện (triệu đồng)', share: 30, align: 'right' },
    ],
    rows: money.map((line) => ({ cells: [line.source, line.planned, line.spent] })),
  };
}

export function missingTable(missing: ReportForDocument['missing']): FormalTable {
  return {
    columns: [
      { title: 'STT', share: 8, align: 'center' },
      { title: 'Cơ quan, đơn vị', share: 52 },
      { title: 'Ghi chú', share: 40 },
    ],
    rows: missing.map((line, index) => ({ cells: [String(index + 1), line.unit, line.note] })),
  };
}
