import { words } from '../../web/i18n/say.js';

export const actWords = words({
  accept_act: { vi: 'Nhận báo cáo', en: 'Accept the answer' },
  accept_lead: {
    vi: 'Nội dung được nhận như đơn vị đã gửi và việc này kết thúc; sau đó không trả lại để bổ sung được nữa.',
    en: 'The answer is accepted as sent and the duty is closed; it cannot be returned afterwards.',
  },
  accept_done: { vi: 'Đã nhận báo cáo của {unit}.', en: 'The answer of {unit} is accepted.' },
  return_act: { vi: 'Trả lại để bổ sung', en: 'Return for correction' },
  return_lead: {
    vi: '{unit} sẽ nhận ngay một thư nêu lý do, hạn bổ sung và liên kết. Bản đã gửi được giữ nguyên.',
    en: '{unit} gets a mail at once with the reason, the correction due and the link. What was sent is kept.',
  },
  return_done: { vi: 'Đã trả lại cho {unit} để bổ sung.', en: 'Returned to {unit}.' },
  return_reason: { vi: 'Cần bổ sung, sửa gì?', en: 'What must be corrected?' },
  return_due: { vi: 'Hạn bổ sung: hết ngày', en: 'Correction due: end of' },
  decide_act: { vi: 'Quyết định về trách nhiệm', en: 'Decide whose task it is' },
  decide_lead: {
    vi: '{unit} báo việc này không thuộc trách nhiệm. Đơn vị sẽ nhận ngay thư trả lời.',
    en: '{unit} says that this is not theirs. The unit gets the answer by mail at once.',
  },
  decide_done: { vi: 'Đã trả lời {unit}.', en: '{unit} has the answer.' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  decision_yes: { vi: 'Đồng ý: miễn việc này cho đơn vị', en: 'Agree: the unit is freed of it' },
  decision_no: { vi: 'Không đồng ý: đơn vị vẫn phải gửi', en: 'Disagree: the unit still owes it' },
  decide_reason: { vi: 'Lý do', en: 'Reason' },
  decisionMissing: { vi: 'Chưa chọn quyết định.', en: 'No decision was chosen.' },
  press_act: { vi: 'Đôn đốc ngay', en: 'Press now' },
  press_lead: {
    vi: '{unit} sẽ nhận ngay một thư đôn đốc kèm liên kết. Nếu đơn vị nộp trước khi thư được gửi thì thư không gửi nữa.',
    en: '{unit} gets a pressing mail with the link at once. If it answers before the mail leaves, none is sent.',
  },
  press_done: { vi: 'Thư đôn đốc {unit} đang được gửi.', en: 'A mail to {unit} is on the way.' },
  pressNone: {
    vi: 'Không gửi thư đôn đốc: đơn vị đã nộp hoặc không thuộc diện đôn đốc.',
    en: 'No mail was sent: the unit has answered or is not to be pressed.',
  },
  extend_act: { vi: 'Gia hạn', en: 'Extend' },
  extend_lead: {
    vi: 'Hạn mới thay hạn hiện tại ở mọi trang, thư và lịch nhắc.',
    en: 'The new due replaces the present one on every page, in every mail and reminder.',
  },
  extend_done: { vi: 'Đã gia hạn cho {unit}.', en: 'The due of {unit} is extended.' },
  extend_reason: { vi: 'Lý do gia hạn', en: 'Why more time is given' },
  extend_due: { vi: 'Hạn mới: hết ngày', en: 'New due: end of' },
  waive_act: { vi: 'Miễn', en: 'Waive' },
  waive_lead: {
    vi: '{unit} không phải gửi việc này nữa: không nhắc, không đôn đốc, không tính vào tổng số. Việc này không hoàn lại được.',
    en: '{unit} no longer owes this: no reminders, no pressing, not counted. This cannot be taken back.',
  },
  waive_done: { vi: 'Đã miễn cho {unit}.', en: '{unit} is freed of it.' },
  waive_reason: { vi: 'Lý do miễn', en: 'Why it is waived' },
  enter_act: { vi: 'Nhập thay đơn vị', en: 'Enter for the unit' },
  presentDue: { vi: 'Hạn hiện tại: {due}.', en: 'Present due: {due}.' },
  dayWrong: {
    vi: 'Ngày không đọc được. Đề nghị nhập dạng ngày/tháng/năm, ví dụ 15/6/2026.',
    en: 'The day cannot be read. Enter day/month/year, for example 15/6/2026.',
  },
  reasonMissing: { vi: 'Chưa ghi lý do.', en: 'The reason is missing.' },
});
