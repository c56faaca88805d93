import { words } from '../../web/i18n/say.js';

/** Checking, sending and reading again what a unit answered. */
export const answerWords = words({
  checkTitle: { vi: 'Kiểm tra trước khi gửi', en: 'Check before sending' },
  checkLead: {
    vi: 'Xem lại từng mục. Muốn sửa, bấm “Sửa”. Báo cáo chỉ được gửi khi bấm nút ở cuối trang.',
    en: 'Look at each part once more; press “Change” to correct it. The report is sent only by the button at the end.',
  },
  checkLate: {
    vi: 'Đã quá hạn {due}: báo cáo gửi bây giờ được ghi là nộp muộn.',
    en: 'The due date {due} has passed: what is sent now is recorded as late.',
  },
  warnings: { vi: 'Cần xem lại', en: 'Please look again' },
  change: { vi: 'Sửa', en: 'Change' },
  backToForm: { vi: 'Quay lại sửa', en: 'Back to change it' },
  send: { vi: 'Gửi báo cáo', en: 'Send the report' },
  sendTask: { vi: 'Gửi kết quả nhiệm vụ', en: 'Send the task as completed' },
  sendNext: {
    vi: 'Sau khi gửi, hộp thư của đơn vị nhận thư xác nhận có số tra cứu. Bản đã gửi không sửa được, trừ khi được trả lại để bổ sung.',
    en: 'After sending, the mailbox of the unit gets a confirmation with a reference number. What was sent cannot be changed unless it is returned.',
  },
  filledBy: { vi: 'Người điền', en: 'Filled in by' },
  estimated: { vi: '(số ước tính)', en: '(an estimate)' },
  doneOn: { vi: 'hoàn thành ngày {day}', en: 'completed on {day}' },
  why: { vi: 'Giải trình: {why}', en: 'Explanation: {why}' },
  nothing: { vi: '(không có)', en: '(none)' },
  nilTitle: { vi: 'Không phát sinh trong kỳ', en: 'Nothing to report in the period' },
  nilReason: { vi: 'Lý do', en: 'Reason' },

  doneTitle: { vi: 'Đã gửi', en: 'Sent' },
  reference: { vi: 'Số tra cứu {reference}', en: 'Reference {reference}' },
  doneOnTime: { vi: 'Gửi lúc {at}, đúng hạn.', en: 'Sent at {at}, in time.' },
  doneNoDue: { vi: 'Gửi lúc {at}.', en: 'Sent at {at}.' },
  doneLate: { vi: 'Gửi lúc {at}, muộn so với hạn.', en: 'Sent at {at}, after the due date.' },
  next: { vi: 'Việc tiếp theo', en: 'What happens next' },
  nextMail: {
    vi: 'Thư xác nhận đang được gửi đến {mailbox}.',
    en: 'A confirmation is on its way to {mailbox}.',
  },
  nextReview: {
    vi: 'Đơn vị đầu mối xem báo cáo. Nếu cần bổ sung, đơn vị nhận thư nêu rõ lý do và hạn gửi lại.',
    en: 'The coordinating office reviews it. If something must be added, the unit gets a mail with the reason and a new due date.',
  },
  nextNothing: {
    vi: 'Nếu không có thư nào khác, đơn vị không phải làm gì thêm.',
    en: 'If no other mail comes, nothing more has to be done.',
  },
  seeSent: { vi: 'Xem lại bản đã gửi', en: 'See what was sent' },
  toHome: { vi: 'Về các việc của đơn vị', en: 'Back to what the unit owes' },

  version: { vi: 'Bản đã gửi, lần {number}', en: 'Sent version {number}' },
  versionFacts: {
    vi: 'Số tra cứu {reference} · gửi lúc {at} · người điền: {by}',
    en: 'Reference {reference} · sent at {at} · filled in by {by}',
  },
  late: { vi: 'nộp muộn', en: 'late' },
  enteredFor: {
    vi: 'Đơn vị đầu mối nhập thay đơn vị, theo {channel}.',
    en: 'Entered for the unit by the coordinating office, from {channel}.',
  },
  paper: { vi: 'bản giấy', en: 'paper' },
  telephone: { vi: 'điện thoại', en: 'a telephone call' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  workbook: { vi: 'tệp Excel', en: 'an Excel file' },
  link: { vi: 'liên kết', en: 'the link' },
});
