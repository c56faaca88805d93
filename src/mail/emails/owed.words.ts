import type { Phrase } from '../../domain/phrase.js';

/** How what a unit owes is named, in a subject and in a list. */
export const owedWords = {
  sendReport: { vi: 'gửi {label}', en: 'send {label}' },
  completeTask: { vi: 'hoàn thành việc “{label}”', en: 'complete “{label}”' },
  sendReports: { vi: 'gửi {n} báo cáo', en: 'send {n} reports' },
  completeTasks: { vi: 'hoàn thành {n} việc', en: 'complete {n} tasks' },
  answerThings: { vi: 'gửi kết quả {n} việc', en: 'answer {n} items' },
  subjectDue: { vi: '{subject} – hạn {due}', en: '{subject} – due {due}' },
  lineDue: { vi: '{label} – hạn {due}', en: '{label} – due {due}' },
  lineLate: {
    vi: '{label} – hạn {due}, {days, plural, =0 {quá hạn hôm nay} other {quá hạn # ngày}}',
    en: '{label} – due {due}, {days, plural, =0 {late since today} one {# day late} other {# days late}}',
  },
  lineReturned: { vi: '{line} (được trả lại để bổ sung)', en: '{line} (returned to be completed)' },
  listHeading: { vi: 'Việc cần gửi', en: 'What is owed' },
  lateHeading: { vi: 'Việc đã quá hạn', en: 'What is late' },
} satisfies Record<string, Phrase>;
