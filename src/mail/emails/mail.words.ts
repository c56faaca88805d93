import type { Phrase } from '../../domain/phrase.js';

/** What is written to units. Bodies that can only be asked are asked courteously: the phrases ending in "Kindly". */
export const mailWords = {
  launchSubject: { vi: 'Việc được giao: {title}', en: 'Assigned: {title}' },
  launchSubjectKindly: {
    vi: 'Trân trọng đề nghị phối hợp: {title}',
    en: 'Kindly asked to take part: {title}',
  },
  launchLead: {
    vi: '{sender} giao {unit} {n} nội dung theo {title}.',
    en: '{sender} assigns {n, plural, one {# item} other {# items}} of {title} to {unit}.',
  },
  launchLeadKindly: {
    vi: '{sender} trân trọng đề nghị {unit} phối hợp thực hiện {n} nội dung theo {title}.',
    en: '{sender} kindly asks {unit} to take part in {n, plural, one {# item} other {# items}} of {title}.',
  },
  launchSubjectDue: { vi: '{subject} – hạn gần nhất {due}', en: '{subject} – first due {due}' },
  launchTasks: { vi: 'Việc có thời hạn', en: 'Tasks with a due date' },
  launchOngoing: {
    vi: 'Việc thường xuyên, báo cáo trong từng kỳ',
    en: 'Ongoing tasks, reported in every round',
  },
  launchReports: { vi: 'Các kỳ báo cáo', en: 'Report rounds' },
  launchRound: {
    vi: '{label} – số liệu từ {from} đến {to} – hạn {due}',
    en: '{label} – data from {from} to {to} – due {due}',
  },
  launchHow: {
    vi: 'Mở liên kết dưới đây để xem nội dung và xác nhận đã tiếp nhận. Đơn vị không cần tài khoản; liên kết dùng được cả năm.',
    en: 'Open the link below to read the content and confirm receipt. No account is needed; the link works all year.',
  },
  launchButton: { vi: 'Xem việc được giao', en: 'See what is assigned' },
  request: { vi: 'Đề nghị {what}', en: 'Please {what}' },
  requestKindly: { vi: 'Trân trọng đề nghị {what}', en: 'May we ask you to {what}' },
  requestLead: { vi: 'Đề nghị {unit} {what}, hạn {due}.', en: '{unit}: please {what}, due {due}.' },
  requestLeadKindly: {
    vi: '{sender} trân trọng đề nghị {unit} {what}, hạn {due}.',
    en: '{sender} kindly asks {unit} to {what}, due {due}.',
  },
  requestLeadNoDue: { vi: 'Đề nghị {unit} {what}.', en: '{unit}: please {what}.' },
  requestLeadNoDueKindly: {
    vi: '{sender} trân trọng đề nghị {unit} {what}.',
    en: '{sender} kindly asks {unit} to {what}.',
  },
  remind: { vi: 'Nhắc: đề nghị {what}', en: 'Reminder: please {what}' },
  remindWhy: {
    vi: 'Đến lúc gửi thư này, {sender} chưa nhận được nội dung trên. Nếu đơn vị vừa gửi, xin bỏ qua thư này.',
    en: 'When this mail was sent, {sender} had not received it. If you have just sent it, please ignore this mail.',
  },
  courtesyThanks: {
    vi: 'Rất mong nhận được sự phối hợp của quý cơ quan. Trân trọng cảm ơn.',
    en: 'We would be grateful for your co-operation. Thank you.',
  },
  nilHint: {
    vi: 'Nếu trong kỳ không phát sinh nội dung, xin chọn “Không phát sinh” và nêu lý do.',
    en: 'If there is nothing to report, please choose “Nothing to report” and say why.',
  },
  openForm: { vi: 'Mở để điền và gửi', en: 'Open, fill in and send' },
  press: { vi: 'Đôn đốc: đã quá hạn, đề nghị {what}', en: 'Overdue: please {what}' },
  pressLead: {
    vi: '{sender} chưa nhận được nội dung {unit} phải gửi, hạn {due}.',
    en: '{sender} has not received what {unit} owes, due {due}.',
  },
  pressUnit: {
    vi: 'Đề nghị đơn vị gửi ngay. Nếu có khó khăn, vướng mắc, đề nghị báo lại để được hướng dẫn.',
    en: 'Please send it now. If something stands in the way, please tell us so that we can help.',
  },
  pressHead: {
    vi: 'Kính đề nghị đồng chí chỉ đạo bộ phận phụ trách gửi ngay. Thư này chỉ gửi đến đơn vị và thủ trưởng đơn vị.',
    en: 'Please have it sent now. This mail goes to the unit and its head only.',
  },
  returned: { vi: 'Đề nghị bổ sung {label}', en: 'Please complete {label}' },
  returnedLead: {
    vi: '{label} của {unit} được trả lại để bổ sung, hạn gửi lại {due}.',
    en: '{label} of {unit} was returned to be completed, due {due}.',
  },
  returnedLeadNoDue: {
    vi: '{label} của {unit} được trả lại để bổ sung.',
    en: '{label} of {unit} was returned to be completed.',
  },
  returnedWhy: { vi: 'Lý do trả lại:', en: 'Why it was returned:' },
  returnedHow: {
    vi: 'Nội dung đã gửi vẫn còn nguyên; đơn vị chỉ cần sửa chỗ được nêu rồi gửi lại.',
    en: 'What you sent is kept; please correct what is named and send it again.',
  },
  returnedButton: { vi: 'Bổ sung và gửi lại', en: 'Complete and send again' },
  declineAccepted: {
    vi: 'Đã ghi nhận: {label} không thuộc trách nhiệm của đơn vị',
    en: 'Recorded: {label} is not yours to do',
  },
  declineAcceptedLead: {
    vi: '{sender} đồng ý: {label} không thuộc trách nhiệm của {unit}. Đơn vị không phải gửi nội dung này.',
    en: '{sender} agrees: {label} is not for {unit} to do. Nothing has to be sent.',
  },
  declineRefused: { vi: 'Đề nghị tiếp tục {what}', en: 'Please still {what}' },
  declineRefusedLead: {
    vi: '{sender} đã xem ý kiến của {unit} và đề nghị đơn vị tiếp tục {what}.',
    en: '{sender} has considered what {unit} said and asks you still to {what}.',
  },
  reason: { vi: 'Lý do:', en: 'Reason:' },
  confirmed: { vi: 'Đã nhận {label} – số {reference}', en: 'Received: {label} – number {reference}' },
  confirmedLead: {
    vi: 'Đã nhận {label} của {unit} lúc {at}. Số tiếp nhận: {reference}.',
    en: 'Received {label} of {unit} at {at}. Reference number: {reference}.',
  },
  confirmedNil: {
    vi: 'Đơn vị báo không phát sinh trong kỳ.',
    en: 'The unit reports that there was nothing to report.',
  },
  confirmedLate: { vi: 'Nội dung được gửi sau hạn.', en: 'It was sent after the due.' },
  confirmedKeep: {
    vi: 'Xin giữ thư này để đối chiếu khi cần.',
    en: 'Please keep this mail for your records.',
  },
  confirmedButton: { vi: 'Xem nội dung đã gửi', en: 'See what was sent' },
  factWhat: { vi: 'Nội dung', en: 'What' },
  factReference: { vi: 'Số tiếp nhận', en: 'Reference number' },
  factAt: { vi: 'Thời điểm nhận', en: 'Received at' },
  factBy: { vi: 'Người điền', en: 'Filled in by' },
  factVersion: { vi: 'Lần gửi', en: 'Version' },
  linkAgain: { vi: 'Liên kết làm việc của {unit}', en: 'The working link of {unit}' },
  linkAgainLead: {
    vi: 'Theo yêu cầu, gửi lại liên kết làm việc của {unit}.',
    en: 'As asked for, here is the working link of {unit} again.',
  },
  linkAgainWhy: {
    vi: 'Nếu đơn vị không yêu cầu, xin bỏ qua thư này; không có gì thay đổi.',
    en: 'If nobody of the unit asked for it, please ignore this mail; nothing has changed.',
  },
  linkAgainButton: { vi: 'Mở trang của đơn vị', en: 'Open the unit’s page' },
} satisfies Record<string, Phrase>;
