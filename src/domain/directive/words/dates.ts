const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** YYYY-MM-DD of a possible day; null for the 43rd of May or the 29th of February 2023. */
export function isoDate(day: number, month: number, year: number): string | null {
  if (!isDayOfMonth(day, month) || year < 1930 || year > 2100) return null;
  if (month === 2 && day === 29 && !isLeap(year)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0);
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

export interface WrittenDate {
  readonly iso: string | null;
  readonly asWritten: string;
  readonly index: number;
  readonly end: number;
}

const WRITTEN =
  /ngày\s{0,2}(\d{1,2})\s{0,2}(?:tháng\s{0,2}(\d{1,2})\s{0,2}(?:năm\s{0,2})?|[/.-]\s?(\d{1,2})\s?[/.-]\s?)(\d{4})(?!\d)/giu;

/** Whole dates ("ngày 05 tháng 4 năm 2023", "ngày 05/4/2023") from a text, impossible ones with a null. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(WRITTEN)].map((match) => ({
    iso: isoDate(Number(match[1]), Number(match[2] ?? match[3]), Number(match[4])),
    asWritten: match[0],
    index: match.index,
    end: match.index + match[0].length,
  }));
}
