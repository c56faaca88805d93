import { words } from '../i18n/say.js';

export const generalSentences = words({
  'not-found': {
    vi: 'Không tìm thấy nội dung này. Có thể địa chỉ đã cũ; mời mở lại từ trang Hôm nay.',
    en: 'This was not found. The address may be old; please open it again from Today.',
  },
  'not-allowed': {
    vi: 'Việc này không làm được ở trạng thái hiện tại hoặc ngoài quyền của tài khoản. Mời tải lại trang để xem những việc làm được.',
    en: 'This cannot be done in the present state or with this account. Reload the page to see what can be done.',
  },
  'changed-meanwhile': {
    vi: 'Người khác vừa sửa nội dung này. Mời tải lại trang, xem bản mới rồi làm lại.',
    en: 'Somebody else has just changed this. Reload the page, look at the new version, then try again.',
  },
  'reason-missing': {
    vi: 'Chưa ghi lý do. Đề nghị ghi lý do để lưu vào nhật ký.',
    en: 'The reason is missing. Please give a reason; it is kept in the journal.',
  },
  'calendar.year-without-rows': {
    vi: 'Chưa có lịch nghỉ năm {year}. Đề nghị nhập ngày nghỉ, ngày làm bù của năm {year} ở mục Lịch rồi làm lại.',
    en: 'The calendar has no rows for {year}. Enter the days off and swapped working days of {year} under Calendar, then try again.',
  },
  'calendar.day-invalid': {
    vi: 'Ngày "{day}" không có thật. Đề nghị nhập theo dạng ngày/tháng/năm, ví dụ 15/6/2026.',
    en: 'The day "{day}" does not exist. Enter it as day/month/year, for example 15/6/2026.',
  },
  'calendar.rows-contradict': {
    vi: 'Ngày {day} vừa ghi là ngày nghỉ vừa ghi là ngày làm việc. Đề nghị giữ một dòng.',
    en: 'The day {day} is entered both as a day off and as a working day. Please keep one row.',
  },
  'number.not-a-number': {
    vi: 'Không đọc được số này. Đề nghị nhập chữ số, ví dụ 1234 hoặc 12,5.',
    en: 'This is not a number. Enter digits, for example 1234 or 12,5.',
  },
  'number.ambiguous': {
    vi: 'Số này hiểu được theo hai cách. Đề nghị viết liền phần nghìn và dùng dấu phẩy cho phần lẻ, ví dụ 1234,5.',
    en: 'This number can be read in two ways. Write thousands without a separator and decimals with a comma, for example 1234,5.',
  },
  'due.missing': {
    vi: 'Chưa có hạn mới. Đề nghị nhập ngày đến hạn.',
    en: 'The new due date is missing. Please enter it.',
  },
  'due.in-the-past': {
    vi: 'Hạn này đã qua. Đề nghị chọn một ngày sau hôm nay.',
    en: 'This due date has passed. Choose a day after today.',
  },
  'due.not-later': {
    vi: 'Hạn gia hạn phải sau hạn đang có. Đề nghị chọn ngày muộn hơn.',
    en: 'An extension must end after the present due date. Choose a later day.',
  },
  'due.after-year': {
    vi: 'Hạn này nằm ngoài năm của kế hoạch. Đề nghị chọn ngày trong năm.',
    en: 'This due date lies outside the year of the plan. Choose a day within the year.',
  },
  'unit.mailbox-invalid': {
    vi: 'Địa chỉ hộp thư của đơn vị chưa đúng. Đề nghị nhập dạng ten@coquan.gov.vn.',
    en: 'The mailbox of the unit is not valid. Enter it as name@office.gov.vn.',
  },
  'unit.tree-circular': {
    vi: 'Đơn vị cấp trên đang chọn lại nằm dưới chính đơn vị này. Đề nghị chọn đơn vị khác.',
    en: 'The parent you chose lies under this very unit. Choose another one.',
  },
  'unit.name-missing': {
    vi: 'Chưa có tên đơn vị. Đề nghị nhập tên đầy đủ.',
    en: 'The unit has no name. Please enter its full name.',
  },
  'unit.code-used': {
    vi: 'Mã đơn vị này đã có. Đề nghị dùng mã khác hoặc mở đơn vị đang có.',
    en: 'A unit with this code exists already. Use another code or open that unit.',
  },
  'authority.name-missing': {
    vi: 'Chưa có tên cơ quan. Đề nghị nhập tên đầy đủ như trong văn bản.',
    en: 'The authority has no name. Enter it as it stands in documents.',
  },
  'authority.mailbox-invalid': {
    vi: 'Hộp thư nơi nhận chưa đúng. Đề nghị nhập một địa chỉ dạng ten@coquan.gov.vn.',
    en: 'The receiving mailbox is not valid. Enter one address as name@office.gov.vn.',
  },
  'authority.symbol-invalid': {
    vi: 'Ký hiệu không có dấu cách và dấu gạch chéo. Đề nghị nhập dạng KH-UBND.',
    en: 'A symbol has neither blank nor slash. Enter it like KH-UBND.',
  },
  'authority.layout-invalid': {
    vi: 'Lựa chọn này nằm ngoài khoảng mà Nghị định 30/2020/NĐ-CP cho phép. Đề nghị chọn lại trong danh sách.',
    en: 'This lies outside what decree 30/2020/NĐ-CP allows. Choose again from the list.',
  },
  'authority.too-long': {
    vi: 'Nội dung này quá dài. Đề nghị viết gọn lại.',
    en: 'This text is too long. Please shorten it.',
  },
  'mail.settled': {
    vi: 'Thư này đã gửi xong, đang được gửi hoặc đã rút. Mời tải lại trang để xem tình trạng hiện nay.',
    en: 'This mail was sent, is being sent or was withdrawn. Reload the page to see how it stands.',
  },
  'link.unusable': {
    vi: 'Liên kết này không còn dùng được. Đề nghị xin lại liên kết hoặc gọi đơn vị đầu mối.',
    en: 'This link can no longer be used. Ask for a new one or call the coordinating office.',
  },
  'link.code-wrong': {
    vi: 'Mã chưa đúng. Mã gồm 8 ký tự nằm dưới nút trong thư; sau 5 lần nhập sai phải xin lại thư mới.',
    en: 'The code is wrong. It has 8 characters and stands under the button in the mail; after 5 wrong tries a new mail is needed.',
  },
  'account.exists': {
    vi: 'Địa chỉ thư này đã có tài khoản. Đề nghị dùng địa chỉ khác hoặc hỏi quản trị về tài khoản đang có.',
    en: 'This mail address already has an account. Use another address or the account that exists.',
  },
  'account.last-admin': {
    vi: 'Đây là quản trị duy nhất còn hoạt động nên không khóa được. Đề nghị tạo quản trị khác trước.',
    en: 'This is the only active administrator and cannot be disabled. Create another one first.',
  },
  'sign-in.failed': {
    vi: 'Địa chỉ thư hoặc mật khẩu chưa đúng. Đề nghị nhập lại, hoặc nhận liên kết đăng nhập qua thư.',
    en: 'The mail address or the password is wrong. Try again, or have a sign-in link mailed to you.',
  },
  'sign-in.too-many': {
    vi: 'Đã thử đăng nhập quá nhiều lần. Đề nghị chờ 15 phút rồi thử lại.',
    en: 'There were too many tries to sign in. Wait 15 minutes, then try again.',
  },
  'rehearsal.real-clock': {
    vi: 'Cơ quan này chạy theo giờ thật nên không nhảy mốc được. Chỉ bản diễn tập mới có đồng hồ riêng.',
    en: 'This authority lives on the real clock, so its time cannot jump. Only a rehearsal has a clock of its own.',
  },
});
