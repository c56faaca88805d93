import { words } from '../web/i18n/say.js';

export const localStartWords = words({
  title: { vi: 'Bắt đầu', en: 'Start' },
  lead: {
    vi: 'Trang này chỉ có khi chạy thử trên máy của bạn. Mỗi nút mở một liên kết đăng nhập mới, không cần mật khẩu.',
    en: 'This page exists only while the service is tried out on your own computer. Every button opens a fresh sign-in link; no password is needed.',
  },
  sample: { vi: 'Năm mẫu', en: 'Sample year' },
  sampleLead: {
    vi: '{name}: cơ quan hư cấu, chạy theo đồng hồ diễn tập. Năm trước đã khép lại, năm nay đang dở dang. Bấm "Sang mốc kế tiếp" trên thanh kẻ sọc để thời gian trôi và thư được gửi vào hộp thư thử.',
    en: '{name}: a fictional authority on a rehearsal clock. Last year is closed, this year is in mid-course. Press "Go to the next instant" on the striped bar: time moves and mails reach the trial inbox.',
  },
  real: { vi: 'Bắt đầu thật', en: 'Start for real' },
  realLead: {
    vi: '{name}: cơ quan trống, chạy theo giờ thật. Mời tải lên văn bản chỉ đạo đầu tiên.',
    en: '{name}: an empty authority on the real clock. Upload its first directive.',
  },
  enterAs: { vi: 'Vào với vai trò', en: 'Enter as' },
  enter_coordinator: { vi: 'Chuyên viên đầu mối', en: 'Coordinator' },
  enter_leader: { vi: 'Lãnh đạo', en: 'Leader' },
  enter_admin: { vi: 'Quản trị', en: 'Administrator' },
  mailboxes: { vi: 'Hộp thư của đơn vị', en: 'Mailboxes of units' },
  mailboxesLead: {
    vi: 'Cán bộ đơn vị không có tài khoản: thư mang liên kết đến việc của họ.',
    en: 'Officers of units have no account: a mail carries the link to what they owe.',
  },
  openInbox: { vi: 'Mở toàn bộ hộp thư thử', en: 'Open the whole trial inbox' },
  temporal: { vi: 'Xem Temporal đang chờ gì', en: 'See what Temporal waits for' },
  surroundings: { vi: 'Bên dưới', en: 'Underneath' },
  nothingYet: { vi: 'Năm mẫu đang được dựng', en: 'The sample year is being made' },
  nothingYetNext: {
    vi: 'Lần chạy đầu mất vài phút. Mời tải lại trang này sau ít phút.',
    en: 'The first run takes some minutes. Reload this page in a little while.',
  },
  mailboxTitle: { vi: 'Hộp thư {name}', en: 'Mailbox of {name}' },
  mailboxCount: { vi: '{count} thư', en: '{count, plural, one {# mail} other {# mails}}' },
  subject: { vi: 'Tiêu đề', en: 'Subject' },
  receivedAt: { vi: 'Nhận lúc (giờ máy)', en: 'Received (clock of this computer)' },
  noMail: { vi: 'Hộp thư chưa có thư', en: 'The mailbox is empty' },
  noMailNext: {
    vi: 'Thư đến khi giao việc, khi nhắc và khi đôn đốc. Trong năm mẫu, bấm "Sang mốc kế tiếp".',
    en: 'Mails arrive at launch, as reminders and when a unit is pressed. In the sample year press "Go to the next instant".',
  },
  noInbox: { vi: 'Hộp thư thử chưa trả lời', en: 'The trial inbox does not answer' },
  noInboxNext: {
    vi: 'Hộp thư có thể đang khởi động. Mời tải lại trang sau ít giây.',
    en: 'It may still be starting. Reload the page in a few seconds.',
  },
});
