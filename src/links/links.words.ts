import { words } from '../web/i18n/say.js';

export const linkWords = words({
  entryTitle: { vi: 'Mở báo cáo của đơn vị', en: 'Open your unit’s reports' },
  entryLead: {
    vi: 'Bấm nút dưới đây để xem những việc đơn vị phải gửi và điền báo cáo. Không cần tài khoản hay mật khẩu.',
    en: 'Press the button to see what your unit has to send and to fill in reports. No account or password is needed.',
  },
  entryAct: { vi: 'Mở báo cáo của đơn vị', en: 'Open your unit’s reports' },
  codeTitle: { vi: 'Bấm nút mà không mở được?', en: 'Does the button not work?' },
  codeLead: {
    vi: 'Một số chương trình thư cắt mất phần cuối của liên kết. Nhập mã 8 ký tự nằm dưới nút trong thư.',
    en: 'Some mail programs cut off the end of the link. Type in the code of 8 characters that stands under the button in the mail.',
  },
  code: { vi: 'Mã trong thư', en: 'Code from the mail' },
  codeHint: {
    vi: 'Ví dụ: ABCD-EFGH, không phân biệt chữ hoa, chữ thường',
    en: 'For example ABCD-EFGH; capitals or small letters',
  },
  codeAct: { vi: 'Mở bằng mã', en: 'Open with the code' },
  lost: {
    vi: 'Không tìm thấy thư? Xin lại liên kết',
    en: 'Can you not find the mail? Ask for the link again',
  },
  notOpened: { vi: 'Chưa mở được liên kết', en: 'The link was not opened' },
  notOpenedWhy: {
    vi: 'Liên kết bị cắt khi chép, mã nhập chưa đúng hoặc đã nhập sai quá 5 lần, liên kết đã hết hạn hay đã được thay bằng liên kết khác. Chưa ghi gì.',
    en: 'The link was cut when it was copied, the code is wrong or was typed wrongly more than 5 times, or the link has expired or was replaced by another. Nothing was stored.',
  },
  notOpenedNext: { vi: 'Làm một trong các cách sau:', en: 'Do one of the following:' },
  nextMail: {
    vi: 'Mở lại thư mới nhất đã nhận và bấm nút trong thư.',
    en: 'Open the newest mail you received and press its button.',
  },
  nextCode: {
    vi: 'Nhập mã 8 ký tự nằm dưới nút trong thư.',
    en: 'Type in the code of 8 characters under the button in the mail.',
  },
  nextAsk: {
    vi: 'Xin lại liên kết: thư mới gửi đến hộp thư của đơn vị.',
    en: 'Ask for the link again: a new mail goes to the mailbox of your unit.',
  },
  nextCall: {
    vi: 'Gọi số điện thoại ghi trong thư hoặc trong văn bản giao việc.',
    en: 'Call the telephone number in the mail or in the letter that assigned the work.',
  },
  tryAgain: { vi: 'Thử lại', en: 'Try again' },
  lostTitle: { vi: 'Xin lại liên kết', en: 'Ask for the link again' },
  lostLead: {
    vi: 'Nhập địa chỉ hộp thư của đơn vị. Nếu đơn vị còn việc phải gửi, thư có liên kết đến sau ít phút.',
    en: 'Type in the mailbox of your unit. If it still has something to send, a mail with the link arrives within minutes.',
  },
  mailbox: { vi: 'Hộp thư của đơn vị', en: 'Mailbox of your unit' },
  mailboxMissing: { vi: 'Chưa nhập hộp thư của đơn vị.', en: 'Type in the mailbox of your unit.' },
  mailboxInvalid: {
    vi: 'Địa chỉ thư chưa đúng dạng. Ví dụ: phongyte@huyen.example',
    en: 'This is no mail address. For example: phongyte@huyen.example',
  },
  lostAct: { vi: 'Gửi liên kết đến hộp thư', en: 'Mail the link' },
  sentTitle: { vi: 'Đã nhận yêu cầu', en: 'The request was received' },
  sentLead: {
    vi: 'Nếu hộp thư này thuộc một đơn vị còn việc phải gửi, thư có liên kết sẽ đến sau ít phút.',
    en: 'If this mailbox belongs to a unit that still has something to send, a mail with the link arrives within minutes.',
  },
  sentNext: {
    vi: 'Sau 15 phút không thấy thư, đề nghị xem cả thư mục thư rác, rồi gọi đơn vị đầu mối.',
    en: 'If no mail has come after 15 minutes, look into the spam folder too, then call the coordinating office.',
  },
});
