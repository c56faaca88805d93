import { words } from '../web/i18n/say.js';

export const launchWords = words({
  title: { vi: 'Giao việc: {title}', en: 'Send the tasks out: {title}' },
  lead: {
    vi: 'Đây là bản chạy thử: chưa có gì được ghi và chưa thư nào được gửi. Đề nghị xem kỹ các thư, hạn và cảnh báo trước khi giao việc.',
    en: 'This is a dry run: nothing is stored and no mail is sent. Look at the mails, dues and warnings before sending.',
  },
  sum: {
    vi: '{units} đơn vị · {obligations} việc phải gửi · {rounds} đợt · {mails} thư gửi ngay khi giao việc',
    en: '{units} units · {obligations} duties · {rounds} rounds · {mails} mails at once',
  },
  toDraft: {
    vi: 'Kế hoạch chưa được duyệt nên chưa giao việc được. Đề nghị trình lãnh đạo duyệt trước.',
    en: 'The plan is not approved, so nothing can be sent out. Have a leader approve it first.',
  },
  toPlan: { vi: 'Mở kế hoạch', en: 'Open the plan' },
  plan: { vi: 'Kế hoạch', en: 'The plan' },
  launched: {
    vi: 'Kế hoạch này đã giao việc lúc {at}. Các đợt báo cáo và tình hình từng đơn vị xem ở mục Báo cáo.',
    en: 'The tasks of this plan went out at {at}. See Reports for the rounds and every unit.',
  },
  toRounds: { vi: 'Xem các đợt báo cáo', en: 'See the rounds' },
  refused: { vi: 'Chưa thể giao việc', en: 'The tasks cannot be sent out yet' },
  toCalendar: { vi: 'Mở lịch làm việc', en: 'Open the working calendar' },
  conflicts: { vi: 'Cần xem lại', en: 'To be looked at' },
  noConflicts: {
    vi: 'Không có mâu thuẫn về hạn; mọi đơn vị đều có hộp thư.',
    en: 'No dates contradict each other and every unit has a mailbox.',
  },
  withoutMailbox: {
    vi: '{count} đơn vị chưa có hộp thư nên không nhận được thư giao việc: {names}. Đề nghị bổ sung hộp thư hoặc báo bằng văn bản.',
    en: '{count, plural, one {# unit has} other {# units have}} no mailbox and will get no mail: {names}. Add a mailbox or tell them on paper.',
  },
  withoutRoute: {
    vi: 'Chưa có hộp thư của cơ quan nhận báo cáo tổng hợp: báo cáo ký xong sẽ phải chờ. Quản trị nhập tại Cài đặt, mục Cơ quan và nơi nhận báo cáo.',
    en: 'The office that receives the consolidated report has no mailbox: a signed report will have to wait. An administrator enters it under Settings, “The authority and where its report goes”.',
  },
  lateAtLaunch: {
    vi: '{unit}: “{label}” có hạn {due}, đã qua trước khi giao việc.',
    en: '{unit}: “{label}” is due {due}, which has passed already.',
  },
  roundWarning: { vi: '{round}: {warning}', en: '{round}: {warning}' },
  provisionalWarning: {
    vi: '{count} mốc nhắc rơi vào năm mới có lịch tạm tính; sẽ tính lại khi có thông báo chính thức về ngày nghỉ.',
    en: '{count, plural, one {# instant lies} other {# instants lie}} in a year whose calendar is provisional and will be recomputed.',
  },
  rounds: { vi: 'Các đợt', en: 'Rounds' },
  round: { vi: 'Đợt', en: 'Round' },
  opens: { vi: 'Mở', en: 'Opens' },
  unitDue: { vi: 'Hạn của đơn vị', en: 'Due of units' },
  upwardDue: { vi: 'Hạn gửi lên trên', en: 'Due above' },
  ends: { vi: 'Chốt chậm nhất', en: 'Closed at the latest' },
  duties: { vi: 'Số việc', en: 'Duties' },
  perTask: { vi: 'theo từng nhiệm vụ', en: 'by task' },
  data: { vi: 'Số liệu', en: 'Data' },
  dataSpan: { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  mails: { vi: 'Thư gửi ngay khi giao việc', en: 'Mails sent at once' },
  mailCount: { vi: '{count} thư', en: '{count, plural, one {# mail} other {# mails}}' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  mailbox: { vi: 'Hộp thư', en: 'Mailbox' },
  waves: { vi: 'Lịch nhắc, đôn đốc và báo cáo lãnh đạo', en: 'Reminders, pressing and reports to leaders' },
  waveCount: { vi: '{count} mốc', en: '{count, plural, one {# instant} other {# instants}}' },
  at: { vi: 'Lúc', en: 'When' },
  what: { vi: 'Việc', en: 'What' },
  who: { vi: 'Tới ai', en: 'To whom' },
  units: { vi: '{count} đơn vị', en: '{count, plural, one {# unit} other {# units}}' },
  unitsOwing: {
    vi: '{count} đơn vị, nếu lúc đó chưa gửi',
    en: '{count, plural, one {# unit} other {# units}}, if it is still owed',
  },
  remind: { vi: 'Nhắc trước hạn', en: 'Reminder' },
  press: { vi: 'Đôn đốc đơn vị và người đứng đầu', en: 'Presses the unit and its head' },
  report: { vi: 'Báo cáo lãnh đạo về việc chậm', en: 'Reports lateness to the leaders' },
  provisional: { vi: 'lịch tạm tính', en: 'provisional' },
  confirmLead: {
    vi: 'Khi giao việc: {mails} đơn vị nhận thư kèm liên kết ngay, {obligations} việc phải gửi được mở, lịch nhắc hạn bắt đầu chạy. Việc này không hoàn lại được; sau đó chỉ có thể gia hạn hoặc miễn từng việc.',
    en: 'When you send them: {mails} units get a mail with their link at once, {obligations} duties begin and the reminders start. This cannot be taken back; afterwards duties can only be extended or waived one by one.',
  },
  act: {
    vi: 'Giao việc cho {count} đơn vị',
    en: 'Send the tasks to {count, plural, one {# unit} other {# units}}',
  },
  done: {
    vi: 'Đã giao việc. {mails} thư đang được gửi tới các đơn vị.',
    en: 'The tasks are out. {mails, plural, one {# mail is} other {# mails are}} on the way.',
  },
});
