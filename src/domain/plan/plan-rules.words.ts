import { PERIOD_WARNING_WORDS } from '../calendar/periods.words.js';
import type { Phrase } from '../phrase.js';
import type { PlanRefusal, PlanWarning } from './plan-rules.js';

/** What keeps a plan from approval; the items are listed beside the sentence. */
export const PLAN_REFUSAL_WORDS: Readonly<Record<PlanRefusal, Phrase>> = {
  'plan.empty': {
    vi: 'Kế hoạch chưa có nhiệm vụ hoặc kỳ báo cáo nào.',
    en: 'The plan has neither tasks nor report rounds.',
  },
  'plan.task-without-lead': {
    vi: 'Nhiệm vụ chưa có cơ quan chủ trì.',
    en: 'The task has no lead unit.',
  },
  'plan.task-two-leads': {
    vi: 'Nhiệm vụ có hơn một cơ quan chủ trì: mỗi việc chỉ giao cho một cơ quan chủ trì.',
    en: 'The task has more than one lead: every task is given to exactly one.',
  },
  'due.missing': {
    vi: 'Nhiệm vụ có thời hạn nhưng chưa ghi hạn.',
    en: 'The task is one with a due but states none.',
  },
};

/** What the approver should look at; nothing of it is changed by the system. */
export const PLAN_WARNING_WORDS: Readonly<Record<PlanWarning, Phrase>> = {
  ...PERIOD_WARNING_WORDS,
  'orientation-with-lead': {
    vi: 'Nội dung định hướng không tính hoàn thành nhưng đang ghi cơ quan chủ trì.',
    en: 'An orientation is not counted, yet names a lead unit.',
  },
  'requested-lead': {
    vi: 'Cơ quan chủ trì là cơ quan chỉ có thể đề nghị phối hợp: sẽ không đôn đốc, không báo cáo lãnh đạo.',
    en: 'The lead can only be requested: it will be neither pressed nor reported.',
  },
  'lead-also-coordinating': {
    vi: 'Cơ quan chủ trì đồng thời được ghi là cơ quan phối hợp.',
    en: 'The lead is also named as co-operating.',
  },
  'unit-unknown': {
    vi: 'Đơn vị không có trong danh sách đơn vị.',
    en: 'The unit is not in the list of units.',
  },
  'unit-without-mailbox': {
    vi: 'Đơn vị chưa có hộp thư: sẽ không nhận được thư giao việc.',
    en: 'The unit has no mailbox and will not receive the assignment.',
  },
  'unit-closed-before-due': {
    vi: 'Đơn vị kết thúc hoạt động trước hạn.',
    en: 'The unit ceases to exist before the due day.',
  },
  'due-outside-year': {
    vi: 'Hạn nằm ngoài năm kế hoạch.',
    en: 'The due day lies outside the plan year.',
  },
  'due-provisional': {
    vi: 'Hạn rơi vào năm mới có lịch tạm tính; sẽ tính lại khi có thông báo chính thức.',
    en: 'The due day falls into a year with a provisional calendar and is recomputed on confirmation.',
  },
};
