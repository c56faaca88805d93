import type { JournalVerb } from '../domain/journal/journal-entry.js';
import type { Phrase } from '../domain/phrase.js';

/**
 * What happened, after the name of who did it: "Phòng Y tế (người điền: …) gửi báo cáo 6 tháng, lần 2."
 * `thing` is the label of what it is about; the other parameters come from the entry's payload.
 */
export const JOURNAL_SENTENCES: Readonly<Record<JournalVerb, Phrase>> = {
  'authority.created': { vi: 'tạo cơ quan', en: 'created the authority' },
  'authority.changed': { vi: 'sửa thông tin cơ quan', en: 'changed the facts of the authority' },
  'unit.created': { vi: 'thêm đơn vị {thing}', en: 'added the unit {thing}' },
  'unit.changed': { vi: 'sửa thông tin đơn vị {thing}', en: 'changed the unit {thing}' },
  'account.created': { vi: 'tạo tài khoản {thing}', en: 'created the account {thing}' },
  'account.disabled': {
    vi: 'khóa hoặc mở khóa tài khoản {thing}',
    en: 'disabled or enabled the account {thing}',
  },
  'account.password-changed': { vi: 'đổi mật khẩu', en: 'changed the password' },
  'calendar.changed': { vi: 'sửa lịch nghỉ, làm bù', en: 'changed the calendar of days off' },
  'directive.received': { vi: 'tiếp nhận văn bản {thing}', en: 'received the directive {thing}' },
  'finding.confirmed': { vi: 'xác nhận một nội dung trích từ {thing}', en: 'confirmed a finding of {thing}' },
  'finding.edited': { vi: 'sửa một nội dung trích từ {thing}', en: 'edited a finding of {thing}' },
  'finding.rejected': { vi: 'loại một nội dung trích từ {thing}', en: 'rejected a finding of {thing}' },
  'finding.reopened': { vi: 'mở lại một nội dung trích từ {thing}', en: 'reopened a finding of {thing}' },
  'finding.added': { vi: 'thêm một nội dung từ {thing}', en: 'added a finding of {thing}' },
  'finding.merged': { vi: 'gộp các nội dung trích từ {thing}', en: 'merged findings of {thing}' },
  'finding.split': { vi: 'tách một nội dung trích từ {thing}', en: 'split a finding of {thing}' },
  'finding.typed': { vi: 'nhập tay một nội dung của {thing}', en: 'typed a finding of {thing}' },
  'findings.left-out': {
    vi: 'bỏ các nội dung đã có trong văn bản trước của {thing}',
    en: 'left out the findings of {thing} that an earlier directive has',
  },
  'directive.register-typed': {
    vi: 'nhập thông tin văn bản {thing}',
    en: 'typed the register fields of {thing}',
  },
  'findings.confirmed': {
    vi: 'xác nhận các nội dung không cảnh báo của {thing}',
    en: 'confirmed the findings of {thing} without warnings',
  },
  'directive.confirmed': {
    vi: 'xác nhận xong văn bản {thing}',
    en: 'finished confirming the directive {thing}',
  },
  'cycle.created': { vi: 'mở chu kỳ {thing}', en: 'opened the cycle {thing}' },
  'plan.drafted': { vi: 'lập dự thảo kế hoạch từ văn bản', en: 'drafted the plan from the directive' },
  'plan.directive-added': {
    vi: 'đưa nội dung mới của văn bản bổ sung vào dự thảo kế hoạch',
    en: 'added what a further directive brings to the draft of the plan',
  },
  'plan.item-added': { vi: 'thêm một mục vào kế hoạch', en: 'added an item to the plan' },
  'plan.item-changed': { vi: 'sửa một mục của kế hoạch', en: 'changed an item of the plan' },
  'plan.item-removed': { vi: 'bỏ một mục khỏi kế hoạch', en: 'removed an item from the plan' },
  'plan.assigned': { vi: 'phân công đơn vị chủ trì, phối hợp', en: 'assigned lead and co-operating units' },
  'plan.submitted': { vi: 'trình duyệt kế hoạch', en: 'submitted the plan for approval' },
  'plan.returned': { vi: 'trả lại kế hoạch', en: 'returned the plan' },
  'plan.approved': { vi: 'duyệt kế hoạch', en: 'approved the plan' },
  'plan.numbered': {
    vi: 'ghi số, ký hiệu và ngày của kế hoạch',
    en: 'entered number, symbol and date of the plan',
  },
  'approval.reminded': { vi: 'nhắc lãnh đạo duyệt kế hoạch', en: 'reminded the approvers' },
  'cycle.launched': { vi: 'giao việc cho các đơn vị', en: 'sent the tasks out' },
  'cycle.consolidating': { vi: 'chuyển năm sang giai đoạn tổng hợp', en: 'moved the year to consolidation' },
  'cycle.submitted': {
    vi: 'ghi nhận đã báo cáo xong cấp trên',
    en: 'recorded that everything is reported upward',
  },
  'cycle.closed': { vi: 'đóng chu kỳ năm', en: 'closed the year' },
  'round.opened': { vi: 'mở đợt {thing}', en: 'opened the round {thing}' },
  'round.closed': { vi: 'đóng đợt {thing}', en: 'closed the round {thing}' },
  'round.wave-fired': {
    vi: 'nhắc hạn đợt {thing}: {mails} thư',
    en: 'fired a wave of {thing}: {mails} mails',
  },
  'obligation.received': {
    vi: 'mở liên kết, tiếp nhận {thing}',
    en: 'opened the link and took note of {thing}',
  },
  'obligation.drafted': { vi: 'lưu nháp {thing}', en: 'saved a draft of {thing}' },
  'obligation.submitted': { vi: 'gửi {thing}', en: 'sent {thing}' },
  'obligation.submitted-nil': {
    vi: 'báo không phát sinh: {thing}',
    en: 'reported nothing to report: {thing}',
  },
  'obligation.submitted-late': { vi: 'gửi muộn {thing}', en: 'sent {thing} late' },
  'obligation.accepted': { vi: 'nhận {thing} của {unit}', en: 'accepted {thing} of {unit}' },
  'obligation.returned': { vi: 'trả lại {thing} của {unit} để bổ sung', en: 'returned {thing} to {unit}' },
  'obligation.declined': { vi: 'báo {thing} không thuộc trách nhiệm', en: 'said that {thing} is not theirs' },
  'obligation.decline-accepted': {
    vi: 'đồng ý {thing} không thuộc trách nhiệm của {unit}',
    en: 'agreed that {thing} is not for {unit}',
  },
  'obligation.decline-refused': {
    vi: 'không đồng ý, vẫn giao {thing} cho {unit}',
    en: 'kept {thing} with {unit}',
  },
  'obligation.waived': { vi: 'miễn {thing} cho {unit}', en: 'waived {thing} for {unit}' },
  'obligation.extended': { vi: 'gia hạn {thing} cho {unit}', en: 'extended {thing} for {unit}' },
  'obligation.closed-missing': {
    vi: 'ghi nhận {unit} không nộp {thing}',
    en: 'recorded that {unit} never sent {thing}',
  },
  'obligation.pressed': { vi: 'đôn đốc {unit} về {thing}', en: 'pressed {unit} about {thing}' },
  'obligation.called': { vi: 'gọi điện cho {unit} về {thing}', en: 'called {unit} about {thing}' },
  'escalation.opened': {
    vi: 'báo cáo lãnh đạo về việc chậm của đợt {thing}',
    en: 'opened the escalation of {thing}',
  },
  'escalation.digest-sent': {
    vi: 'gửi lãnh đạo danh sách quá hạn của đợt {thing}',
    en: 'sent the leaders the overdue list of {thing}',
  },
  'escalation.acknowledged': {
    vi: 'xác nhận đã nắm việc chậm của đợt {thing}',
    en: 'acknowledged the lateness in {thing}',
  },
  'escalation.climbed': {
    vi: 'chuyển việc chậm của đợt {thing} lên cấp kế tiếp vì chưa được xác nhận',
    en: 'climbed to the next role for {thing}: nobody had acknowledged',
  },
  'escalation.closed': {
    vi: 'kết thúc báo cáo lãnh đạo của đợt {thing}',
    en: 'closed the escalation of {thing}',
  },
  'consolidation.compiled': { vi: 'tổng hợp báo cáo {thing}', en: 'compiled the report of {thing}' },
  'consolidation.edited': {
    vi: 'sửa phần viết của báo cáo tổng hợp {thing}',
    en: 'edited the compiled report of {thing}',
  },
  'signature.reminded': {
    vi: 'nhắc lãnh đạo ký báo cáo tổng hợp {thing}',
    en: 'reminded the leaders to sign the report of {thing}',
  },
  'consolidation.signed': {
    vi: 'ký báo cáo tổng hợp {thing}',
    en: 'signed the consolidated report of {thing}',
  },
  'consolidation.sent': { vi: 'gửi báo cáo {thing} lên cấp trên', en: 'sent the report of {thing} upward' },
  'consolidation.receipted': { vi: 'ghi số đến của báo cáo {thing}', en: 'recorded the receipt of {thing}' },
  'link.issued': { vi: 'cấp liên kết', en: 'issued a link' },
  'link.opened': { vi: 'mở liên kết', en: 'opened the link' },
  'link.revoked': { vi: 'thu hồi liên kết', en: 'revoked the link' },
  'link.code-failed': { vi: 'nhập sai mã ngắn của liên kết', en: 'gave a wrong short code' },
  'link.mailed-again': { vi: 'xin gửi lại liên kết', en: 'asked for the link again' },
  'mail.accepted': { vi: 'chuyển thư tới {mailbox}', en: 'delivered a mail to {mailbox}' },
  'mail.deferred': {
    vi: 'hoãn gửi thư tới {mailbox}, sẽ thử lại',
    en: 'will try the mail to {mailbox} again',
  },
  'mail.rejected': { vi: 'bị hộp thư {mailbox} từ chối', en: 'had a mail refused by {mailbox}' },
  'mail.uncertain': {
    vi: 'không rõ thư tới {mailbox} đã đến chưa, sẽ gửi lại',
    en: 'cannot tell whether {mailbox} has the mail; a copy follows',
  },
  'mail.withdrawn': {
    vi: 'rút thư tới {mailbox}: không còn gì phải nhắc',
    en: 'withdrew the mail to {mailbox}: nothing left to say',
  },
  'mail.redirected': {
    vi: 'gửi thư sang hộp thư dự phòng {mailbox}',
    en: 'sent the mail to the alternate mailbox {mailbox}',
  },
  'mail.given-up': {
    vi: 'ngừng thử gửi thư tới {mailbox} sau hai ngày, chờ người xử lý',
    en: 'stopped trying the mail to {mailbox} after two days: a person must act',
  },
  'mail.resent': { vi: 'cho gửi lại thư tới {mailbox}', en: 'had the mail to {mailbox} sent again' },
  'mail.told': {
    vi: 'đã báo trực tiếp thay cho thư tới {mailbox}',
    en: 'told directly instead of the mail to {mailbox}',
  },
  'rehearsal.started': { vi: 'bắt đầu diễn tập', en: 'started the rehearsal' },
  'rehearsal.advanced': { vi: 'chuyển giờ diễn tập', en: 'moved the rehearsal’s clock' },
  'workflow.rearmed': { vi: 'lên dây lại {workflows} quy trình', en: 'rearmed {workflows} workflows' },
  'workflow.woken': { vi: 'đánh thức một quy trình', en: 'woke a workflow' },
  'alert.cleared': { vi: 'ghi nhận đã xử lý một cảnh báo', en: 'marked an alert as dealt with' },
  'relay.held': { vi: 'giữ thư chờ, chưa gửi', en: 'held the relay' },
  'relay.released': { vi: 'cho gửi thư chờ', en: 'released the relay' },
};
