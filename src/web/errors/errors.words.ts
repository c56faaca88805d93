import { words } from '../i18n/say.js';

export const errorWords = words({
  cannot: { vi: 'Chưa thực hiện được', en: 'This could not be done' },
  notFound: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  notFoundNext: {
    vi: 'Địa chỉ này không có, hoặc nội dung không thuộc đơn vị của tài khoản. Mời kiểm tra lại địa chỉ hoặc mở từ trang đầu.',
    en: 'This address does not exist, or its content does not belong to the unit of this account. Check the address or start from the first page.',
  },
  forbidden: { vi: 'Tài khoản không có quyền này', en: 'This account may not do that' },
  forbiddenNext: {
    vi: 'Việc này dành cho vai trò khác. Nếu cần, đề nghị quản trị cấp quyền.',
    en: 'This is for another role. If you need it, ask an administrator.',
  },
  stale: { vi: 'Trang đã mở quá lâu', en: 'The page was open too long' },
  staleNext: {
    vi: 'Để an toàn, biểu mẫu này hết hiệu lực và chưa ghi gì. Mời quay lại, tải lại trang rồi gửi lần nữa.',
    en: 'For safety this form has expired and nothing was stored. Go back, reload the page and send it again.',
  },
  tooMany: { vi: 'Thử quá nhiều lần', en: 'Too many tries' },
  tooManyNext: {
    vi: 'Đề nghị chờ {minutes, plural, other {# phút}} rồi thử lại.',
    en: 'Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.',
  },
  tooLarge: { vi: 'Nội dung gửi lên quá lớn', en: 'Too much was sent' },
  tooLargeNext: {
    vi: 'Chưa ghi gì. Đề nghị rút gọn nội dung hoặc chọn tệp nhỏ hơn rồi gửi lại.',
    en: 'Nothing was stored. Shorten the text or choose a smaller file, then send it again.',
  },
  badRequest: { vi: 'Không hiểu được yêu cầu', en: 'The request was not understood' },
  badRequestNext: {
    vi: 'Chưa ghi gì. Mời quay lại trang trước, kiểm tra nội dung rồi gửi lại.',
    en: 'Nothing was stored. Go back, check what you entered and send it again.',
  },
  linkNeeded: { vi: 'Cần mở liên kết trong thư', en: 'Open the link in your mail' },
  linkNeededNext: {
    vi: 'Phiên làm việc của đơn vị đã hết hoặc chưa mở. Mời bấm lại nút trong thư đã nhận; nếu không tìm thấy thư, xin lại liên kết.',
    en: 'The session of the unit has ended or was never opened. Press the button in the mail again; if you cannot find the mail, ask for the link again.',
  },
  askLink: { vi: 'Xin lại liên kết', en: 'Ask for the link again' },
  broken: { vi: 'Hệ thống gặp lỗi', en: 'Something went wrong' },
  brokenNext: {
    vi: 'Chưa ghi gì. Mời thử lại sau ít phút; nếu vẫn lỗi, báo quản trị kèm mã dưới đây.',
    en: 'Nothing was stored. Try again in a few minutes; if it still fails, tell the administrator the reference below.',
  },
  reference: { vi: 'Mã tra cứu: {id}', en: 'Reference: {id}' },
  toStart: { vi: 'Về trang đầu', en: 'To the first page' },
  notStarted: { vi: 'Hệ thống đang khởi động', en: 'The service is still starting' },
});
