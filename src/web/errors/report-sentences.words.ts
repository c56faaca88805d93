import { words } from '../i18n/say.js';

export const reportSentences = words({
  'obligation.illegal-command': {
    vi: 'Việc này không làm được ở trạng thái hiện tại. Mời tải lại trang để xem những việc làm được.',
    en: 'This cannot be done in the present state. Reload the page to see what can be done.',
  },
  'obligation.already-submitted': {
    vi: 'Báo cáo này đã gửi rồi. Nếu cần sửa, đề nghị gọi đơn vị đầu mối để được trả lại.',
    en: 'This report has already been submitted. To change it, call the coordinating office and have it returned.',
  },
  'obligation.closed': {
    vi: 'Việc này đã kết thúc, không nhận thêm. Đề nghị gọi đơn vị đầu mối nếu cần bổ sung.',
    en: 'This is closed and takes nothing more. Call the coordinating office if something must be added.',
  },
  'submission.incomplete': {
    vi: 'Còn mục bắt buộc chưa điền. Đề nghị điền các mục được đánh dấu.',
    en: 'Some required parts are empty. Please fill in what is marked.',
  },
  'submission.part-exceeds-whole': {
    vi: 'Số đạt được lớn hơn tổng số. Đề nghị kiểm tra lại tử số và mẫu số.',
    en: 'The part is greater than the whole. Check numerator and denominator.',
  },
  'submission.in-the-future': {
    vi: 'Ngày hoàn thành sau hôm nay. Đề nghị nhập ngày đã hoàn thành thực tế.',
    en: 'The day of completion lies after today. Enter the day it was really completed.',
  },
  'submission.too-long': {
    vi: 'Nội dung quá dài. Đề nghị rút gọn; phần chi tiết gửi kèm bằng văn bản.',
    en: 'The text is too long. Shorten it; send details as a document.',
  },
  'submission.draft-newer': {
    vi: 'Chưa gửi: có người vừa lưu một bản nháp mới hơn bản bạn đang xem. Đề nghị mở bản nháp mới, kiểm tra rồi gửi lại.',
    en: 'Nothing was sent: somebody has just saved a newer draft than the one before you. Open the newer draft, check it, then send again.',
  },
  'escalation.not-holder': {
    vi: 'Danh sách này nay được báo cho người khác, nên liên kết này không xác nhận được nữa. Người đang được báo có thư riêng.',
    en: 'This list is told to somebody else now, so this link acknowledges nothing any more. Who is told has a mail of his own.',
  },
  'escalation.list-changed': {
    vi: 'Danh sách đã khác hẳn lúc mở trang nên chưa ghi nhận gì. Đề nghị xem danh sách mới dưới đây rồi bấm lại.',
    en: 'The list is no longer the one you opened, so nothing was recorded. Look at the new list below, then press again.',
  },
  'consolidation.not-compiled': {
    vi: 'Báo cáo tổng hợp chưa lập xong. Đề nghị chờ đủ báo cáo hoặc đến mốc chốt.',
    en: 'The consolidated report is not compiled yet. Wait until it is complete or the latest moment comes.',
  },
  'consolidation.already-signed': {
    vi: 'Báo cáo tổng hợp đã ký nên không sửa được. Số liệu đến sau đưa vào báo cáo bổ sung.',
    en: 'The consolidated report is signed and cannot be changed. Later figures go into a supplement.',
  },
  'consolidation.not-sent': {
    vi: 'Báo cáo tổng hợp chưa gửi lên nên chưa ghi nhận được. Đề nghị gửi trước.',
    en: 'The consolidated report has not been sent, so no receipt can be recorded. Send it first.',
  },
});
