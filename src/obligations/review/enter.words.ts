import { words } from '../../web/i18n/say.js';

export const enterWords = words({
  title: { vi: 'Nhập thay: {unit}', en: 'Enter for {unit}' },
  lead: {
    vi: 'Dùng khi đơn vị gửi bằng giấy, qua điện thoại hoặc Zalo. Bản nhập được giữ như một lần nộp, ghi rõ ai nhập, và đơn vị nhận thư xác nhận.',
    en: 'For what came on paper, by telephone or Zalo. It is kept as a version that names who entered it, and the unit gets a confirmation.',
  },
  channel: { vi: 'Đơn vị đã gửi bằng cách nào?', en: 'How did it come?' },
  paper: { vi: 'Văn bản giấy', en: 'On paper' },
  telephone: { vi: 'Điện thoại', en: 'Telephone' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  channelMissing: { vi: 'Chưa chọn đơn vị đã gửi bằng cách nào.', en: 'How it came was not chosen.' },
  nil: {
    vi: 'Không phát sinh: lý do (chỉ ghi khi đơn vị không có gì để báo cáo; các mục khác khi đó không tính)',
    en: 'Nothing to report: reason (only then; the other fields are then left out)',
  },
  filler: { vi: 'Người của đơn vị đã báo', en: 'Who of the unit gave it' },
  name: { vi: 'Họ và tên', en: 'Name' },
  position: { vi: 'Chức vụ', en: 'Position' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  figures: { vi: 'Chỉ tiêu', en: 'Indicators' },
  narrative: { vi: 'Thuyết minh', en: 'Narrative' },
  act: { vi: 'Ghi báo cáo của đơn vị', en: 'Record the answer' },
  done: {
    vi: 'Đã ghi báo cáo của {unit}, số tiếp nhận {reference}.',
    en: 'Recorded for {unit}, reference {reference}.',
  },
});
