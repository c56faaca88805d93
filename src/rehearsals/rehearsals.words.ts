import { words } from '../web/i18n/say.js';

export const rehearsalWords = words({
  advanced: {
    vi: 'Đã sang mốc {at}. {acts, plural, =0 {Thư đến hạn đã vào hộp thư.} other {Các đơn vị đã làm # việc; thư đã vào hộp thư.}}',
    en: 'Now at {at}. {acts, plural, =0 {What was due is in the inbox.} one {One thing was done; mails are in the inbox.} other {# things were done; mails are in the inbox.}}',
  },
  stillRunning: {
    vi: 'Việc của mốc hiện tại chưa xong ({stir}). Chờ vài giây rồi bấm lại.',
    en: 'The present instant is still being worked on ({stir}). Wait a few seconds and press again.',
  },
  busy: {
    vi: 'Người khác vừa bấm sang mốc kế tiếp. Chờ vài giây rồi tải lại trang.',
    en: 'Somebody else has just pressed it. Wait a few seconds and load the page again.',
  },
  finished: {
    vi: 'Không còn mốc nào phía trước.',
    en: 'No instant lies ahead any more.',
  },
});
