import { isoDate } from '../words/dates.js';
import { fold } from '../words/fold.js';

/** A stretch of the calendar that words name, from its first to its last day. */
interface Stretch {
  readonly index: number;
  readonly end: number;
  readonly year: number | null;
  /** Its place among its like, counted through the years, or null for a single day. */
  readonly counted: { readonly unit: string; readonly place: number; readonly perYear: number } | null;
  readonly last: (year: number) => string | null;
}

const YEAR_BEHIND = String.raw`(?:\s?[/-]\s?|\s+năm\s+)(20\d\d)(?!\d)`;
const DAY = new RegExp(
  String.raw`(?<![\d/])(\d{1,2})(?:\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}))?|\s{0,2}tháng\s{0,2}(\d{1,2})(?:\s{0,2}năm\s{0,2}(\d{4}))?)(?![\d/%‰])`,
  'gu',
);
const MONTH = new RegExp(
  String.raw`(?<!\d\s{0,2})(?:(đầu|giữa|cuối)\s+)?tháng\s*(\d{1,2}(?:(?:\s?[,;]\s?|\s+và\s+|\s?-\s?)\d{1,2}(?!\d)){0,11})(?:${YEAR_BEHIND})?`,
  'gu',
);
const QUARTER = new RegExp(
  String.raw`quý\s+((?:iv|i{1,3}|[1-4])(?:(?:\s?[,;]\s?|\s+và\s+|\s?-\s?)(?:iv|i{1,3}|[1-4])(?=\W|$)){0,3})(?=\W|$)(?:${YEAR_BEHIND})?`,
  'gu',
);
const YEAR = /(?:hết|cuối|trong)\s+năm\s+(20\d\d)(?!\d)/gu;
const NO_DAY = /(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|tuần|ngày)|định kỳ|thường xuyên|năm sau|kể từ|sau khi/u;
const LUNAR = /\([^()]{0,60}âm lịch[^()]{0,30}\)/gu;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/**
 * The one day by which words say a thing is due: a month or a quarter ends on its last day, "từ … đến …" on
 * its second. Null where they name none (a habit, a lunar day) or several that do not follow each other.
 */
export function lastDayIn(words: string, year: number | null): string | null {
  const low = fold(words).replace(LUNAR, (bracket) => ' '.repeat(bracket.length));
  if (NO_DAY.test(low) || /âm lịch/u.test(low)) return null;
  const named = stretchesIn(low);
  const end = isOneStretch(named, low) ? endOf(named, year) : null;
  return end !== null && BEFORE_MONTH.test(low) ? dayBefore(end) : end;
}

/** "trước tháng 6": by the last day of May. */
const BEFORE_MONTH = /^trước\s+tháng\s*\d{1,2}(?:\D*\d{4})?$/u;

function dayBefore(monthEndDay: string): string | null {
  const [year = 0, month = 0] = monthEndDay.split('-').map(Number);
  return month === 1 ? `${year - 1}-12-31` : monthEnd(month - 1, year);
}

function endOf(named: readonly Stretch[], year: number | null): string | null {
  const inYear = named.findLast((one) => one.year !== null)?.year ?? year;
  return inYear === null ? null : (named.at(-1)?.last(inYear) ?? null);
}

function stretchesIn(low: string): Stretch[] {
  const days = [...low.matchAll(DAY)].map(dayFrom);
  const found = [
    ...days,
    ...[...low.matchAll(MONTH)].map(monthsFrom),
    ...[...low.matchAll(QUARTER)].map(quartersFrom),
    ...[...low.matchAll(YEAR)].map(yearFrom),
  ].sort((one, other) => one.index - other.index);
  return found.filter((one, at) => at === 0 || one.index >= (found[at - 1]?.end ?? 0));
}

function yearOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written);
}

function dayFrom(match: RegExpMatchArray): Stretch {
  const day = Number(match[1]);
  const month = Number(match[3] ?? match[5]);
  return {
    ...placeOf(match),
    year: yearOf(match[4] ?? match[6]),
    counted: null,
    last: (year) => isoDate(day, month, year),
  };
}

const PART_OF_MONTH: Readonly<Record<string, number>> = { đầu: 1, giữa: 15 };

function monthsFrom(match: RegExpMatchArray): Stretch {
  const months = (match[2] ?? '').split(/\D+/u).map(Number);
  const month = months.at(-1) ?? 0;
  const day = PART_OF_MONTH[match[1] ?? ''];
  return {
    ...placeOf(match),
    year: yearOf(match[3]),
    counted: { unit: 'month', place: month, perYear: 12 },
    last: (year) => (day ? isoDate(day, month, year) : monthEnd(month, year)),
  };
}

function quartersFrom(match: RegExpMatchArray): Stretch {
  const quarters = (match[1] ?? '')
    .split(/[^iv\d]+/u)
    .map((word) => ROMAN.indexOf(word) + 1 || Number(word))
    .filter((quarter) => quarter > 0);
  const quarter = quarters.at(-1) ?? 0;
  return {
    ...placeOf(match),
    year: yearOf(match[2]),
    counted: { unit: 'quarter', place: quarter, perYear: 4 },
    last: (year) => monthEnd(quarter * 3, year),
  };
}

function yearFrom(match: RegExpMatchArray): Stretch {
  return {
    ...placeOf(match),
    year: Number(match[1]),
    counted: { unit: 'year', place: 0, perYear: 1 },
    last: (year) => `${year}-12-31`,
  };
}

function placeOf(match: RegExpMatchArray): { index: number; end: number } {
  const index = match.index ?? 0;
  return { index, end: index + match[0].length };
}

function monthEnd(month: number, year: number): string | null {
  for (const day of [31, 30, 29, 28]) {
    const end = isoDate(day, month, year);
    if (end !== null) return end;
  }
  return null;
}

/** A range, or months that follow each other; two far days are two dues. */
function isOneStretch(named: readonly Stretch[], low: string): boolean {
  return named.every((next, at) => {
    const before = named[at - 1];
    if (before === undefined) return true;
    const between = low.slice(before.end, next.index);
    return /đến|tới|^\s*[-–]\s*(?:ngày\s*)?$/u.test(between) || follows(before, next);
  });
}

function follows(before: Stretch, next: Stretch): boolean {
  if (before.counted === null || next.counted?.unit !== before.counted.unit) return false;
  if (before.year === null) return true;
  const years = next.year === null ? 0 : next.year - before.year;
  return next.counted.place + years * next.counted.perYear - before.counted.place === 1;
}
