import type { Clause, FormalAnnex, FormalDocument } from './formal-document.js';
import { sentence } from './formal-wording.js';
import { numberedSections } from './numbered-sections.js';
import { indicatorResultTable, missingTable, moneyTable, workTable } from './report-tables.js';
import type { ReportForDocument, UnitText } from './report-for-document.js';

/** The consolidated report: every total stands beside how many units gave it. */
export function reportDocument(report: ReportForDocument): FormalDocument {
  return {
    kind: 'bao-cao',
    head: report.head,
    title: report.title,
    addressedTo: report.addressedTo,
    bases: [],
    opening: [
      `Thực hiện ${report.planReference}, ${report.bodyName} báo cáo kết quả thực hiện như sau (số liệu từ ngày ${report.dataPeriod}):`,
      coverageSentence(report),
    ],
    parts: numberedSections([
      ['Công tác chỉ đạo, triển khai', unitClauses(report.direction)],
      ['Kết quả thực hiện các chỉ tiêu', indicatorClauses(report)],
      ['Kết quả thực hiện nhiệm vụ', workClauses(report)],
      ['Kinh phí thực hiện', moneyClauses(report)],
      ['Khó khăn, vướng mắc và nguyên nhân', unitClauses(report.difficulties)],
      ['Phương hướng thời gian tới', report.outlook.map((text) => ({ level: 'dash', text: sentence(text) }))],
      ['Đề xuất, kiến nghị', unitClauses(report.proposals)],
    ]),
    closing: [`Trên đây là báo cáo ${lowered(report.title)} của ${report.bodyName}`],
    annexes: annexes(report),
    recipients: report.recipients,
    signature: report.signature,
  };
}

function lowered(title: string): string {
  const text = title.replaceAll('\n', ' ');
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function coverageSentence({ coverage }: ReportForDocument): string {
  const { asked, submitted, nil, missing } = coverage;
  const sent = `Báo cáo tổng hợp từ ${submitted + nil}/${asked} cơ quan, đơn vị phải báo cáo`;
  const nils = nil === 0 ? '' : `, trong đó ${nil} đơn vị báo không phát sinh`;
  const lacks = missing === 0 ? '' : `; ${missing} đơn vị chưa gửi báo cáo (danh sách tại phụ lục)`;
  return `${sent}${nils}${lacks}.`;
}

/** Each unit's words under its name, in the order given: nothing is merged, so every sentence has its author. */
function unitClauses(texts: readonly UnitText[]): Clause[] {
  return texts
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ unit, text }, index) => [
      { level: 'item', number: String(index + 1), text: unit, heading: true } satisfies Clause,
      ...text
        .split(/\n+/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line): Clause => ({ level: 'paragraph', text: line })),
    ]);
}

function indicatorClauses(report: ReportForDocument): Clause[] {
  if (report.indicators.length === 0) return [];
  const judged = report.indicators.filter((indicator) => indicator.isReached !== null);
  const reached = judged.filter((indicator) => indicator.isReached).length;
  return [
    {
      level: 'paragraph',
      text: `Trong ${report.indicators.length} chỉ tiêu có ${judged.length} chỉ tiêu đủ số liệu để đánh giá: ${reached} chỉ tiêu đạt, ${judged.length - reached} chỉ tiêu chưa đạt mục tiêu năm. Tỷ lệ của toàn địa bàn tính bằng tổng tử số chia tổng mẫu số, không lấy trung bình các đơn vị.`,
    },
    { level: 'table', table: indicatorResultTable(report.indicators) },
  ];
}

function workClauses(report: ReportForDocument): Clause[] {
  return [{ level: 'table', table: workTable(report.work) }, ...unitClauses(report.results)];
}

function moneyClauses(report: ReportForDocument): Clause[] {
  return report.money.length === 0 ? [] : [{ level: 'table', table: moneyTable(report.money) }];
}

function annexes(report: ReportForDocument): FormalAnnex[] {
  if (report.missing.length === 0) return [];
  return [
    {
      number: null,
      title: 'Danh sách cơ quan, đơn vị chưa gửi báo cáo',
      reference: `(Kèm theo Báo cáo ${lowered(report.title)} của ${report.bodyName})`,
      tables: [missingTable(report.missing)],
    },
  ];
}
