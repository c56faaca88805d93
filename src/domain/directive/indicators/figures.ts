import { COUNT, FIGURE, FOLLOWER, LATER_FOLLOWER, RATE } from './figure-grammar.js';
import { withoutDescriptions } from './described-figures.js';
import type { Figure } from './figure.js';
import { fold } from '../words/fold.js';
import type { Comparator } from '../reading.js';

/** A longer row of figures is a broken table. */
const MOST_FIGURES = 200;

/** Every figure with a unit: rates, per-mille, per 100.000, counts. Ages and "12 loại vắc xin" are none. */
export function figuresIn(text: string): readonly Figure[] {
  const folded = fold(text);
  const stated = statedIn(folded, text);
  const counted = countsIn(folded, text).filter((count) => !stated.some((figure) => overlap(figure, count)));
  const figures = [...stated, ...counted].sort((one, other) => one.index - other.index);
  return withFollowers(withoutDescriptions(figures, folded), folded).sort(
    (one, other) => one.index - other.index,
  );
}

function overlap(one: Figure, other: Figure): boolean {
  return one.index < other.end && other.index < one.end;
}

function statedIn(folded: string, text: string): Figure[] {
  return firstMatches(folded, FIGURE)
    .filter((match) => isMeasure(folded, match) && !isAge(folded, match) && !isIdentifier(folded, match))
    .filter((match) => !isStartingPoint(folded, match))
    .map((match) => figureFrom(match, folded, text));
}

function countsIn(folded: string, text: string): Figure[] {
  return firstMatches(folded, COUNT)
    .filter((match) => isLed(folded, match) && !isAge(folded, match) && !isIdentifier(folded, match))
    .filter((match) => !isStartingPoint(folded, match))
    .map((match) => figureFrom(match, folded, text));
}

function firstMatches(folded: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const match of folded.matchAll(pattern)) {
    matches.push(match);
    if (matches.length >= MOST_FIGURES) break;
  }
  return matches;
}

/** Where the number itself stands; before it come the words that lead to it. */
function numberAt(match: RegExpExecArray): number {
  const { verb = '', lead = '', low = '' } = match.groups ?? {};
  return match.index + match[0].indexOf(low, verb === '' ? lead.length : verb.length + 1 + lead.length);
}

/** "75 tuổi" is a figure after "tuổi thọ … đạt", "24 giờ" after "trong" is a time allowed. */
function isMeasure(folded: string, match: RegExpExecArray): boolean {
  const measure = match.groups?.['measure'];
  if (measure === undefined) return true;
  const before = folded.slice(Math.max(0, match.index - 200), match.index);
  if (/^(?:tuổi|năm)$/u.test(measure)) return LIFETIME.test(before) && LEADS.test(before + match[0]);
  return (
    !/(?:trong|sau|trước|quá|kể từ)(?:\s\p{L}+)?\s*$/u.test(before) &&
    (COMPARED.test(match[0]) ||
      /(?:đạt|tăng|giảm|còn|là|thêm|lên)\s+(?:từ\s+)?$/u.test(before) ||
      NEXT.test(before))
  );
}

/** "2 cm đối với nam và 1,5 cm …" */
const NEXT = /\d\s?(?:cm|kg|m2|m²|ha|km)(?:\s\p{L}+){0,4}(?:,|\svà)\s$/u;
const LIFETIME = /tuổi thọ|tuổi kết hôn|tuổi (?:bình quân|trung bình)|sống khỏe|số năm/u;
const LEADS = /(?:đạt|tối thiểu|ít nhất|trên|là|lên|tăng|khoảng)\s+(?:từ\s+)?\d/u;
const COMPARED = /^(?:ít nhất|tối thiểu|không (?:quá|dưới)|trên|tối đa|[≥≤<>])/u;

/** "từ 12% năm 2023 xuống còn 8%": the first figure tells where it stands today. */
function isStartingPoint(folded: string, match: RegExpExecArray): boolean {
  const { lead = '', high } = match.groups ?? {};
  if (!lead.includes('từ') || high !== undefined) return false;
  const behind = folded.slice(match.index + match[0].length, match.index + match[0].length + 60);
  return STARTS.test(behind);
}

const STARTS =
  /^(?:\s\p{L}{1,6}){0,2}[\s(]*(?:(?:của |vào |cuối )?năm 20\d\d\)?|hiện nay)?\s*(?:giảm |tăng )?(?:xuống|lên|còn)(?=\s)/u;

/** A number counts any noun where a word of measure leads to it, or it is written as a count. */
function isLed(folded: string, match: RegExpExecArray): boolean {
  const { verb, lead = '', low = '' } = match.groups ?? {};
  return (
    /^(?:\p{L}+\s){0,2}$/u.test(folded.slice(0, Math.min(match.index, 24))) ||
    lead !== '' ||
    verb !== undefined ||
    /^0\d|^\d{1,3}\.\d{3}/u.test(low) ||
    /\d(?:\s\p{L}+){1,6},\s$/u.test(folded.slice(Math.max(0, match.index - 60), match.index))
  );
}

function isAge(folded: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return /^\s*(?:tháng\s+)?tuổi/u.test(folded.slice(end, end + 20));
}

/** "trẻ em 5 tuổi", "năm 2025 xã …", "quyết định 12 xã": a number that names instead of counting. */
function isIdentifier(folded: string, match: RegExpExecArray): boolean {
  const isRate = new RegExp(`^(?:${RATE}|/)`, 'u').test(match.groups?.['unit'] ?? '');
  const before = folded.slice(Math.max(0, match.index - 24), match.index);
  return !isRate && NAMED_BY_NUMBER.test(before) && !/(?:mỗi|hằng|hàng|một)\s\p{L}+\s*$/u.test(before);
}

const NAMED_BY_NUMBER =
  /(?:năm|ngày|tháng|số|tiêu|quý|điều|khoản|mục|lớp|khối|cấp|tổng đài|giai đoạn|covid|khóa|kỳ|lần thứ)\s*$|[-/]$/u;

function figureFrom(match: RegExpExecArray, folded: string, text: string): Figure {
  const { lead = '' } = match.groups ?? {};
  const before = folded.slice(Math.max(0, match.index - 40), match.index);
  const change = CHANGE.exec(before + lead)?.[1];
  return {
    ...valueOf(match, folded),
    unit: unitOf(match, text),
    index: numberAt(match),
    from: match.index,
    end: match.index + match[0].trimEnd().length,
    reduction: change === 'giảm',
    increase: change === 'tăng',
    maintained: /(?:duy trì|giữ vững)(?:\s+(?:tỷ lệ|ở mức|mức|đạt|từ|trên|ở))*\s*$/u.test(before),
    approximate: /khoảng|gần|xấp xỉ|ước/u.test(lead),
  };
}

/** "có từ 95% số hộ dùng nước sạch trở lên": the words that open the range stand further off. */
function openEnd(match: RegExpExecArray, folded: string): string {
  if (!/từ\s*$/u.test(match.groups?.['lead'] ?? '')) return '';
  const end = match.index + match[0].length;
  return /^[^;.,\d%]{0,120}?(?<!tuổi)\s(trở lên|trở xuống)/u.exec(folded.slice(end, end + 140))?.[1] ?? '';
}

function valueOf(match: RegExpExecArray, folded: string): Pick<Figure, 'comparator' | 'value'> {
  const { lead = '', low = '', high, tail, unit = '' } = match.groups ?? {};
  const read = (written: string): number => (isCount(unit) ? countOf(written) : numberOf(written));
  if (high !== undefined) return { comparator: 'range', value: [read(low), read(high)] };
  return { comparator: comparatorOf(lead, tail ?? openEnd(match, folded)), value: read(low) };
}

/** Nobody counts in thousandths: "1,500 trẻ em" are a thousand and more. */
function countOf(written: string): number {
  return /^[1-9]\d{0,2}(?:,\d{3})+$/u.test(written) ? Number(written.replace(/,/gu, '')) : numberOf(written);
}

function isCount(unit: string): boolean {
  return !/%|‰|phần|^\/|t[ỷỉ] đồng|triệu|^(?:cm|kg|m2|m²|ha|km)$/u.test(unit);
}

const CHANGE =
  /(giảm|tăng)(?:\s+(?:thêm|được|bình quân|trung bình|mỗi năm|hằng năm|hàng năm|ít nhất|tối thiểu|trên|khoảng|từ|dưới|hơn|gần))*\s*$/u;

function unitOf(match: RegExpExecArray, text: string): string {
  const { unit = '', tail = '' } = match.groups ?? {};
  if (unit === 'phần trăm') return '%';
  if (unit === 'phần nghìn' || /^%[o0]$/u.test(unit)) return '‰';
  const end = match.index + match[0].length - tail.length;
  return text
    .slice(end - unit.length, end)
    .trim()
    .replace(/^\/\s+/u, '/');
}

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/không quá|không vượt quá|không cao hơn|tối đa|nhiều nhất|≤|<=/u, '<='],
  [/không thấp hơn|không dưới|không ít hơn|tối thiểu|ít nhất|≥|>=/u, '>='],
  [/trên|lớn hơn|cao hơn|vượt|(?<!ít |lớn |cao |nhỏ |thấp )hơn|>/u, '>'],
  [/dưới|nhỏ hơn|thấp hơn|ít hơn|</u, '<'],
];

function comparatorOf(before: string, after: string): Comparator {
  const found = COMPARATORS.find(([pattern]) => pattern.test(before))?.[1];
  if (found) return found;
  if (/trở lên/u.test(after)) return '>=';
  return /trở xuống/u.test(after) ? '<=' : '=';
}

/** A figure whose unit is left out because the one before has it. */
function withFollowers(figures: readonly Figure[], folded: string): Figure[] {
  const matches = [FOLLOWER, LATER_FOLLOWER].flatMap((pattern) => firstMatches(folded, pattern));
  const followers = matches.flatMap((match) => {
    const before = figures.findLast((figure) => figure.end <= match.index);
    const place = { index: numberAt(match), from: match.index, end: match.index + match[0].length };
    if (before === undefined || figures.some((figure) => overlap(figure, { ...before, ...place }))) return [];
    const { lead = '', low = '' } = match.groups ?? {};
    const value = numberOf(low);
    return [{ ...before, ...place, comparator: comparatorOf(lead, ''), value, maintained: false }];
  });
  return [...figures, ...followers];
}

/** "18,5" and "18.5" are the same; "1.250" is a thousand and more. */
export function numberOf(written: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written) && !/^0\./u.test(written)) {
    return Number(written.replace(/\./gu, '').replace(',', '.'));
  }
  return Number(written.replace(',', '.'));
}
