import type { UnreadableCode } from '../documents/source/document-unreadable.js';

const askText = {
  vi: 'Đề nghị nơi gửi cung cấp bản DOCX hoặc PDF có chữ.',
  en: 'Ask the sender for a DOCX or a PDF with text.',
};
const saveAgain = {
  vi: 'Mời mở tệp bằng phần mềm soạn thảo, lưu lại thành DOCX rồi tải lên.',
  en: 'Open it in a word processor, save it as DOCX and upload that.',
};
const shorter = {
  vi: 'Mời tách riêng phần văn bản cần đọc rồi tải lên phần đó.',
  en: 'Take out the part that is to be read and upload that part.',
};
const sendAgain = {
  vi: 'Mời tải tệp về lại từ thư hoặc đề nghị nơi gửi gửi lại.',
  en: 'Download the file from the mail again or ask the sender to send it again.',
};

/** What to do next with a file that was refused, after the sentence that says why. */
export const unreadableNext: Readonly<Record<UnreadableCode, { vi: string; en: string }>> = {
  missing: { vi: 'Mời chọn lại tệp.', en: 'Choose the file again.' },
  empty: sendAgain,
  'too-large': {
    vi: 'Mời giảm dung lượng ảnh trong tệp hoặc chỉ tải lên phần có chữ.',
    en: 'Make its pictures smaller or upload only the part with text.',
  },
  encrypted: {
    vi: 'Mời mở tệp bằng mật khẩu, lưu lại bản không đặt mật khẩu rồi tải lên.',
    en: 'Open it with its password, save a copy without one and upload that.',
  },
  'not-a-document': {
    vi: 'Mời kiểm tra lại tệp đã chọn; phần mở rộng của tên tệp có thể không đúng.',
    en: 'Check which file was chosen; the ending of its name may be wrong.',
  },
  unsupported: saveAgain,
  damaged: sendAgain,
  'zip-bomb': askText,
  'nested-too-deep': saveAgain,
  'too-many-pages': shorter,
  'text-too-long': shorter,
  'external-definitions': saveAgain,
  scan: {
    vi: 'Mời chuyển ảnh sang PDF, PNG hoặc JPEG rồi tải lên để nhập tay bên cạnh ảnh.',
    en: 'Turn the picture into a PDF, PNG or JPEG and upload that, to type beside it.',
  },
  'nul-bytes': sendAgain,
  'no-text': askText,
  'out-of-time': shorter,
  'out-of-memory': shorter,
  'reader-failed': saveAgain,
};
