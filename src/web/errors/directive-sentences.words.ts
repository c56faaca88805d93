import { words } from '../i18n/say.js';

export const directiveSentences = words({
  'directive.news': {
    vi: 'Đây là tin về một văn bản, chưa phải văn bản. Đề nghị tìm bản gốc rồi tải lên.',
    en: 'This is news about a document, not the document. Find the original and upload it.',
  },
  'directive.unreadable': {
    vi: 'Không đọc được nội dung tệp này. Đề nghị tải lên tệp DOCX, PDF có chữ hoặc TXT, không đặt mật khẩu.',
    en: 'This file cannot be read. Upload a DOCX, a PDF with text or a TXT file without a password.',
  },
  'directive.too-large': {
    vi: 'Tệp quá lớn. Đề nghị tải lên tệp nhỏ hơn 20 MB.',
    en: 'The file is too large. Upload a file below 20 MB.',
  },
  'directive.not-confirmed': {
    vi: 'Văn bản còn nội dung trích chưa xác nhận. Đề nghị xác nhận hoặc loại từng mục trước khi lập kế hoạch.',
    en: 'Some findings of the directive are not confirmed yet. Confirm or reject each of them before drafting a plan.',
  },
  'finding.not-open': {
    vi: 'Mục này đã được xử lý. Mời tải lại trang để xem kết quả.',
    en: 'This finding has already been dealt with. Reload the page to see the outcome.',
  },
});
