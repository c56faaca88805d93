import { fold } from '../../domain/directive/words/fold.js';
import type { IndicatorRule } from '../../domain/plan/plan-detail.js';

/** How an indicator is computed, as far as its sentence tells; the planner corrects it. */
export interface Measure {
  unit: string;
  rule: IndicatorRule;
  scale: number;
  numeratorLabel: string;
  denominatorLabel: string | null;
}

export interface MeasuredText {
  text: string;
  /** Unit of the targets as written: "%", "‰", "/100.000 trẻ em", "lớp"; null where there is no figure. */
  unit: string | null;
  hasFigure: boolean;
}

/** Rates become Σnumerator/Σdenominator, counts are summed; without a figure it is a yes or a trend. */
export function guessMeasure(measured: MeasuredText): Measure {
  const subject = subjectOf(measured.text);
  const rate = rateOf(measured.unit);
  if (!measured.hasFigure) return qualitative(measured, subject);
  if (rate === null) {
    return {
      unit: measured.unit ?? '',
      rule: 'sum',
      scale: 1,
      numeratorLabel: numeratorOf(subject),
      denominatorLabel: null,
    };
  }
  return {
    ...rate,
    rule: 'ratio',
    numeratorLabel: numeratorOf(subject),
    denominatorLabel: denominatorOf(subject),
  };
}

function rateOf(unit: string | null): { unit: string; scale: number } | null {
  const written = unit?.replace(/\s/gu, '') ?? '';
  if (written.includes('%')) return { unit: '%', scale: 100 };
  if (written.includes('‰')) return { unit: '‰', scale: 1000 };
  const per = /^\/(10+(?:\.0+)*)/u.exec(written);
  if (!per) return null;
  const scale = Number(per[1]!.replaceAll('.', ''));
  return { unit: `/${per[1]}`, scale };
}

function qualitative({ text, unit }: MeasuredText, subject: string): Measure {
  const isTrend = /giảm|tăng|nâng|hạn chế/u.test(fold(text));
  return {
    unit: unit ?? '',
    rule: isTrend ? 'trend' : 'yes-no',
    scale: 1,
    numeratorLabel: isTrend ? numeratorOf(subject) : `Kết quả: ${subject} (1: đạt, 0: chưa đạt)`,
    denominatorLabel: null,
  };
}

const OPENING =
  /^(?:(?:phấn đấu|từng bước|hằng năm|hàng năm|mỗi năm|tiếp tục|duy trì|giảm dần|giảm|tăng|nâng|xóa bỏ|các|trên|dưới|ít nhất|tối thiểu|có|đạt),?\s+)+/iu;
const SHARE = /^\d+(?:[.,]\d+)?\s*%\s*(?:số\s+)?/u;
const RATE_WORD = /^(?:tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|mức giảm|số lượng|số)\s+/iu;
const TARGET =
  /\s+(?:(?:đạt|còn|xuống|lên|ở mức|từ|trên|dưới|ít nhất|tối thiểu|là|hằng năm)\s+)+(?:khoảng\s+)?\d[\d.,]*(?![\d.,])(?!\s*(?:tuổi|tháng)).*$|\s+(?:vào|trong|đến)\s+năm\s+\d{4}.*$|\s+(?:hằng năm|hàng năm|giai đoạn).*$/iu;

/** What is counted, without the words around it: "trẻ em dưới 5 tuổi được đăng ký khai sinh". */
function subjectOf(text: string): string {
  const first = text.split(';')[0]!.trim();
  let subject = first;
  for (const opening of [OPENING, SHARE, OPENING, RATE_WORD]) subject = subject.replace(opening, '');
  subject = subject
    .replace(TARGET, '')
    .replace(/[.,;:]+$/u, '')
    .trim();
  return subject === '' ? first : subject;
}

function numeratorOf(subject: string): string {
  if (/^(?:tử vong|suy dinh dưỡng|thừa cân|lao động trẻ em|huy động)/iu.test(subject)) {
    return `Số trường hợp ${lowered(subject)}`;
  }
  return `Số ${lowered(subject)}`;
}

const PREDICATE =
  /[\s,]+(?:được|đạt|có(?! hoàn cảnh| nhu cầu)|bị|hoàn thành|tham gia|đi học|gặp|mắc|suy dinh dưỡng|thừa cân|tử vong|bỏ học|đến lớp)(?=\s|$).*$/iu;
const HEAD = /^(?:huy động|tử vong(?: của)?|suy dinh dưỡng|thừa cân(?:,? béo phì)?|lao động trẻ em và)\s+/iu;

function denominatorOf(subject: string): string {
  const whole = subject.replace(HEAD, '').replace(PREDICATE, '').trim();
  return `Tổng số ${lowered(whole === '' ? subject : whole)}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
