import { pointLetter, roman, sentence, shownNumber } from './formal-wording.js';
import type { Clause, FormalAnnex, FormalDocument } from './formal-document.js';
import { numberedSections } from './numbered-sections.js';
import { indicatorTable, taskTable } from './plan-tables.js';
import type { PlanDuty, PlanForDocument, PlanTask } from './plan-for-document.js';

/** An approved plan (or its draft, without number and date) as a formal document with two annexes. */
export function planDocument(plan: PlanForDocument): FormalDocument {
  return {
    kind: 'ke-hoach',
    head: plan.head,
    title: plan.title,
    addressedTo: [],
    bases: plan.bases,
    opening: [`${plan.bodyName} ban hành ${titleInText(plan)} với các nội dung như sau:`],
    parts: numberedSections([
      ['Mục đích, yêu cầu', purposeClauses(plan)],
      ['Mục tiêu, chỉ tiêu', goalClauses(plan)],
      ['Nhiệm vụ, giải pháp', taskClauses(plan)],
      ['Hoạt động theo mốc và chương trình, đề án tiếp tục thực hiện', activityClauses(plan)],
      ['Kinh phí thực hiện', moneyClauses(plan)],
      ['Chế độ báo cáo', roundClauses(plan)],
      ['Tổ chức thực hiện', organisationClauses(plan)],
    ]),
    closing: [
      `Trên đây là ${titleInText(plan)}; ${plan.bodyName} yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh để được xem xét, giải quyết.`,
    ],
    annexes: annexes(plan),
    recipients: plan.recipients,
    signature: plan.signature,
  };
}

function titleInText(plan: PlanForDocument): string {
  const title = plan.title.replaceAll('\n', ' ');
  return `Kế hoạch ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`;
}

function purposeClauses(plan: PlanForDocument): Clause[] {
  const lists = [
    ['Mục đích', plan.purposes],
    ['Yêu cầu', plan.requirements],
  ] as const;
  return lists
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([text, lines], index) => [heading(index + 1, text), ...lines.map(dash)]);
}

function goalClauses(plan: PlanForDocument): Clause[] {
  const general: Clause[] = [
    heading(1, 'Mục tiêu chung'),
    { level: 'paragraph', text: sentence(plan.overallGoal) },
  ];
  if (plan.indicators.length === 0) return general;
  return [
    ...general,
    heading(2, `Chỉ tiêu cụ thể năm ${plan.year}`),
    ...plan.indicators.map((indicator) =>
      dash(`Chỉ tiêu ${indicator.number}: ${indicator.text}${targetWords(indicator.target, indicator.unit)}`),
    ),
    {
      level: 'paragraph',
      text: `Chỉ tiêu của năm ${plan.year}, chỉ tiêu đến các mốc tiếp theo và cơ quan theo dõi, hướng dẫn từng chỉ tiêu nêu tại Phụ lục I kèm theo Kế hoạch này.`,
    },
  ];
}

function targetWords(target: string | null, unit: string): string {
  if (target === null) return '.';
  return `: ${target}${/^[%‰/]/.test(unit) ? unit : ` ${unit}`}.`;
}

function taskClauses(plan: PlanForDocument): Clause[] {
  return plan.taskGroups.flatMap((group, index) => [
    heading(index + 1, group.title),
    ...group.tasks.map((task, position) => point(position + 1, taskSentence(task))),
  ]);
}

function taskSentence(task: PlanTask): string {
  const who =
    task.lead === null
      ? ''
      : ` Chủ trì: ${task.lead}${task.coordinating.length === 0 ? '' : `; phối hợp: ${task.coordinating.join(', ')}`}.`;
  return `${sentence(task.text)}${who}${task.lead === null ? '' : ` Thời hạn: ${task.dueText}.`}`;
}

function activityClauses(plan: PlanForDocument): Clause[] {
  const lists = [
    [
      `Hoạt động theo mốc năm ${plan.year}`,
      plan.activities.map(
        (a) =>
          `${a.name} (${a.window})${a.theme === null ? '' : `, chủ đề “${a.theme}”`}: ${a.planned}. Chủ trì: ${a.lead}.`,
      ),
    ],
    [
      'Chương trình, đề án tiếp tục thực hiện',
      plan.programmes.map((p) => `${p.name} (${p.symbol}), giai đoạn ${p.period}: ${sentence(p.share)}`),
    ],
  ] as const;
  return lists
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([text, lines], index) => [heading(index + 1, text), ...lines.map(dash)]);
}

function moneyClauses({ money }: PlanForDocument): Clause[] {
  if (money.text === '' && money.lines.length === 0) return [];
  return [
    { level: 'paragraph', text: sentence(money.text) },
    ...money.lines.map((line) => dash(`${capital(line.source)}: ${line.amount}.`)),
  ];
}

function roundClauses(plan: PlanForDocument): Clause[] {
  return plan.rounds.map((round, index) => ({
    level: 'item',
    number: String(index + 1),
    text: `${round.label}: số liệu từ ngày ${round.data}; các cơ quan, đơn vị gửi báo cáo ${round.unitDue}; báo cáo tổng hợp gửi cấp trên ${round.upwardDue}.`,
  }));
}

function organisationClauses(plan: PlanForDocument): Clause[] {
  return plan.organisation.flatMap((duty, index) => [
    heading(index + 1, dutyTitle(duty)),
    ...duty.duties.map((text) => dash(text)),
  ]);
}

function dutyTitle(duty: PlanDuty): string {
  return duty.isRequested ? `Đề nghị ${duty.unit}` : duty.unit;
}

function annexes(plan: PlanForDocument): FormalAnnex[] {
  const tasks = plan.taskGroups.some((group) => group.tasks.length > 0);
  const wanted = [
    plan.indicators.length > 0
      ? { title: `Chỉ tiêu năm ${plan.year} và các mốc tiếp theo`, tables: [indicatorTable(plan)] }
      : null,
    tasks ? { title: `Phân công nhiệm vụ năm ${plan.year}`, tables: [taskTable(plan)] } : null,
  ].filter((annex) => annex !== null);
  return wanted.map((annex, index) => ({
    ...annex,
    number: wanted.length === 1 ? null : roman(index + 1),
    reference: annexReference(plan),
    landscape: true,
  }));
}

function annexReference({ head, bodyName }: PlanForDocument): string {
  const number = head.number === null ? '……' : shownNumber(head.number);
  const day =
    head.issuedOn === null ? `…/…/${head.year}` : head.issuedOn.split('-').map(Number).toReversed().join('/');
  return `(Kèm theo Kế hoạch số ${number}/${head.symbol} ngày ${day} của ${bodyName})`;
}

function heading(position: number, text: string): Clause {
  return { level: 'item', number: String(position), text, heading: true };
}

function point(position: number, text: string): Clause {
  return { level: 'point', number: pointLetter(position), text };
}

function dash(text: string): Clause {
  return { level: 'dash', text: sentence(text) };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
