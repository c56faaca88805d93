import { two } from '../words/dates.js';
import { lastDayIn } from './due-day.js';

export interface Due {
  readonly text: string;
  readonly date: string | null;
}

const YEAR = String.raw`(?:\s?[/-]\s?20\d\d|\s+năm\s+20\d\d)`;
const DAY = String.raw`(?:(?:hết\s+)?ngày\s*)?\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|\s*tháng\s*\d{1,2}(?:\s*năm\s*\d{4})?)(?![\d/%])`;
const NUMBERS = String.raw`\d{1,2}(?:(?:,\s?|\s+và\s+|\s?-\s?)\d{1,2}(?!\d|%|\/\d{1,2}(?!\d)))*(?!\d)`;
const MONTH = String.raw`(?:(?:cuối|đầu|giữa|hết)\s+)?tháng\s*${NUMBERS}(?:\s+và\s+tháng\s*\d{1,2})?(?:${YEAR})?`;
const ROMAN = String.raw`(?:IV|I{1,3}|[1-4])(?![\p{L}\d])`;
const QUARTER = String.raw`(?:(?:cuối|đầu|hết)\s+)?quý\s*${ROMAN}(?:(?:,\s?|\s?-\s?|\s+và\s+(?:quý\s+)?)${ROMAN})*(?:${YEAR})?`;
const WHOLE_YEAR = String.raw`(?:(?:cuối|hết)\s+)?năm\s+20\d\d`;
const SEASON = String.raw`(?:kỳ nghỉ(?: hè)?|dịp hè|(?:khai giảng )?năm học mới|(?:tết |ngày )?khai giảng|tết [\p{Lu}][\p{L}]+(?: [\p{Lu}]?[\p{L}]+)?)`;
const POINT = String.raw`(?:${DAY}|${MONTH}|${QUARTER}|${WHOLE_YEAR})`;
const HOUR = String.raw`(?:\d{1,2}\s?(?:giờ|h|g)(?:\s?\d{2})?(?:\s?phút)?,?\s+)?`;
const HABIT = String.raw`(?:\s+(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý))?`;
const CUE = String.raw`(?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối)(?:\s+là)?(?:\s+vào)?(?:\s+trong)?`;

/** In the order of certainty: a limit, a stretch, an end, a time. */
const FORMS = [
  String.raw`${CUE}\s+${HOUR}${POINT}${HABIT}`,
  String.raw`${CUE}\s+${SEASON}`,
  String.raw`^(?:${MONTH}|${QUARTER})(?=\s*:)`,
  String.raw`chậm nhất\s+(?:là\s+)?(?:sau\s+)?\d{1,3}\s+ngày(?:\s+làm việc)?,?\s+(?:sau|kể từ)\s+(?:ngày|khi)\s+(?:\p{L}+\s?){1,5}`,
  String.raw`(?<=(?:hoàn thành|xong|kết thúc)\s+)(?:trong\s+|vào\s+)?${POINT}${HABIT}`,
  String.raw`từ\s+(?:${DAY}|${MONTH}|${QUARTER}|(?:ngày\s+)?\d{1,2})\s+(?:đến|tới)\s+(?:hết\s+)?${POINT}`,
  String.raw`${HOUR.slice(0, -1)}${DAY}`,
  String.raw`trong\s+(?:thời hạn|vòng|thời gian)\s+\d{1,3}\s+ngày(?:\s+làm việc)?,?\s+(?:kể\s+)?(?:từ|sau)\s+(?:ngày|khi)\s+(?:\p{L}+\s?){1,5}`,
  String.raw`trong\s+(?:${MONTH}|${QUARTER}|năm\s+20\d\d)`,
  String.raw`đến\s+(?:hết|cuối)\s+${POINT}`,
  String.raw`(?<=vào\s+)(?:${DAY}|${MONTH}|${QUARTER})`,
  String.raw`(?<=,\s+(?:(?:tối|sáng|chiều|đêm)\s+)?)(?:${DAY}|${MONTH}|${QUARTER})(?=\s*(?:[.;]|$))`,
  String.raw`(?:mỗi|hằng|hàng)\s+(?:năm|quý|tháng|tuần)\s+(?:một|0?1)\s+lần`,
].map((form) => new RegExp(form, 'iu'));

/** A time behind the words that a task ends in: "tổ chức lễ phát động ngày 01/6". */
const EVENT_TIME = new RegExp(
  String.raw`(?:tổ chức|phát động|khai mạc|tổng kết|sơ kết|diễn ra|chuyên đề|hội nghị)\s[^.;:]{0,200}?\s(ngày\s*${DAY.replace(String.raw`(?:(?:hết\s+)?ngày\s*)?`, '')}|tháng\s*\d{1,2}${YEAR}(?:\s+và\s+tháng\s*\d{1,2}${YEAR})?)(?=\s*(?:[.;,]|$))`,
  'iu',
);

/** The due that a sentence states, as written, with the last day that it leaves. */
export function dueIn(text: string, year: number | null): Due | null {
  const bracket = bracketTime(text);
  if (bracket !== null) return dueOf(bracket, year);
  const said = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  for (const form of FORMS) {
    const match = form.exec(said);
    if (match && !isCited(text, match.index)) return dueOf(match[0], year);
  }
  const event = EVENT_TIME.exec(text)?.[1];
  return event === undefined || isCited(text, text.indexOf(event)) ? null : dueOf(event, year);
}

/** "…, Tết Trung thu (từ ngày 10/9 đến ngày 17/9), khai giảng …": the time of one thing among others. */
const ASIDE = /\((?:từ|ngày|tháng|quý)\s[^()]{3,80}\)(?=,)/giu;
const LAST_BRACKET = /\(([^()]{4,300})\)[\s.;]*$/u;

/** A bracket at the end that is a time, or whose last words are ("(Trạm Y tế; trước 30/4)"). */
function bracketTime(text: string): string | null {
  const last =
    LAST_BRACKET.exec(text)?.[1]
      ?.split(/[;,](?=\s)/u)
      .at(-1)
      ?.trim() ?? '';
  const words = last.replace(/^(?:thời gian|thực hiện|dự kiến)\s*:?\s+/iu, '');
  return isTime(words) && !/^\d/u.test(words) ? words : null;
}

/** A day behind the symbol of a document is that document's. */
function isCited(text: string, index: number): boolean {
  return /(?:\d\/\S*\p{Lu}\S*|số\s\S+|(?:số liệu|thống kê)(?:\s\p{L}+){0,3})[\s,(]*$/u.test(
    text.slice(Math.max(0, index - 60), index),
  );
}

function dueOf(words: string, year: number | null): Due {
  const text = words.replace(/[\s.;,]+$/u, '');
  return { text, date: lastDayIn(text, year) };
}

/** A due from a labelled line ("Thời gian hoàn thành: Quý II/2024"), without place and remark behind it. */
export function dueFromLabel(words: string, year: number | null): Due | null {
  const said = words
    .replace(/;.*$/su, '')
    .replace(/[,.]?\s+(?:tại|địa điểm)\s.*$/su, '')
    .replace(/^\d{1,2}\s+(?:ngày|buổi|đợt),\s+(?=trong|vào|từ|ngày|tháng)/iu, '')
    .replace(/\s*\([^()]*\)?[\s.;,]*$/u, '');
  const text = said.replace(/^[\s(]+|[\s.;,)]+$/gu, '');
  return text === '' ? null : { text, date: lastDayIn(text, year) };
}

/** Words that are a time and nothing else ("trong tháng 9/2024", "thường xuyên"), as a bracket or a label may hold. */
export function isTime(words: string): boolean {
  return TIME_ONLY.test(words.trim());
}

const TIME_ONLY = new RegExp(
  String.raw`^(?:(?:thời gian|thực hiện|hoàn thành|xong|dự kiến|tổ chức)\s*:?\s*)*(?:(?:${CUE}|vào|trong|từ|đến|đến hết)\s+)*${HOUR}(?:${POINT}${HABIT}(?:\s+(?:đến|tới|và)\s+(?:trước\s+)?${POINT})?|thường xuyên(?:,? liên tục)?|liên tục|(?:hằng|hàng|mỗi|cả|trong)\s+(?:năm|quý|tháng|tuần)|định kỳ(?:\s+\p{L}+){0,3}|${SEASON})[\s.;,)]*$`,
  'iu',
);

/** `--MM-DD`, the same day every year. */
export function everyYear(day: number, month: number): string {
  return `--${two(month)}-${two(day)}`;
}
