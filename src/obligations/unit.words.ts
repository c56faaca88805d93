import { words } from '../web/i18n/say.js';

/** What a unit reads behind its link, beside the form itself. */
export const unitWords = words({
  title: { vi: 'Việc của {unit}', en: 'What {unit} owes' },
  opened: { vi: 'Việc nêu trong thư', en: 'What the mail is about' },
  others: { vi: 'Các việc khác trong năm', en: 'Everything else of the year' },
  all: { vi: 'Các việc trong năm', en: 'Everything of the year' },
  count: {
    vi: '{count, plural, other {# việc}}, {owed} chưa nộp',
    en: '{count, plural, one {# thing} other {# things}}, {owed} still owed',
  },
  none: { vi: 'Không còn việc nào khác trong năm.', en: 'There is nothing else this year.' },
  what: { vi: 'Nội dung', en: 'What' },
  due: { vi: 'Hạn', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'State' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  sentNone: { vi: 'chưa gửi', en: 'nothing yet' },
  version: { vi: 'Lần {number}: {reference}', en: 'Version {number}: {reference}' },
  noDue: { vi: 'không có hạn', en: 'no due date' },
  dueAt: { vi: 'Hạn: {due}', en: 'Due: {due}' },
  opensAt: { vi: 'Mở từ {at}', en: 'Opens at {at}' },
  daysLate: {
    vi: 'Quá hạn {days, plural, =0 {trong hôm nay} other {# ngày}}',
    en: '{days, plural, =0 {Overdue since today} one {# day overdue} other {# days overdue}}',
  },
  returned: { vi: 'Được trả lại để bổ sung: {reason}', en: 'Returned for completion: {reason}' },
  declined: {
    vi: 'Đơn vị báo không thuộc trách nhiệm: {reason}. Đơn vị đầu mối sẽ quyết định.',
    en: 'The unit said this is not its responsibility: {reason}. The coordinating office decides.',
  },
  fill: { vi: 'Điền báo cáo', en: 'Fill in the report' },
  fillTask: { vi: 'Báo kết quả', en: 'Report the result' },
  goOn: { vi: 'Điền tiếp bản nháp', en: 'Go on with the draft' },
  correct: { vi: 'Bổ sung và gửi lại', en: 'Complete and send again' },
  seeSent: { vi: 'Xem bản đã gửi', en: 'See what was sent' },
  help: {
    vi: 'Cần hỏi thêm: gọi {who}, điện thoại {phone}.',
    en: 'Questions: call {who}, telephone {phone}.',
  },
  office: { vi: 'đơn vị đầu mối', en: 'the coordinating office' },

  declineTitle: {
    vi: 'Báo không thuộc trách nhiệm của đơn vị',
    en: 'Say that this is not our responsibility',
  },
  declineLead: {
    vi: '{unit} báo việc “{label}” không thuộc trách nhiệm của mình. Đơn vị đầu mối xem lý do rồi quyết định; trong lúc chờ, đơn vị không bị nhắc.',
    en: '{unit} says that “{label}” is not its responsibility. The coordinating office looks at the reason and decides; meanwhile the unit is not reminded.',
  },
  declineReason: { vi: 'Lý do', en: 'Reason' },
  declineHint: {
    vi: 'Nêu căn cứ và, nếu biết, đơn vị có trách nhiệm.',
    en: 'Say on what ground and, if known, whose responsibility it is.',
  },
  declineAct: { vi: 'Gửi ý kiến', en: 'Send this answer' },
  declineDone: {
    vi: 'Đã gửi ý kiến đến đơn vị đầu mối. Đơn vị sẽ nhận thư khi có quyết định.',
    en: 'Your answer went to the coordinating office. A mail follows when it is decided.',
  },
  nilTitle: { vi: 'Báo không phát sinh trong kỳ', en: 'Say that there is nothing to report' },
  nilLead: {
    vi: '{unit} gửi “{label}” với nội dung không phát sinh. Báo cáo không có số liệu, không có nhiệm vụ, và được tính là đã nộp.',
    en: '{unit} sends “{label}” as nothing to report: no figures, no tasks. It counts as sent.',
  },
  nilDropsDraft: {
    vi: 'Đang có bản nháp do {by} lưu lúc {at}. Báo không phát sinh thì bản nháp này bị bỏ.',
    en: 'A draft stands that {by} saved at {at}. Saying that there is nothing to report drops it.',
  },
  seeDraft: { vi: 'Xem bản nháp', en: 'See the draft' },
  nilReason: { vi: 'Lý do không phát sinh', en: 'Why there is nothing to report' },
  nilHint: {
    vi: 'Ví dụ: trong kỳ địa bàn không có trường hợp nào.',
    en: 'For example: there was no case in the period.',
  },
  nilConfirm: {
    vi: 'Tôi xác nhận trong kỳ không phát sinh nội dung phải báo cáo',
    en: 'I confirm that nothing to be reported happened in the period',
  },
  nilConfirmMissing: {
    vi: 'Chưa đánh dấu xác nhận. Nếu có nội dung phải báo cáo, quay lại và điền báo cáo.',
    en: 'The confirmation is not ticked. If there is something to report, go back and fill in the report.',
  },
  nilAct: { vi: 'Gửi báo cáo không phát sinh', en: 'Send: nothing to report' },
  reasonMissing: { vi: 'Chưa ghi lý do.', en: 'Give the reason.' },
  cannotNow: {
    vi: 'Việc này không nhận báo cáo ở trạng thái hiện tại.',
    en: 'This takes no answer in its present state.',
  },
});
