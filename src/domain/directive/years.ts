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

const SPAN =
  /(?:giai đoạn\s+)?từ\s+(?:năm\s+)?(20\d\d)\s*(?:đến|-)\s*(?:hết\s+)?(?:năm\s+)?(20\d\d)|giai đoạn\s+(20\d\d)\s*(?:đến|-)\s*(?:năm\s+)?(20\d\d)/gu;
const ONWARD = /từ\s+(?:năm\s+)?(20\d\d)\s+trở đi/gu;
const YEAR = /(?:năm\s+|hết\s+|\(|tháng\s+\d{1,2}\/|đến\s+)(20\d\d)(?![\d/])/gu;

/** The years of a target sentence; the year of a comparison ("so với năm 2020") is none of them. */
export function yearsIn(text: string): YearMention[] {
  const folded = fold(text);
  const spans = [...folded.matchAll(SPAN)].map((match) => spanMention(match));
  const onward = [...folded.matchAll(ONWARD)].map((match) => yearMention(match, true));
  const single = [...folded.matchAll(YEAR)]
    .filter((match) => !isComparison(folded, match.index))
    .map((match) => yearMention(match, false));
  const found: YearMention[] = [];
  for (const mention of [...spans, ...onward, ...single]) {
    if (found.every((other) => mention.index < other.index || mention.index >= other.end))
      found.push(mention);
  }
  return found.sort((one, other) => one.index - other.index);
}

function spanMention(match: RegExpExecArray): YearMention {
  const [from, to] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])];
  return { year: null, from, to, onward: false, ...place(match) };
}

function yearMention(match: RegExpExecArray, onward: boolean): YearMention {
  return { year: Number(match[1]), from: null, to: null, onward, ...place(match) };
}

function place(match: RegExpExecArray): { index: number; end: number } {
  return { index: match.index, end: match.index + match[0].length };
}

function isComparison(folded: string, index: number): boolean {
  if (/từ\s+\d+(?:[.,]\d+)?\s?[%‰]\s+(?:của )?$/u.test(folded.slice(Math.max(0, index - 20), index)))
    return true;
  return /so với(?:\s+(?:cùng kỳ|cuối|mức|số liệu|kết quả|của))*\s*$/u.test(
    folded.slice(Math.max(0, index - 30), index),
  );
}

const BASELINE =
  /so với\s+(?:cùng kỳ\s+|cuối\s+|mức\s+)?(năm\s+(?:20\d\d|trước)|giai đoạn\s+20\d\d\s*-\s*20\d\d|cùng kỳ)/u;

const STARTING = /từ\s+(\d+(?:[.,]\d+)?\s?[%‰](?:\s+(?:của )?năm 20\d\d)?)\s+(?:xuống|lên)/u;

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
