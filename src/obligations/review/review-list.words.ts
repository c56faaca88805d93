import { words } from '../../web/i18n/say.js';

export const reviewListWords = words({
  reports: { vi: 'Báo cáo', en: 'Reports' },
  toReview: { vi: 'Việc đã nộp, chờ xem', en: 'Answers to review' },
  declined: { vi: 'Việc báo không thuộc trách nhiệm', en: 'Said to be not theirs' },
  count: {
    vi: '{units} đơn vị, {duties} việc',
    en: '{units, plural, one {# unit} other {# units}}, {duties, plural, one {# answer} other {# answers}}',
  },
  nothingToReview: { vi: 'Không có việc nào chờ xem.', en: 'Nothing waits for review.' },
  nothingDeclined: {
    vi: 'Không có đơn vị nào báo không thuộc trách nhiệm.',
    en: 'No unit says that something is not theirs.',
  },
  nothingNext: {
    vi: 'Tình hình các đơn vị xem ở từng đợt báo cáo.',
    en: 'See the rounds for how the units stand.',
  },
  toRounds: { vi: 'Xem các đợt báo cáo', en: 'See the rounds' },
  choose: { vi: 'Chọn', en: 'Choose' },
  chooseOne: { vi: 'Chọn {unit}: {duty}', en: 'Choose {unit}: {duty}' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  duty: { vi: 'Việc', en: 'Duty' },
  round: { vi: 'Đợt', en: 'Round' },
  state: { vi: 'Tình trạng', en: 'State' },
  at: { vi: 'Lúc', en: 'When' },
  version: { vi: 'Lần nộp', en: 'Version' },
  reason: { vi: 'Lý do đơn vị nêu', en: 'Reason given' },
  acceptChosen: { vi: 'Nhận các báo cáo đã chọn', en: 'Accept the chosen answers' },
  noneChosen: { vi: 'Chưa chọn báo cáo nào để nhận.', en: 'No answer was chosen.' },
  confirmTitle: {
    vi: 'Nhận {count} báo cáo',
    en: 'Accept {count, plural, one {# answer} other {# answers}}',
  },
  confirmLead: {
    vi: '{count} việc dưới đây sẽ được nhận như đã gửi và kết thúc; sau đó không trả lại để bổ sung được nữa.',
    en: 'The {count, plural, one {# duty} other {# duties}} below will be accepted as sent and closed; they cannot be returned afterwards.',
  },
  accepted: {
    vi: 'Đã nhận {count} báo cáo.',
    en: '{count, plural, one {# answer was} other {# answers were}} accepted.',
  },
});
