import type { UnreadableCode } from './document-unreadable.js';

/** One clear sentence for every file that cannot be read. */
export const unreadableWords: Record<UnreadableCode, { vi: string; en: string }> = {
  missing: { vi: 'Không tìm thấy tệp.', en: 'The file was not found.' },
  empty: { vi: 'Tệp rỗng, không có nội dung để đọc.', en: 'The file is empty: there is nothing to read.' },
  'too-large': {
    vi: 'Tệp lớn hơn 50 MB nên không được đọc.',
    en: 'The file is larger than 50 MB and is not read.',
  },
  encrypted: {
    vi: 'Tệp được bảo vệ bằng mật khẩu nên không đọc được.',
    en: 'The file is protected by a password and cannot be read.',
  },
  'not-a-document': {
    vi: 'Tệp không phải là văn bản (txt, docx, pdf, doc hoặc html).',
    en: 'The file is not a document (txt, docx, pdf, doc or html).',
  },
  unsupported: {
    vi: 'Loại tệp này chưa đọc được; hệ thống đọc docx, pdf, doc, html và txt.',
    en: 'This kind of file cannot be read; docx, pdf, doc, html and txt can.',
  },
  damaged: {
    vi: 'Tệp bị hỏng hoặc bị cắt mất một phần nên không mở được.',
    en: 'The file is damaged or incomplete and cannot be opened.',
  },
  'zip-bomb': {
    vi: 'Tệp nén phình ra quá giới hạn an toàn nên không được mở.',
    en: 'The compressed file would grow beyond the safe limit and is not opened.',
  },
  'nested-too-deep': {
    vi: 'Bảng hoặc thẻ lồng nhau quá nhiều tầng nên không đọc được.',
    en: 'Tables or elements are nested too deeply to be read.',
  },
  'too-many-pages': {
    vi: 'Tệp có hơn 1.000 trang nên không được đọc.',
    en: 'The file has more than 1,000 pages and is not read.',
  },
  'text-too-long': {
    vi: 'Nội dung dài hơn 5 triệu ký tự nên không được đọc.',
    en: 'The text is longer than 5 million characters and is not read.',
  },
  'external-definitions': {
    vi: 'Tệp chứa khai báo DTD, điều không được phép trong văn bản Word.',
    en: 'The file contains a DTD, which a Word document must not have.',
  },
  scan: {
    vi: 'Tệp là bản quét hoặc ảnh chụp, không có lớp chữ; hãy nhập tay bên cạnh ảnh hoặc gửi bản có chữ.',
    en: 'The file is a scan without a text layer (no OCR): type it beside the picture or send a text copy.',
  },
  'nul-bytes': {
    vi: 'Bên trong tệp là dữ liệu máy (có byte NUL), không phải văn bản: tệp bị hỏng hoặc phần mở rộng của tên tệp không đúng.',
    en: 'The file holds machine data (NUL bytes), not text: it is damaged or its name has the wrong ending.',
  },
  'no-text': {
    vi: 'Tệp mở được nhưng không có chữ nào.',
    en: 'The file opens, but holds no text.',
  },
  'out-of-time': {
    vi: 'Đọc tệp quá 30 giây nên đã dừng lại.',
    en: 'Reading the file took more than 30 seconds and was stopped.',
  },
  'out-of-memory': {
    vi: 'Đọc tệp cần quá 512 MB bộ nhớ nên đã dừng lại.',
    en: 'Reading the file needed more than 512 MB of memory and was stopped.',
  },
  'reader-failed': {
    vi: 'Trình đọc gặp lỗi với tệp này; tệp không được lưu.',
    en: 'The reader failed on this file; nothing was stored.',
  },
};
