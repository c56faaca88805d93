import { fold } from './fold.js';

/** A year, or a span of years, that a target names. */
export interface YearMention {
  readonly year: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly onward: boolean;
  readonly index: number;
  readonly end: number;
}

const Y = '(20\\d\\d)(?![\\d/])';
const TO = '\\s*(?:đến|-)\\s*(?:hết\\s+)?(?:năm\\s+)?';
const SPAN = new RegExp(
  `(?:(?:giai đoạn|thời kỳ|trong|từ)\\s+){0,3}(?:từ\\s+)?(?<!năm học\\s|niên khóa\\s|nhiệm kỳ\\s|[\\d/])(?:năm\\s+)?${Y}${TO}${Y}`,
  'gu',
);
const ONWARD = /(?:kể\s+)?từ\s+(?:năm\s+)?(20\d\d)\s+trở đi/gu;
const SINCE = /kể từ\s+(?:năm\s+)?(20\d\d)(?![\d/])/gu;
const BEFORE_YEAR =
  '(?:năm\\s+|hết\\s+|cuối\\s+|vào\\s+|\\(|tháng\\s+\\d{1,2}\\/|quý\\s+[ivx\\d]+\\/|đến\\s+|\\d{1,2}\\/)';
const YEAR = new RegExp(
  `${BEFORE_YEAR}${Y}|(?<=(?:năm\\s20\\d\\d(?:,|\\svà)|[,;])\\s)${Y}(?=\\s(?:đạt|còn|là|có)\\s|:)|(?<=năm\\s20\\d\\d(?:,|\\svà)\\s)${Y}`,
  'gu',
);

/** The years of a target sentence; the year of a comparison ("so với năm 2020") is none of them. */
export function yearsIn(text: string): YearMention[] {
  const folded = fold(text);
  const onward = [ONWARD, SINCE].flatMap((pattern) => mentions(folded, pattern, true));
  const spans = [...folded.matchAll(SPAN)].map((match) => spanMention(match));
  const found: YearMention[] = [];
  for (const mention of [...onward, ...spans, ...mentions(folded, YEAR, false)]) {
    if (found.every((other) => mention.end <= other.index || mention.index >= other.end)) found.push(mention);
  }
  return found.filter((mention) => !isOther(folded, mention)).sort((one, other) => one.index - other.index);
}

function mentions(folded: string, pattern: RegExp, onward: boolean): YearMention[] {
  return [...folded.matchAll(pattern)].map((match) => ({
    year: Number(match.slice(1).find((year) => year !== undefined)),
    from: null,
    to: null,
    onward,
    ...place(match),
  }));
}

function spanMention(match: RegExpExecArray): YearMention {
  const [from, to] = [Number(match[1]), Number(match[2])];
  return { year: null, from, to, onward: false, ...place(match) };
}

function place(match: RegExpExecArray): { index: number; end: number } {
  return { index: match.index, end: match.index + match[0].length };
}

const NEAR = 70;

/** A year that is not the target's: of a comparison, of a cited document, of the figure that one starts from. */
function isOther(folded: string, { index, end }: YearMention): boolean {
  const before = folded.slice(Math.max(0, index - NEAR), index);
  if (COMPARED.test(before) || CITED.test(before)) return true;
  return (
    STARTED.test(before) && /^\)?\s*(?:giảm |tăng )?(?:xuống|lên|còn)\s/u.test(folded.slice(end, end + 20))
  );
}

const COMPARED =
  /(?:so với|bằng|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?:\s(?!vào|đến|trong|từ)\p{L}+){0,5}(?:\s0?5 năm)?\s*$/u;
/** "số 12/QĐ-UBND ngày 03/04/2020", "… ngày 03 tháng 4 năm 2020". */
const CITED = /\d\/[\p{L}\d/-]+[^;]{0,20}ngày\s\d{1,2}(?:\s?tháng\s\d{1,2}\s|\/(?:\d{1,2}\/)?)$/u;
const STARTED =
  /từ\s+(?:(?:trên|dưới|khoảng)\s)?[\d.,]+(?:\s?[%‰]|\/[\d.]+)?(?:\s\p{L}+){0,3}\s\(?(?:của |vào |cuối )?$/u;

const BASELINE =
  /so với\s+(?:cùng kỳ\s+|cuối\s+|mức\s+|kết quả\s+|số liệu\s+|trung bình\s+|bình quân\s+|của\s+)*(năm\s+(?:20\d\d|trước)|giai đoạn\s+20\d\d\s*-\s*20\d\d|cùng kỳ)/u;

const STARTING =
  /từ\s+(\d+(?:[.,]\d+)?(?:\s?[%‰]|(?:\s(?!năm|tuổi|trở)\p{L}+){1,2})(?:\s+\(?(?:của |vào )?năm 20\d\d\)?)?)\s+(?:giảm |tăng )?(?:xuống|lên)/u;

/** What a change is measured against: "năm 2020", or the figure it starts from. */
export function baselineIn(text: string): string | null {
  const folded = fold(text);
  return BASELINE.exec(folded)?.[1] ?? STARTING.exec(folded)?.[1] ?? null;
}

/** "năm 2024" in a title, when it names one plan year and no period. */
export function planYear(title: string | null, issueDate: string | null): number | null {
  const years = title ? yearsIn(title).filter((mention) => mention.year !== null) : [];
  const [only] = years;
  if (years.length === 1 && only && !only.onward) return only.year;
  return issueDate && years.length === 0 && title === null ? Number(issueDate.slice(0, 4)) : null;
}
