import type { Phrase } from '../phrase.js';
import type { PeriodWarning } from './periods.js';

/** What each warning about a round's dates says to the planner. */
export const PERIOD_WARNING_WORDS: Readonly<Record<PeriodWarning, Phrase>> = {
  'cut-off-before-data-from': {
    vi: 'Ngày chốt số liệu sớm hơn ngày bắt đầu lấy số liệu.',
    en: 'The cut-off lies before the first day of the data.',
  },
  'due-before-cut-off': {
    vi: 'Hạn gửi của đơn vị sớm hơn ngày chốt số liệu: số liệu của kỳ sẽ chưa đủ.',
    en: 'Units are due before the cut-off: the data of the period will be incomplete.',
  },
  'less-than-one-working-day': {
    vi: 'Từ ngày chốt số liệu đến hạn gửi chưa đủ một ngày làm việc.',
    en: 'Less than one working day lies between the cut-off and the due day.',
  },
  'compiler-due-before-contributors': {
    vi: 'Hạn của cơ quan tổng hợp sớm hơn hạn của đơn vị gửi. Hạn được giữ nguyên theo văn bản; đề nghị xem lại.',
    en: 'The compiling body is due before its contributors. The dates are kept as the text has them; please review.',
  },
  'no-time-to-compile': {
    vi: 'Đơn vị gửi và cơ quan tổng hợp có cùng một hạn: không còn thời gian tổng hợp.',
    en: 'Contributors and compiler share one due: no time is left to compile.',
  },
};
