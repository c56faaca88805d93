import { fold } from './fold.js';
import type { Comparator } from './reading.js';

/** A number that a target states, with the words that bear on it. */
export interface Figure {
  readonly comparator: Comparator;
  readonly value: number | [number, number];
  readonly unit: string;
  readonly index: number;
  readonly end: number;
  readonly reduction: boolean;
  readonly increase: boolean;
  readonly maintained: boolean;
  readonly approximate: boolean;
}

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const RATE = '%|‰|%o|phần trăm|phần nghìn';
const COUNTED =
  'mô hình|xã|phường|thị trấn|huyện|trẻ em|trẻ|em|lớp|cuộc|lượt người|lượt trẻ em|lượt|cơ sở|câu lạc bộ|điểm|trường học|trường|người|hộ gia đình|hộ|suất|buổi|đợt|công trình|bể bơi|thôn|bản|vụ|ca|giường|lần|hội nghị|diễn đàn|đội|nhóm|tổ|khu vui chơi|tin bài|bài viết|học sinh|cộng tác viên|cán bộ|phòng|trung tâm|đơn vị|sản phẩm|sân chơi|suất quà|học bổng|triệu đồng|tỷ đồng|đồng|tuổi';
const UNIT = `(?:${RATE}|/\\s?1(?:00\\.000|0\\.000|\\.000|0{2,5})(?:\\s(?:trẻ em|trẻ đẻ sống|trẻ|dân|người|ca đẻ|bé gái))?|trên 1\\d{0,2}\\.000(?:\\s(?:trẻ em|trẻ đẻ sống|trẻ|dân))?|(?:${COUNTED})(?=[\\s.,;:)/]|$))`;
const BEFORE =
  'không quá|không vượt quá|không thấp hơn|không dưới|không ít hơn|tối đa|tối thiểu|ít nhất|nhiều nhất|lớn hơn|nhỏ hơn|cao hơn|thấp hơn|vượt|trên|dưới|hơn|khoảng|gần|xấp xỉ|từ';
const FIGURE = new RegExp(
  `((?:(?:${BEFORE})\\s+){0,2})(?<![\\d.,/-])(${NUMBER})(?:\\s?(${RATE})?\\s?(?:đến|tới|-)\\s?(${NUMBER}))?\\s?(${UNIT})(\\s+trở lên|\\s+trở xuống)?`,
  'gu',
);

const NOT_COUNTED =
  'tuổi|tháng|ngày|năm|giờ|phút|loại|gram|kg|cm|nhiệm vụ|nội dung|chỉ tiêu|mục tiêu|giải pháp|đến|và|của|trong|trở|quyền|bước|cấp|là|hoặc|với|theo|khi|từ|để|vào';
const LED =
  'có|thành lập(?: mới)?|xây dựng(?: mới)?|tổ chức|đạt|duy trì|thêm|hỗ trợ|trồng|mở|phấn đấu|nhân rộng|ra mắt|củng cố|lắp đặt|tặng|trao|vận động';
/** "ít nhất 02 địa chỉ tin cậy": any noun may be counted when a word of measure leads to the number. */
const COUNT = new RegExp(
  `(?:^|(?<=[\\s(]))(?:(?:${LED})\\s+)?((?:(?:${BEFORE})\\s+){0,2})(?<![\\d.,/-])(${NUMBER})(?:()\\s?(?:đến|tới|-)\\s?(${NUMBER}))?\\s((?!(?:${NOT_COUNTED})\\s)\\p{Ll}+\\s(?!(?:${NOT_COUNTED})(?:\\s|$))\\p{Ll}+)()`,
  'gu',
);

/** Every figure with a unit: rates, per-mille, per 100.000, counts. Ages and "12 loại vắc xin" are none. */
export function figuresIn(text: string): Figure[] {
  const folded = fold(text);
  const stated = [...folded.matchAll(FIGURE)]
    .filter((match) => match[5] !== 'tuổi' && !isAge(folded, match) && !isIdentifier(folded, match))
    .filter((match) => !isStartingPoint(folded, match))
    .map((match) => figureFrom(match, folded, text));
  const figures = stated.length > 0 ? stated : countsIn(folded, text);
  return withFollowers(figures, folded).sort((one, other) => one.index - other.index);
}

/** "từ 12% năm 2023 xuống còn 8%": the first figure tells where it stands today. */
function isStartingPoint(folded: string, match: RegExpExecArray): boolean {
  if (!/từ/u.test(match[1] ?? '') || match[4] !== undefined) return false;
  return /^[\s(]*(?:(?:của )?năm 20\d\d\)?|hiện nay)?\s*(?:xuống|lên)(?=\s)/u.test(
    folded.slice(match.index + match[0].length),
  );
}

function countsIn(folded: string, text: string): Figure[] {
  return [...folded.matchAll(COUNT)]
    .filter((match) => isLed(match) && !isAge(folded, match) && !isIdentifier(folded, match))
    .map((match) => figureFrom(match, folded, text));
}

function isLed(match: RegExpExecArray): boolean {
  const written = match[2] ?? '';
  return (
    match.index === 0 ||
    (match[1] ?? '') !== '' ||
    /^0\d|^\d{1,3}\.\d{3}/u.test(written) ||
    /^\p{L}/u.test(match[0])
  );
}

const FOLLOWER = new RegExp(
  `(?:và|,|;)\\s+((?:(?:${BEFORE}|đạt|còn)\\s+){0,2})(${NUMBER})(?=\\s+(?:(?:vào|đến|trong)\\s+)?(?:cuối\\s+)?năm\\s20)`,
  'gu',
);

/** "… 70.000 hộ vào năm 2025 và 80.000 vào năm 2030": the second counts the same. */
function withFollowers(figures: readonly Figure[], folded: string): Figure[] {
  const followers: Figure[] = [];
  for (const match of folded.matchAll(FOLLOWER)) {
    const before = figures.findLast((figure) => figure.end <= match.index);
    const taken = figures.some(
      (figure) => figure.index < match.index + match[0].length && figure.end > match.index,
    );
    if (before === undefined || taken) continue;
    const value = numberOf(match[2] ?? '');
    const end = match.index + match[0].length;
    followers.push({
      ...before,
      comparator: comparatorOf(match[1] ?? '', ''),
      value,
      index: match.index + 2,
      end,
      maintained: false,
    });
  }
  return [...figures, ...followers];
}

function isAge(folded: string, match: RegExpExecArray): boolean {
  return /^\s*(?:tháng\s+)?tuổi/u.test(folded.slice(match.index + match[0].length));
}

/** "trẻ em 5 tuổi", "năm 2025 xã …", "quyết định 12 xã": a number that names instead of counting. */
function isIdentifier(folded: string, match: RegExpExecArray): boolean {
  const before = folded.slice(Math.max(0, match.index - 14), match.index);
  const isRate = new RegExp(`^(?:${RATE}|/)`, 'u').test(match[5] ?? '');
  return (
    !isRate &&
    /(?:năm|ngày|tháng|số|tiêu|quý|điều|khoản|mục|lớp|cấp|tổng đài|giai đoạn|covid)\s*$|[-/]$/u.test(before)
  );
}

function figureFrom(match: RegExpExecArray, folded: string, text: string): Figure {
  const [, lead = '', low = '', , high, , tail = ''] = match;
  const words = lead.trim();
  const before = folded.slice(Math.max(0, match.index - 30), match.index);
  const change = CHANGE.exec(before + lead)?.[1];
  return {
    ...valueOf(low, high, comparatorOf(words, tail)),
    unit: unitOf(match, text),
    index: match.index + (words === '' ? lead.length : 0),
    end: match.index + match[0].trimEnd().length,
    reduction: change === 'giảm',
    increase: change === 'tăng',
    maintained: /duy trì(?:\s+(?:tỷ lệ|ở mức|mức|đạt|từ|trên|ở))*\s*$/u.test(before),
    approximate: /khoảng|gần|xấp xỉ/u.test(words),
  };
}

function valueOf(
  low: string,
  high: string | undefined,
  comparator: Comparator,
): Pick<Figure, 'comparator' | 'value'> {
  if (high === undefined) return { comparator, value: numberOf(low) };
  return { comparator: 'range', value: [numberOf(low), numberOf(high)] };
}

const CHANGE =
  /(giảm|tăng)(?:\s+(?:thêm|được|bình quân|trung bình|mỗi năm|hằng năm|hàng năm|ít nhất|tối thiểu|trên|khoảng|từ|dưới|hơn|gần))*\s*$/u;

function unitOf(match: RegExpExecArray, text: string): string {
  const unit = match[5] ?? '';
  if (unit === 'phần trăm') return '%';
  if (unit === 'phần nghìn' || unit === '%o') return '‰';
  const end = match.index + match[0].length - (match[6] ?? '').length;
  return text
    .slice(end - unit.length, end)
    .trim()
    .replace(/^\/\s+/u, '/');
}

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/không quá|không vượt quá|tối đa|nhiều nhất/u, '<='],
  [/không thấp hơn|không dưới|không ít hơn|tối thiểu|ít nhất/u, '>='],
  [/trên|lớn hơn|cao hơn|vượt|(?<!ít |lớn |cao |nhỏ |thấp )hơn/u, '>'],
  [/dưới|nhỏ hơn|thấp hơn/u, '<'],
];

function comparatorOf(before: string, after: string): Comparator {
  const found = COMPARATORS.find(([pattern]) => pattern.test(before))?.[1];
  if (found) return found;
  if (/trở lên/u.test(after)) return '>=';
  return /trở xuống/u.test(after) ? '<=' : '=';
}

/** "18,5" and "18.5" are the same; "1.250" is a thousand and more. */
export function numberOf(written: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written) && !/^0\./u.test(written)) {
    return Number(written.replace(/\./gu, '').replace(',', '.'));
  }
  return Number(written.replace(',', '.'));
}
