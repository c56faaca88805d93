import type { JournalVerb } from '../domain/journal/journal-entry.js';

export interface TimelineEntry {
  reason: string;
  payload: Record<string, unknown> | null;
  actor: string;
  unit: string;
  round: string;
  obligation: string;
  mailKind: string | null;
  mailbox: string | null;
}

type Said = (entry: TimelineEntry) => string;

const from = (entry: TimelineEntry, field: string): string => {
  const value = entry.payload?.[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const about = ({ obligation, round }: TimelineEntry): string => {
  const text = obligation || round;
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
};

const verbs: Partial<Record<JournalVerb, Said>> = {
  'directive.received': (e) =>
    `Nhận văn bản ${from(e, 'symbol') || from(e, 'fileName')}: đọc được ${from(e, 'findings')} nội dung (${e.actor})`,
  'findings.confirmed': (e) => `Xác nhận ${from(e, 'count')} nội dung không có cảnh báo (${e.actor})`,
  'finding.edited': (e) => `Sửa một nội dung trích (${e.actor})`,
  'finding.rejected': (e) => `Bỏ một nội dung trích: ${e.reason} (${e.actor})`,
  'directive.confirmed': (e) => `Xác nhận xong văn bản (${e.actor})`,
  'cycle.created': (e) => `Mở chu kỳ ${from(e, 'year')}: ${from(e, 'title')} (${e.actor})`,
  'plan.drafted': (e) => `Dự thảo kế hoạch từ văn bản: ${from(e, 'items')} mục (${e.actor})`,
  'plan.submitted': (e) => `Trình kế hoạch (${e.actor})`,
  'plan.returned': (e) => `Trả lại kế hoạch: ${e.reason} (${e.actor})`,
  'approval.reminded': (e) => `Nhắc lãnh đạo: kế hoạch đang chờ duyệt (${e.actor})`,
  'signature.reminded': (e) => `Nhắc lãnh đạo: báo cáo đang chờ ký (${e.actor})`,
  'plan.approved': (e) => `Duyệt kế hoạch (${e.actor})`,
  'plan.numbered': (e) => `Vào sổ: số ${from(e, 'number')}/${from(e, 'symbol')} (${e.actor})`,
  'cycle.launched': (e) => `GIAO VIỆC: ${from(e, 'rounds')} đợt, ${from(e, 'mails')} thư (${e.actor})`,
  'round.opened': (e) => `Mở đợt “${e.round}”: ${from(e, 'obligations')} việc phải gửi`,
  'round.wave-fired': (e) => `Đến mốc nhắc của “${e.round}”: ${from(e, 'notices')} lượt`,
  'round.closed': (e) => `Đóng đợt “${e.round}”, chưa nộp ${from(e, 'missing')}`,
  'obligation.received': (e) => `${e.unit} đã tiếp nhận: ${about(e)}`,
  'obligation.submitted': (e) => `${e.unit} gửi: ${about(e)} (${e.actor})`,
  'obligation.submitted-nil': (e) => `${e.unit} báo không phát sinh: ${about(e)} (${e.actor})`,
  'obligation.accepted': (e) => `Chấp nhận của ${e.unit}: ${about(e)} (${e.actor})`,
  'obligation.returned': (e) => `Trả lại ${e.unit}: ${e.reason} (${e.actor})`,
  'obligation.closed-missing': (e) => `${e.unit} không gửi: ${about(e)}`,
  'escalation.opened': (e) => `Báo cáo lãnh đạo: ${from(e, 'late')} việc trễ của “${e.round}”`,
  'escalation.climbed': (e) => `Chưa ai xác nhận đã biết, báo lên cấp trên trong cơ quan: “${e.round}”`,
  'escalation.acknowledged': (e) => `Lãnh đạo đã biết: ${e.reason} (${e.actor})`,
  'consolidation.compiled': (e) =>
    `Tổng hợp “${e.round}”: ${from(e, 'received')}/${from(e, 'expected')} đơn vị, không phát sinh ${from(e, 'nil')}, thiếu ${from(e, 'missing')}`,
  'consolidation.signed': (e) => `Ký báo cáo ${from(e, 'symbol')} (${e.actor})`,
  'consolidation.sent': (e) => `Gửi báo cáo lên ${from(e, 'to')}`,
  'consolidation.receipted': (e) => `Cấp trên đã nhận, số đến ${from(e, 'number')} (${e.actor})`,
  'mail.rejected': (e) => `Hộp thư ${e.mailbox ?? ''} không nhận được thư`,
  'mail.redirected': (e) => `Gửi lại tới hộp thư dự phòng ${from(e, 'to')}`,
  'cycle.consolidating': () => 'Mọi đợt đã đóng, mọi báo cáo đã ký',
  'cycle.submitted': () => 'Mọi báo cáo đã được cấp trên nhận',
  'cycle.closed': () => 'KẾT THÚC CHU KỲ',
};

const mailKinds: Readonly<Record<string, string>> = {
  launch: 'thư giao việc',
  'round-open': 'thư mở đợt',
  remind: 'thư nhắc hạn',
  courtesy: 'thư nhắc lịch sự',
  press: 'thư đôn đốc',
  returned: 'thư trả lại',
  confirmation: 'thư xác nhận',
  'escalation-digest': 'thư báo cáo lãnh đạo',
  'approval-asked': 'thư xin duyệt',
  'approval-decided': 'thư báo kết quả duyệt',
  'mailbox-failed': 'thư báo hộp thư hỏng',
  'upward-report': 'báo cáo gửi lên',
};

/** The year on a terminal is read by the people who would live it: Vietnamese only. */
export const timelineSentences = { verbs, mailKinds };
