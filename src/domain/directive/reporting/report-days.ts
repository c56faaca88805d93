import { isDayOfMonth, two } from '../words/dates.js';
import { everyYear } from '../tasks/due.js';
import { fold } from '../words/fold.js';

/** A day by which a report is due, or several days under one cue ("trước ngày 10/6 và 10/12"). */
export interface ReportDay {
  readonly written: string;
  readonly index: number;
  readonly end: number;
  /** The day itself is late. */
  readonly before: boolean;
  readonly hasYear: boolean;
  /** Comes back by its own words ("ngày 20 hằng tháng", "hằng năm", "năm sau"). */
  readonly returns: boolean;
  /** `--MM-DD` or `---DD`, were the duty to come back. */
  readonly recurring: readonly string[];
}

const HOUR = String.raw`(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2}\s*(?:phút)?)?,?\s*)?`;
const LAST = '(?:trong(?=\\s+ngày\\s+\\d)|trước|chậm nhất|muộn nhất|không quá|hạn cuối|hạn chót|vào)';
const CUE = String.raw`${LAST}(?:\s+(?:là|vào|trước|đến|hết|các))*\s+(?:ngày làm việc\s+)?${HOUR}`;
const DAY = String.raw`(?:ngày\s*)?(?<![\d/])\d{1,2}(?:\s?\/\s?|\s+tháng\s+)\d{1,2}(?![\d/]*\d)(?:\s+năm\s+\d{4})?`;
const FULL_DAY = String.raw`(?:ngày\s*)?(?<![\d/])\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4}(?!\d)`;
const ANY_DAY = `(?:${FULL_DAY}|${DAY})`;
const YEARLY = String.raw`\s*,?\s*(?:(?:hằng|hàng|mỗi)\s+năm|(?:của\s+)?năm\s+(?:sau|tiếp theo|kế tiếp))`;
const DAYS = String.raw`${ANY_DAY}(?:\s*(?:,|và|;|,\s*và)\s*${ANY_DAY}){0,3}(?:${YEARLY})?`;
const EACH_MONTH = String.raw`(?:của\s+)?(?:(?:hằng|hàng|mỗi|các)\s+tháng|tháng)`;
const EACH_QUARTER = String.raw`(?:của\s+)?(?:tháng\s+(?:cuối|thứ ba|cuối cùng)\s+(?:của\s+)?(?:(?:mỗi|hằng|hàng)\s+)?quý)`;
const EACH_PERIOD = String.raw`(?:của\s+)?tháng\s+cuối\s+(?:của\s+)?kỳ(?:\s+báo cáo)?`;
const NUMBERED = String.raw`ngày\s+(?:mùng\s+)?\d{1,2}(?:\s*(?:,|và)\s*ngày\s+\d{1,2})?\s+(?:${EACH_QUARTER}|${EACH_PERIOD}|${EACH_MONTH}(?!\s*\d)(?:\s+(?:sau|tiếp theo|kế tiếp))?)`;
/** "hằng tháng vào ngày 25": the rhythm stands elsewhere. */
const LONE = String.raw`ngày\s+\d{1,2}(?!\s*(?:[\d/.-]|tháng|ngày|và|,\s*\d))`;
const MONTH = String.raw`(?:trong|cuối|đầu|trước)\s+tháng\s+\d{1,2}(?:\s?\/\s?\d{4}|\s+năm\s+\d{4})`;
const WEEK = String.raw`(?:vào\s+)?(?:(?:sáng|chiều)\s+)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s+(?:hằng|hàng|mỗi)\s+tuần`;
const LATE = String.raw`vào\s+(?:(?:tuần|ngày làm việc|ngày)\s+cuối(?:\s+cùng)?|cuối)\s+(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+)?(?:tháng|quý|năm(?:\s+học)?)(?!\s*\d)|vào\s+cuối\s+học\s+kỳ\s+[\divx]{1,3}(?:\s+và\s+cuối\s+năm(?:\s+học)?)?`;
const BARE = String.raw`(?<=(?:tháng|năm|quý)\s*\()\s*${ANY_DAY}|${NUMBERED}`;
const DATED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${CUE})(?:${NUMBERED}|${DAYS}|${LONE})|${MONTH}|${WEEK}|${LATE}|${BARE})`,
  'gu',
);

/** The days that a sentence names as dues. */
export function reportDays(text: string): ReportDay[] {
  return [...fold(text).matchAll(DATED)]
    .map((match) => dayFrom(match[0], match.index, text))
    .filter((day) => day !== null);
}

function dayFrom(folded: string, index: number, text: string): ReportDay | null {
  const monthly = monthDays(folded);
  const yearly = monthly.length > 0 ? [] : yearDays(folded);
  if (yearly === null) return null;
  return {
    written: text.slice(index, index + folded.length).trim(),
    index,
    end: index + folded.length,
    before: /^(?:\S+\s+){0,3}?trước(?!\s+hết)/u.test(folded.replace(/\d.*$/u, '')),
    hasYear: /\d{4}/u.test(folded),
    returns:
      (monthly.length > 0 && !LONE_DAY.test(folded)) ||
      /(?:hằng|hàng|mỗi)\s+(?:năm|tuần|tháng|quý)|năm\s+(?:sau|tiếp|kế)/u.test(folded),
    recurring: [...monthly, ...yearly],
  };
}

const QUARTER_ENDS = [3, 6, 9, 12];

/** "vào ngày 25": comes back where the sentence says "hằng tháng". */
const LONE_DAY = /^\D*ngày\s+\d{1,2}$/u;

function monthDays(folded: string): string[] {
  const numbered = /ngày\s+(?:mùng\s+)?\d{1,2}\s+(?:của\s+)?(?:hằng|hàng|mỗi|các|tháng\b(?!\s*\d))/u.exec(
    folded,
  );
  const days =
    numbered || LONE_DAY.test(folded)
      ? [...folded.matchAll(/ngày\s+(?:mùng\s+)?(\d{1,2})/gu)].map((each) => Number(each[1]))
      : [];
  if (!days.every((day) => day >= 1 && day <= 31)) return [];
  if (/cuối\s+(?:của\s+)?kỳ/u.test(folded)) return [];
  if (/tháng\s+(?:cuối|thứ)/u.test(folded))
    return days.flatMap((day) => QUARTER_ENDS.map((month) => everyYear(day, month)));
  return days.map((day) => `---${two(day)}`);
}

/** Null when a day is impossible. */
function yearDays(folded: string): string[] | null {
  const days = [...folded.matchAll(/(\d{1,2})(?:\s?\/\s?|\s+tháng\s+)(\d{1,2})/gu)].filter(
    (each) => !/^\d/u.test(folded.slice(each.index + each[0].length)),
  );
  if (!days.every(([, day, month]) => isDayOfMonth(Number(day), Number(month)))) return null;
  return days.map(([, day, month]) => everyYear(Number(day), Number(month)));
}

/** Dates and brackets that hold them blanked out with "¦", so that what stands around them can be read on. */
export function withoutDays(text: string): string {
  const days = reportDays(text);
  let bare = '';
  let from = 0;
  for (const { index, end, written } of days) {
    const tail =
      /\s*,?\s*(?:hằng|hàng|mỗi)\s+(?:năm|tháng|tuần|quý)$|\s*cuối học kỳ.*$/iu.exec(written)?.[0].length ??
      0;
    bare += `${text.slice(from, index)}¦`;
    from = end - tail;
  }
  return (bare + text.slice(from))
    .replace(/\s*\([^()]*¦[^()]*\)/gu, '')
    .replace(/(định kỳ\s)\(([^()]{3,60})\)/giu, '$1$2')
    .replace(/\s+(?=[,;.])/gu, '');
}
