import type { Phrase } from '../../domain/phrase.js';

/** What is written to persons of the authority, by name, and to the superior body. */
export const personWords = {
  digest: {
    vi: '{n} đơn vị quá hạn: {round} – đề nghị xác nhận đã biết trước {due}',
    en: '{n, plural, one {# unit is late} other {# units are late}}: {round} – please acknowledge before {due}',
  },
  digestLead: {
    vi: '{n} đơn vị đã quá hạn gửi {round}; đề nghị xác nhận đã biết trước {due}.',
    en: '{n, plural, one {# unit is} other {# units are}} late with {round}; please acknowledge before {due}.',
  },
  digestLine: {
    vi: '{unit}: {label}, {days, plural, =0 {quá hạn hôm nay} other {quá hạn # ngày}}',
    en: '{unit}: {label}, {days, plural, =0 {late since today} one {# day late} other {# days late}}',
  },
  digestPhone: { vi: '{line} – điện thoại {phone}', en: '{line} – phone {phone}' },
  digestHeading: { vi: 'Đơn vị quá hạn', en: 'Late units' },
  digestNext: {
    vi: 'Nếu chưa có xác nhận trước {due}, nội dung này được báo cáo lên cấp phụ trách kế tiếp trong nội bộ cơ quan.',
    en: 'Without an acknowledgement before {due} the next level inside the authority is told.',
  },
  digestButton: { vi: 'Xác nhận đã biết', en: 'Acknowledge' },
  approval: { vi: 'Đề nghị duyệt {title}', en: 'Please approve {title}' },
  approvalLead: {
    vi: '{by} trình {title} (bản {number}) để đồng chí duyệt.',
    en: '{by} submits {title} (version {number}) for your approval.',
  },
  approvalFacts: {
    vi: 'Dự thảo gồm {tasks} nhiệm vụ, {indicators} chỉ tiêu, {rounds} kỳ báo cáo, giao cho {units} đơn vị.',
    en: 'The draft has {tasks} tasks, {indicators} indicators and {rounds} report rounds for {units} units.',
  },
  approvalButton: { vi: 'Xem và duyệt kế hoạch', en: 'Read and approve the plan' },
  signature: { vi: 'Đề nghị ký {round}', en: 'Please sign {round}' },
  signatureLead: {
    vi: 'Đã tổng hợp xong {round} từ {came}/{expected} đơn vị; đề nghị đồng chí xem và ký.',
    en: '{round} is compiled from {came} of {expected} units; please read and sign it.',
  },
  signatureHow: {
    vi: 'Trên trang báo cáo có số liệu kèm nguồn của từng đơn vị và danh sách đơn vị chưa gửi.',
    en: 'The page shows every figure with the unit it comes from, and who has not reported.',
  },
  signatureButton: { vi: 'Xem và ký báo cáo', en: 'Read and sign the report' },
  approved: { vi: '{title} đã được duyệt', en: '{title} was approved' },
  approvedLead: {
    vi: '{by} đã duyệt {title} (bản {number}) lúc {at}.',
    en: '{by} approved {title} (version {number}) at {at}.',
  },
  approvedNext: {
    vi: 'Bước tiếp theo: nhập số, ngày ban hành rồi giao việc cho các đơn vị.',
    en: 'Next: enter the number and the date of issue, then launch.',
  },
  planReturned: { vi: '{title} được trả lại để chỉnh sửa', en: '{title} was returned' },
  planReturnedLead: {
    vi: '{title} (bản {number}) được trả lại để chỉnh sửa.',
    en: '{title} (version {number}) was returned to be changed.',
  },
  planReason: { vi: 'Lý do:', en: 'Reason:' },
  planButton: { vi: 'Mở kế hoạch', en: 'Open the plan' },
  failed: { vi: 'Thư không đến được {unit} ({mailbox})', en: 'Mail does not reach {unit} ({mailbox})' },
  failedLead: {
    vi: 'Hộp thư {mailbox} của {unit} không nhận thư.',
    en: 'The mailbox {mailbox} of {unit} does not take mail.',
  },
  failedAnswer: { vi: 'Máy chủ thư trả lời:', en: 'The mail server answered:' },
  failedRedirected: {
    vi: 'Thư đã được gửi sang hộp thư dự phòng {alternate}.',
    en: 'The mail was sent to the alternate mailbox {alternate} instead.',
  },
  failedNoAlternate: {
    vi: 'Đơn vị chưa có hộp thư dự phòng, nên chưa nhận được thư. Đề nghị gọi điện cho đơn vị và sửa địa chỉ.',
    en: 'The unit has no alternate mailbox and has not got the mail. Please call the unit and correct the address.',
  },
  failedPhone: { vi: 'Điện thoại của đơn vị: {phone}', en: 'Telephone of the unit: {phone}' },
  failedButton: { vi: 'Sửa địa chỉ của đơn vị', en: 'Correct the unit’s address' },
  upward: { vi: '{round} – {title}', en: '{round} – {title}' },
  upwardNumbered: { vi: '{report} (số {symbol})', en: '{report} (No. {symbol})' },
  upwardLead: { vi: '{sender} kính gửi {report}.', en: '{sender} sends {report}.' },
  upwardAttached: {
    vi: 'Văn bản đính kèm thư này: {files}.',
    en: 'The document is attached: {files}.',
  },
  upwardReceipt: {
    vi: 'Kính đề nghị quý cơ quan xác nhận đã nhận qua số điện thoại dưới đây.',
    en: 'Please confirm receipt by the telephone below.',
  },
  signIn: {
    vi: 'Liên kết đăng nhập, dùng trong {minutes} phút',
    en: 'Sign-in link, good for {minutes} minutes',
  },
  signInLead: {
    vi: 'Liên kết đăng nhập của {name}, dùng một lần trong {minutes} phút.',
    en: 'The sign-in link of {name}, used once within {minutes} minutes.',
  },
  signInWhy: {
    vi: 'Nếu không yêu cầu đăng nhập, xin bỏ qua thư này.',
    en: 'If you did not ask to sign in, please ignore this mail.',
  },
  signInButton: { vi: 'Đăng nhập', en: 'Sign in' },
} satisfies Record<string, Phrase>;
