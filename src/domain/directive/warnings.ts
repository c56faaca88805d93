import type { Warning, WarningCode } from './reading.js';
import type { Span } from './text/source-text.js';

export type Warnings = Warning[];

const MESSAGES: Readonly<Record<WarningCode, string>> = {
  'register.number-missing': 'Văn bản không ghi số, ký hiệu của chính nó.',
  'register.date-impossible': 'Ngày ban hành ghi trong văn bản là ngày không có thật.',
  'register.date-missing': 'Văn bản không ghi ngày ban hành.',
  'register.authority-inferred':
    'Không có phần tên cơ quan ở đầu văn bản; tên cơ quan được suy ra từ nội dung.',
  'register.file-name-differs': 'Số trong tên tệp khác số trong văn bản; lấy số trong văn bản.',
  'basis.later-than-document': 'Văn bản được viện dẫn có ngày sau ngày ban hành văn bản này.',
  'basis.two-dates': 'Cùng một văn bản được viện dẫn với hai ngày khác nhau.',
  'basis.date-impossible': 'Ngày của văn bản được viện dẫn là ngày không có thật.',
  'basis.symbol-repaired': 'Ký hiệu văn bản bị lỗi chữ, đã được sửa lại.',
  'outline.numeral-repeated': 'Số mục được dùng hai lần.',
  'outline.label-restarted': 'Nhãn được đánh số lại từ đầu trong nhóm khác.',
  'outline.dash-continues': 'Dấu gạch đầu dòng thuộc về câu trước, không phải một gạch mới.',
  'indicator.many-targets': 'Một chỉ tiêu có nhiều mức; cần kiểm tra từng mức.',
  'indicator.fewer-than-announced': 'Số chỉ tiêu đọc được ít hơn số văn bản nêu.',
  'indicator.two-owners': 'Một chỉ tiêu được giao cho hai cơ quan.',
  'task.two-leads': 'Nhiệm vụ có hai cơ quan chủ trì; cần chọn hoặc tách.',
  'annex.repeats-body': 'Phụ lục lặp lại nhiệm vụ trong phần chính.',
  'report.compiler-before-contributors': 'Cơ quan tổng hợp phải báo cáo trước hạn của nơi gửi số liệu.',
  'text.cut': 'Văn bản bị cắt; phần thiếu là không rõ, không phải không có.',
  'text.furniture': 'Phần chữ của trang mạng quanh văn bản đã được bỏ qua.',
  'text.noise': 'Chữ bị lỗi khi số hóa; để nguyên như trong văn bản.',
  'text.unreadable': 'Văn bản không đọc được (mất dấu hoặc quét kém); không đoán.',
  'class.news': 'Đây là bản tin về một văn bản, không phải văn bản; cần xin văn bản gốc.',
  'class.unknown': 'Không nhận ra thể loại văn bản.',
};

export function warning(code: WarningCode, span: Span | null, detail = ''): Warning {
  return { code, message: detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`, span };
}
