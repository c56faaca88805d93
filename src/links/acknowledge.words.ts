import { words } from '../web/i18n/say.js';

export const acknowledgeWords = words({
  entryTitle: { vi: 'Xem các đơn vị chậm', en: 'See which units are late' },
  entryLead: {
    vi: 'Bấm nút dưới đây để xem đơn vị nào chậm, chậm bao nhiêu ngày, gọi ai, và báo đã nắm.',
    en: 'Press the button to see which units are late, by how many days and whom to call, and to say that you know.',
  },
  entryAct: { vi: 'Xem các đơn vị chậm', en: 'See which units are late' },
  title: { vi: 'Đơn vị chậm: {round}', en: 'Late units: {round}' },
  lead: {
    vi: '{title}. Đến {now}, {count, plural, other {# việc}} quá hạn.',
    en: '{title}. At {now}, {count, plural, one {# answer is} other {# answers are}} overdue.',
  },
  nobody: { vi: 'Không còn đơn vị nào chậm.', en: 'No unit is late any more.' },
  nobodyNext: {
    vi: 'Các đơn vị đã gửi sau khi thư được viết.',
    en: 'All have sent since the mail was written.',
  },
  caption: { vi: 'Đơn vị chậm', en: 'Late units' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  what: { vi: 'Nội dung', en: 'What' },
  due: { vi: 'Hạn', en: 'Due' },
  days: { vi: 'Chậm', en: 'Late by' },
  daysLate: { vi: '{days, plural, other {# ngày}}', en: '{days, plural, one {# day} other {# days}}' },
  call: { vi: 'Gọi', en: 'Call' },
  note: { vi: 'Ý kiến chỉ đạo', en: 'What was agreed' },
  noteHint: {
    vi: 'Ví dụ: đã gọi Trưởng phòng, hẹn gửi trong ngày mai.',
    en: 'For example: called the head; they send it tomorrow.',
  },
  act: { vi: 'Tôi đã nắm', en: 'I know of this' },
  until: {
    vi: 'Nếu không ai báo đã nắm trước {due}, danh sách này chuyển đến lãnh đạo cấp trên trong cơ quan.',
    en: 'If nobody acknowledges it before {due}, the list goes to the next leader of this authority.',
  },
  done: { vi: 'Đã ghi nhận', en: 'Recorded' },
  doneBy: {
    vi: '{name} đã nắm lúc {at}. Danh sách không chuyển lên cấp trên nữa.',
    en: '{name} acknowledged at {at}. The list climbs no further.',
  },
  doneNote: { vi: 'Ý kiến: {note}', en: 'Note: {note}' },
  unseen: {
    vi: 'Có thêm {count} việc quá hạn sau khi mở trang; các việc này chưa tính là đã nắm và được báo trong một thư riêng.',
    en: '{count, plural, one {# answer} other {# answers}} became late after you opened the page; that is not acknowledged and is told in a mail of its own.',
  },
  notHolder: {
    vi: 'Danh sách này nay được báo cho người khác theo phân công mới, nên không cần xác nhận ở đây.',
    en: 'This list is now told to somebody else by a new assignment; nothing needs to be acknowledged here.',
  },
  noteTooLong: {
    vi: 'Ý kiến dài quá 2.000 ký tự. Đề nghị viết gọn lại.',
    en: 'The note is longer than 2,000 characters. Please shorten it.',
  },
});
