import { isDayOfMonth, two } from './dates.js';
import { everyYear } from './due.js';
import { fold } from './fold.js';
import type { ReportingObligation } from './reading.js';

type Dates = Pick<
  ReportingObligation,
  'dueDates' | 'recurring' | 'before' | 'relativeDays' | 'relativeTo' | 'dataPeriod' | 'cutOff'
>;

const CUE =
  /(?:trước|chậm nhất(?:\s+(?:là|vào|đến|trước))*|muộn nhất(?:\s+(?:là|vào))*|không quá|hạn cuối(?:\s+là)?|vào|xong trước|trong|đến)\s+(?:(?:hết|các)\s+)?$/u;
const DAY_MONTH =
  /(?:ngày\s*)?(?<![\d/])(\d{1,2})(?:\s?\/\s?|\s+tháng\s+)(\d{1,2})(?!\d)(?:\s?\/\s?(\d{4})|\s+năm\s+(\d{4}))?/gu;
const MONTHLY =
  /ngày\s+(\d{1,2})\s+(?:(?:của\s+)?(?:hằng|hàng|mỗi|các)\s+tháng|tháng cuối (?:của\s+)?(?:quý|mỗi quý)|của tháng)|ngày\s+(\d{1,2})\s+tháng\s+(?:sau|tiếp theo)/gu;
const RELATIVE =
  /(?:trong\s+(?:vòng\s+|thời (?:hạn|gian)\s+)?|chậm nhất\s+(?:là\s+)?(?:sau\s+)?|sau\s+)?(\d{1,3})\s+ngày(?:\s+làm việc)?,?\s*((?:kể\s+)?(?:từ\s+(?:ngày|khi)|sau khi|trước khi|trước ngày)\s+[^.;,()]{3,80})/u;
const DATA =
  /(?:số liệu|thời gian chốt|kỳ báo cáo|dữ liệu)[^.;]{0,40}?((?:tính\s+)?từ\s+(?:ngày\s*)?\d{1,2}(?:[/.]\d{1,2})?[^.;]{0,60}?đến\s+(?:hết\s+)?(?:ngày\s*)?\d{1,2}(?:[/.]\d{1,2})?(?:\/\d{4})?[^.;,)]{0,40})/u;
const CUT_OFF =
  /(?:chốt số liệu|số liệu (?:được )?(?:chốt|tính|lấy)|thời điểm chốt[^.;]{0,20})\s*(?:đến\s+|vào\s+|là\s+)*((?:hết\s+)?ngày\s*\d{1,2}(?:\s?\/\s?\d{1,2}|\s+tháng\s+\d{1,2})?(?:\s?\/\s?\d{4})?(?:\s+(?:hằng|hàng)\s+(?:năm|tháng))?)/u;

/** The dates of a reporting rule: as written, recurring, and whether the day itself is late. */
export function datesOfReport(text: string): Dates {
  const folded = fold(text);
  const data = DATA.exec(folded)?.[1] ?? '';
  // The days between which figures are gathered are no due dates.
  const dated = dueDates(folded.replace(data, ' '.repeat(data.length)), text);
  const relative = RELATIVE.exec(folded);
  return {
    ...statedDates(dated, relative !== null),
    relativeDays: relative && Number(relative[1]),
    relativeTo: textAt(text, folded, relative?.[2]),
    dataPeriod: textAt(text, folded, data),
    cutOff: textAt(text, folded, CUT_OFF.exec(folded)?.[1]),
  };
}

/** "trước ngày" makes the day itself late; "chậm nhất" and "trong 15 ngày" do not. */
function statedDates(
  dated: readonly DueDate[],
  isRelative: boolean,
): Pick<Dates, 'dueDates' | 'recurring' | 'before'> {
  if (dated.length === 0) return { dueDates: null, recurring: [], before: isRelative ? false : null };
  return {
    dueDates: dated.map((due) => due.written),
    recurring: dated.map((due) => due.recurring).filter((due) => due !== null),
    before: dated.some((due) => due.before),
  };
}

function textAt(text: string, folded: string, part = ''): string | null {
  const index = part === '' ? -1 : folded.indexOf(part);
  return index < 0 ? null : text.slice(index, index + part.length).trim();
}

interface DueDate {
  readonly written: string;
  readonly recurring: string | null;
  readonly before: boolean;
  readonly index: number;
}

function dueDates(folded: string, text: string): DueDate[] {
  const found: DueDate[] = [];
  for (const match of folded.matchAll(MONTHLY)) {
    const day = Number(match[1] ?? match[2]);
    if (day >= 1 && day <= 31) found.push(dueDate(match, text, { folded, recurring: `---${two(day)}` }));
  }
  for (const match of folded.matchAll(DAY_MONTH)) {
    if (isDue(folded, match, found)) found.push(dueDate(match, text, { folded, recurring: yearly(match) }));
  }
  return found.sort((one, other) => one.index - other.index);
}

/** A date without a year comes back every year. */
function yearly(match: RegExpExecArray): string | null {
  const [, day, month, slashed, spelled] = match;
  return slashed === undefined && spelled === undefined ? everyYear(Number(day), Number(month)) : null;
}

/** The date of a cited document ("số 12/KH-UBND ngày 05/3/2024") is no due. */
function isDue(folded: string, match: RegExpExecArray, found: readonly DueDate[]): boolean {
  const before = folded.slice(Math.max(0, match.index - 40), match.index);
  if (!isDayOfMonth(Number(match[1]), Number(match[2]))) return false;
  if (/\p{L}\s*,?\s*$/u.test(before) && /\d+\/[\p{L}\d/-]+\s*,?\s*$/u.test(before)) return false;
  if (CUE.test(before)) return true;
  return found.length > 0 && /(?:và|,|;|hoặc|\)|năm|tháng|trước)\s*(?:\p{L}+\s){0,8}\(?$/u.test(before);
}

function dueDate(
  match: RegExpExecArray,
  text: string,
  { folded, recurring }: { folded: string; recurring: string | null },
): DueDate {
  const lead = folded.slice(Math.max(0, match.index - 20), match.index);
  const cue =
    /(?:trước|chậm nhất|muộn nhất|vào|không quá|đến)\s+(?:(?:là|vào|hết|trước|các)\s+)*$/u.exec(lead)?.[0] ??
    '';
  const start = match.index - cue.length;
  return {
    written: text.slice(start, match.index + match[0].length).trim(),
    recurring,
    before: /trước/u.test(cue) && !/trước hết/u.test(cue),
    index: match.index,
  };
}
