import { words } from '../web/i18n/say.js';

export const scanWords = words({
  pages: { vi: 'Ảnh các trang', en: 'Pictures of the pages' },
  page: { vi: 'Trang {page}/{all}', en: 'Page {page} of {all}' },
  picture: { vi: 'Ảnh trang {page} của văn bản', en: 'Picture of page {page}' },
  full: { vi: 'Mở ảnh lớn', en: 'Open the large picture' },
  register: { vi: 'Thông tin văn bản', en: 'Register fields' },
  registerHint: {
    vi: 'Nhập đúng như trên ảnh; chỗ không đọc được thì để trống.',
    en: 'As the picture shows it; leave empty what cannot be read.',
  },
  correctHint: {
    vi: 'Hệ thống đọc các thông tin dưới đây từ văn bản. Mời sửa chỗ chưa đúng; chỗ văn bản không nêu thì để trống.',
    en: 'These fields were read from the text. Correct what is wrong; leave empty what the text does not say.',
  },
  type: { vi: 'Loại văn bản', en: 'Kind of document' },
  symbol: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  symbolHint: { vi: 'Ví dụ: 07/KH-UBND', en: 'For example: 07/KH-UBND' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  title: { vi: 'Trích yếu', en: 'Title' },
  saveRegister: { vi: 'Lưu thông tin văn bản', en: 'Save the register fields' },
  registerSaved: { vi: 'Đã lưu thông tin văn bản.', en: 'The register fields are saved.' },
  dateWrong: {
    vi: 'Ngày này không có. Mời nhập ngày/tháng/năm, ví dụ 05/01/2024.',
    en: 'There is no such day. Type day/month/year, for example 05/01/2024.',
  },
  add: { vi: 'Thêm nội dung', en: 'Add what it says' },
  addHint: {
    vi: 'Mỗi chỉ tiêu, nhiệm vụ hoặc chế độ báo cáo là một mục. Mục nhập tay cũng chờ xác nhận như mọi mục khác.',
    en: 'One item for each indicator, task or reporting rule. Typed items wait to be confirmed like all others.',
  },
  text: { vi: 'Nội dung như trên ảnh', en: 'What the picture says' },
  onPage: { vi: 'Ở trang', en: 'On page' },
  agency: { vi: 'Cơ quan chủ trì hoặc được giao', en: 'Lead or named agency' },
  agencyHint: { vi: 'Để trống nếu văn bản không nêu.', en: 'Leave empty if none is named.' },
  addAct: { vi: 'Thêm nội dung này', en: 'Add this item' },
  added: { vi: 'Đã thêm một nội dung, chờ xác nhận.', en: 'One item is added and waits to be confirmed.' },
});
