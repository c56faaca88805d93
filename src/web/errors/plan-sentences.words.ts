import { words } from '../i18n/say.js';

export const planSentences = words({
  'plan.task-without-lead': {
    vi: 'Có nhiệm vụ chưa có đơn vị chủ trì. Đề nghị giao mỗi nhiệm vụ cho đúng một đơn vị chủ trì.',
    en: 'Some tasks have no lead unit. Give every task exactly one lead.',
  },
  'plan.task-two-leads': {
    vi: 'Có nhiệm vụ có hai đơn vị chủ trì. Đề nghị chọn một đơn vị chủ trì, đơn vị kia phối hợp, hoặc tách nhiệm vụ.',
    en: 'Some tasks have two lead units. Choose one lead and let the other co-operate, or split the task.',
  },
  'plan.empty': {
    vi: 'Kế hoạch chưa có nhiệm vụ nào. Đề nghị thêm nhiệm vụ trước khi trình.',
    en: 'The plan has no tasks yet. Add tasks before submitting it.',
  },
  'plan.frozen': {
    vi: 'Bản kế hoạch này đã duyệt nên không sửa được. Muốn thay đổi, đề nghị lập bản mới.',
    en: 'This version of the plan is approved and cannot be changed. Draft a new version instead.',
  },
  'plan.not-in-review': {
    vi: 'Bản kế hoạch này không ở trạng thái chờ duyệt. Mời tải lại trang để xem trạng thái mới.',
    en: 'This version of the plan is not in review. Reload the page to see its present state.',
  },
  'plan.not-approved': {
    vi: 'Kế hoạch chưa được duyệt nên chưa giao việc được. Đề nghị trình lãnh đạo duyệt trước.',
    en: 'The plan is not approved, so it cannot be launched. Submit it to a leader first.',
  },
  'plan.number-used': {
    vi: 'Số và ký hiệu này đã dùng cho văn bản khác trong năm. Đề nghị kiểm tra lại sổ văn bản đi.',
    en: 'This number and symbol are already used for another document of the year. Check the register.',
  },
  'plan.four-eyes': {
    vi: 'Người trình không được tự duyệt. Đề nghị một lãnh đạo khác duyệt kế hoạch.',
    en: 'Who submitted the plan may not approve it. Another leader has to.',
  },
  'cycle.already-launched': {
    vi: 'Kế hoạch này đã giao việc rồi; không gửi thư lần nữa.',
    en: 'This plan is already launched; no mail is sent again.',
  },
  'cycle.exists': {
    vi: 'Năm này đã có kế hoạch cùng lĩnh vực. Đề nghị mở kế hoạch đang có.',
    en: 'There is already a plan on this subject for the year. Open that one.',
  },
  'round.periods-out-of-order': {
    vi: 'Các mốc của kỳ báo cáo chưa đúng thứ tự. Đề nghị xếp: từ ngày, chốt số liệu, hạn đơn vị, hạn gửi lên.',
    en: 'The dates of the reporting round are out of order. They follow: data from, cut-off, unit due, upward due.',
  },
});
