import { words } from '../i18n/say.js';

export const directiveSentences = words({
  'directive.news': {
    vi: 'Đây là bài viết đưa tin về {symbol}, không phải văn bản gốc. Đề nghị xin hoặc tìm bản gốc (DOCX hoặc PDF) ở cơ quan ban hành rồi tải lên; chưa có gì được lưu.',
    en: 'This is news about {symbol}, not the document itself. Ask its issuer for the original (DOCX or PDF) and upload that; nothing was stored.',
  },
  'directive.unreadable': {
    vi: 'Không đọc được nội dung tệp này. Đề nghị tải lên tệp DOCX, PDF có chữ hoặc TXT, không đặt mật khẩu.',
    en: 'This file cannot be read. Upload a DOCX, a PDF with text or a TXT file without a password.',
  },
  'directive.too-large': {
    vi: 'Tệp lớn hơn 50 MB nên không nhận. Đề nghị tải lên tệp nhỏ hơn; chưa có gì được lưu.',
    en: 'The file is larger than 50 MB and is not taken. Upload a smaller one; nothing was stored.',
  },
  'directive.readers-busy': {
    vi: 'Máy chủ đang đọc nhiều tệp khác. Đề nghị chờ khoảng một phút rồi thử lại; chưa có gì được lưu.',
    en: 'The server is reading many other files. Wait about a minute and try again; nothing was stored.',
  },
  'directive.not-confirmed': {
    vi: 'Văn bản còn nội dung trích chưa xác nhận. Đề nghị xác nhận hoặc loại từng mục trước khi lập kế hoạch.',
    en: 'Some findings of the directive are not confirmed yet. Confirm or reject each of them before drafting a plan.',
  },
  'directive.other-cycle': {
    vi: 'Văn bản này không thuộc chu kỳ của kế hoạch. Đề nghị mở kế hoạch của chu kỳ mà văn bản được gắn vào.',
    en: 'This directive belongs to another cycle than the plan. Open the plan of its own cycle.',
  },
  'directive.not-scanned': {
    vi: 'Văn bản này có lớp chữ nên nội dung được lấy từ nguyên văn. Đề nghị chọn đoạn chữ trong văn bản.',
    en: 'This directive has a text, so what it says is taken from there. Select the passage in the text.',
  },
  'finding.words-missing': {
    vi: 'Không thấy đoạn này trong văn bản. Đề nghị chép đúng nguyên văn, kể cả dấu.',
    en: 'This passage is not in the text. Copy it as it stands, with its marks.',
  },
  'finding.words-twice': {
    vi: 'Đoạn này có ở nhiều chỗ trong văn bản. Đề nghị chép dài hơn để chỉ còn một chỗ.',
    en: 'This passage stands in several places. Copy more of it, so that only one place is left.',
  },
  'finding.not-open': {
    vi: 'Mục này đã được xử lý. Mời tải lại trang để xem kết quả.',
    en: 'This finding has already been dealt with. Reload the page to see the outcome.',
  },
  'finding.span-invalid': {
    vi: 'Đoạn được chọn không nằm trong văn bản hoặc không có chữ. Đề nghị chọn lại một đoạn có chữ.',
    en: 'The selected passage lies outside the text or holds no words. Select a passage with words.',
  },
  'finding.kinds-differ': {
    vi: 'Chỉ gộp được từ hai mục trở lên, cùng loại, của cùng một văn bản và chưa bị loại.',
    en: 'Only two or more findings of one kind and one directive that are not rejected can be merged.',
  },
});
