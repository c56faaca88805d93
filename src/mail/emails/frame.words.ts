import type { Phrase } from '../../domain/phrase.js';

/** What stands around every mail. */
export const frameWords = {
  dear: { vi: 'Kính gửi: {name}', en: 'To: {name}' },
  dearPerson: { vi: 'Kính gửi: đồng chí {name}', en: 'To: {name}' },
  andMore: { vi: 'và {n} việc khác', en: '{n, plural, one {and # more} other {and # more}}' },
  plainLink: {
    vi: 'Nếu nút không mở được, chép cả địa chỉ này vào trình duyệt:',
    en: 'If the button does not open, copy this whole address into a browser:',
  },
  code: {
    vi: 'Nếu liên kết bị cắt và không mở được, vào {address} rồi nhập mã: {code}',
    en: 'If the link was cut and does not open, go to {address} and enter the code: {code}',
  },
  phone: {
    vi: 'Cần trao đổi, xin gọi {phone} ({name}).',
    en: 'Questions? Please call {phone} ({name}).',
  },
  noPhone: { vi: 'Nơi gửi: {name}.', en: 'Sent by {name}.' },
  automatic: {
    vi: 'Thư do hệ thống Tiến độ gửi tự động; xin không trả lời vào địa chỉ này.',
    en: 'Sent automatically by Tiến độ; please do not reply to this address.',
  },
  privateLink: {
    vi: 'Liên kết dùng riêng cho {unit}; xin không chuyển ra ngoài đơn vị.',
    en: 'The link is for {unit} only; please do not pass it on.',
  },
} satisfies Record<string, Phrase>;
