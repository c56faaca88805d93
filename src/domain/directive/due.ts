import { datesIn, isoDate, two } from './dates.js';

export interface Due {
  readonly text: string;
  readonly date: string | null;
}

const CUE =
  '(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?(?: vào)?|xong trước|hoàn thành trước|hạn chót(?: là)?|hạn cuối(?: là)?)';
const DAY = '(?:ngày\\s*)?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?';
const DAY_WORDS = 'ngày\\s*\\d{1,2}\\s*tháng\\s*\\d{1,2}(?:\\s*năm\\s*\\d{4})?';
const MONTH = '(?:cuối |đầu |giữa )?tháng\\s*\\d{1,2}(?:\\s?/\\s?\\d{4}|\\s+năm\\s+\\d{4})?';
const QUARTER = '(?:cuối |đầu )?quý\\s*(?:IV|I{1,3}|[1-4])(?:\\s?[/-]\\s?(?:\\d{4})|\\s+năm\\s+\\d{4})?';

const DATED = new RegExp(`${CUE}\\s+(?:${DAY_WORDS}|${DAY}|${MONTH}|${QUARTER})`, 'iu');
const FINISHED = new RegExp(
  `(?:hoàn thành|xong|kết thúc)\\s+(?:trong\\s+|vào\\s+|trước\\s+)?(?:${DAY_WORDS}|ngày\\s*${DAY}|${MONTH}|${QUARTER}|năm\\s+\\d{4})`,
  'iu',
);
const WITHIN = new RegExp(`trong\\s+(?:${QUARTER}|${MONTH})`, 'iu');

/** The due that a sentence states, as written, with its day where it is a whole date. */
export function dueIn(text: string, year: number | null): Due | null {
  const match = DATED.exec(text) ?? FINISHED.exec(text) ?? WITHIN.exec(text);
  return match ? { text: match[0], date: dayOf(match[0], year) } : null;
}

/** A due from a labelled line ("Thời gian hoàn thành: Quý II/2024"). */
export function dueFromLabel(words: string, year: number | null): Due | null {
  const text = words.replace(/[\s.;,)]+$/u, '');
  return text === '' ? null : { text, date: dayOf(text, year) };
}

/** The one whole day that words name; quarters, months and "thường xuyên" have none of their own. */
function dayOf(text: string, year: number | null): string | null {
  const [whole, second] = datesIn(
    text.replace(/(?<!ngày\s?)(?<![\d/])(\d{1,2}\/\d{1,2}\/\d{4})/gu, 'ngày $1'),
  );
  if (whole) return second === undefined || second.iso === whole.iso ? whole.iso : second.iso;
  const short = /(?:ngày\s*)?(?<![\d/])(\d{1,2})(?:\/|\s*tháng\s*)(\d{1,2})(?![\d/])/iu.exec(text);
  return short && year !== null ? isoDate(Number(short[1]), Number(short[2]), year) : null;
}

/** `--MM-DD`, the same day every year. */
export function everyYear(day: number, month: number): string {
  return `--${two(month)}-${two(day)}`;
}
