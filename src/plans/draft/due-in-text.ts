import { dayOf } from '../../domain/calendar/local-date.js';
import type { DueRule } from '../../domain/calendar/stated-due.js';
import { fold } from '../../domain/directive/words/fold.js';

const DAY = String.raw`(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4}))?`;
const BEFORE_HOUR = new RegExp(String.raw`trước\s+(\d{1,2})\s*(?:giờ|h|:)\s*(\d{2})?\s*,?\s*${DAY}`, 'u');
const BEFORE = new RegExp(String.raw`trước\s+(?:mùng\s+)?${DAY}`, 'u');
const BY = new RegExp(
  String.raw`(?:chậm nhất|muộn nhất|hạn chót|đến hết|xong vào|hoàn thành vào)\s*(?:là\s*)?(?:vào\s*)?${DAY}`,
  'u',
);
const QUARTER =
  /(?:^|trong|hoàn thành|xong|cuối|vào)\s*(?:cuối\s+)?quý\s+(iv|i{1,3}|[1-4])(?:\s*(?:[/-]|năm)\s*(\d{4}))?/u;
const PART_OF_MONTH = /(đầu|giữa|cuối)\s+tháng\s+(\d{1,2})(?:\s*(?:[/-]|năm)\s*(\d{4}))?/u;
const MONTH =
  /(?:trong|hoàn thành|xong|trước)\s+(?:trong\s+)?tháng\s+(\d{1,2})(?:\s*(?:[/-]|năm)\s*(\d{4}))?/u;

const YEAR = /^(trong|giữa)\s+năm\s+(\d{4})/u;
const AFTER_RECEIPT = /(\d{1,3})\s+ngày\s+(làm việc\s+)?kể từ (?:ngày|khi) nhận/u;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const PART = { đầu: 'month-start', giữa: 'month-middle', cuối: 'month-end' } as const;

/**
 * The due that a clause states; `none` where it states none. A day without a year lies in the plan's year. Throws
 * `calendar.day-invalid` for a day that does not exist (43/5): the reader warns of it, the planner decides.
 */
export function dueInText(text: string, year: number): DueRule {
  const words = fold(text);
  return dayDue(words, year) ?? wordDue(words, year) ?? { kind: 'none' };
}

function dayDue(words: string, year: number): DueRule | null {
  const hour = BEFORE_HOUR.exec(words);
  if (hour) {
    const at = `${hour[1]!.padStart(2, '0')}:${hour[2] ?? '00'}`;
    return { kind: 'before-hour', on: dayAt(hour, { from: 3, year }), at };
  }
  const before = BEFORE.exec(words);
  if (before) return { kind: 'before', on: dayAt(before, { from: 1, year }) };
  const by = BY.exec(words);
  return by ? { kind: 'by', on: dayAt(by, { from: 1, year }) } : null;
}

function dayAt(match: RegExpExecArray, { from, year }: { from: number; year: number }) {
  return dayOf(Number(match[from + 2] ?? year), Number(match[from + 1]), Number(match[from]));
}

function wordDue(words: string, year: number): DueRule | null {
  return (
    afterReceipt(words) ??
    wholeYear(words) ??
    partOfMonth(words, year) ??
    quarter(words, year) ??
    wholeMonth(words, year)
  );
}

function afterReceipt(words: string): DueRule | null {
  const after = AFTER_RECEIPT.exec(words);
  return after && { kind: 'days-after-receipt', days: Number(after[1]), working: after[2] !== undefined };
}

function wholeYear(words: string): DueRule | null {
  const found = YEAR.exec(words);
  return found && { kind: found[1] === 'giữa' ? 'mid-year' : 'in-year', year: Number(found[2]) };
}

function partOfMonth(words: string, year: number): DueRule | null {
  const part = PART_OF_MONTH.exec(words);
  if (!part || !isMonth(Number(part[2]))) return null;
  const kind = PART[part[1] as keyof typeof PART];
  return { kind, month: Number(part[2]), year: Number(part[3] ?? year) };
}

function quarter(words: string, year: number): DueRule | null {
  const found = QUARTER.exec(words);
  if (!found) return null;
  const number = ROMAN[found[1]!] ?? Number(found[1]);
  return { kind: 'quarter-end', quarter: number, year: Number(found[2] ?? year) };
}

function wholeMonth(words: string, year: number): DueRule | null {
  const month = MONTH.exec(words);
  if (!month || !isMonth(Number(month[1]))) return null;
  return { kind: 'month-end', month: Number(month[1]), year: Number(month[2] ?? year) };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
