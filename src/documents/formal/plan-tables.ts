import type { FormalRow, FormalTable } from './formal-document.js';
import { roman } from './formal-wording.js';
import type { PlanForDocument, PlanTask } from './plan-for-document.js';

/** Annex: this year's targets beside those of the horizon; nothing is interpolated between them. */
export function indicatorTable(plan: PlanForDocument): FormalTable {
  return {
    columns: [
      { title: 'Số', share: 4, align: 'center' },
      { title: 'Chỉ tiêu', share: 40 },
      { title: 'Đơn vị tính', share: 9, align: 'center' },
      { title: `Thực hiện năm ${plan.year - 1}`, share: 10, align: 'right' },
      { title: `Chỉ tiêu năm ${plan.year}`, share: 10, align: 'right' },
      ...plan.horizonYears.map((year) => ({ title: `Đến năm ${year}`, share: 9, align: 'right' as const })),
      { title: 'Cơ quan theo dõi, hướng dẫn', share: 20 },
    ],
    rows: plan.indicators.map((indicator) => ({
      cells: [
        String(indicator.number),
        indicator.text,
        indicator.unit,
        indicator.baseline ?? '–',
        indicator.target ?? '–',
        ...plan.horizonYears.map((_, index) => indicator.horizon[index] ?? '–'),
        indicator.steward,
      ],
    })),
  };
}

/** Annex: who does what until when. An orientation has no lead and no due. */
export function taskTable(plan: PlanForDocument): FormalTable {
  return {
    columns: [
      { title: 'STT', share: 5, align: 'center' },
      { title: 'Nhiệm vụ', share: 38 },
      { title: 'Chủ trì', share: 15 },
      { title: 'Phối hợp', share: 20 },
      { title: 'Thời hạn', share: 12, align: 'center' },
      { title: 'Sản phẩm', share: 14 },
      { title: 'Kinh phí (triệu đồng)', share: 10, align: 'right' },
    ],
    rows: plan.taskGroups.flatMap((group, index): FormalRow[] => [
      { heading: `${roman(index + 1)}. ${group.title}` },
      ...group.tasks.map((task, position) => ({ cells: taskCells(task, `${index + 1}.${position + 1}`) })),
    ]),
  };
}

function taskCells(task: PlanTask, position: string): string[] {
  return [
    position,
    task.text,
    task.lead ?? 'Định hướng chung',
    task.coordinating.join(', '),
    task.dueText,
    task.product ?? '',
    task.money ?? '',
  ];
}
