import { fold } from '../words/fold.js';
import type { ReportingObligation } from '../reading.js';
import { reportDays, type ReportDay } from './report-days.js';
import { periodicityIn } from './report-period.js';

type Dates = Pick<
  ReportingObligation,
  'dueDates' | 'recurring' | 'before' | 'relativeDays' | 'relativeTo' | 'dataPeriod' | 'cutOff'
>;

const EVENT =
  '((?:(?:kể\\s+)?(?:từ\\s+(?:ngày|khi|thời điểm)|từ lúc)|sau khi|trước khi|trước ngày|khi|trước (?:cuộc|hội|buổi|phiên|kỳ|khi))\\s+[^.;,()]{3,80})';
const RELATIVE = new RegExp(
  `(?:trong\\s+(?:vòng\\s+|thời (?:hạn|gian)\\s+)?|chậm nhất\\s+(?:là\\s+)?(?:sau\\s+)?|sau\\s+)?(?<![\\d/])(\\d{1,3})\\s+ngày(?:\\s+làm việc)?,?\\s*${EVENT}`,
  'u',
);
const HOURS = new RegExp(
  `(?:trong\\s+(?:vòng\\s+|thời (?:hạn|gian)\\s+)?|chậm nhất\\s+(?:là\\s+)?|sau\\s+|không quá\\s+)(\\d{1,3})\\s*(?:giờ|h)(?:,?\\s*${EVENT})?`,
  'u',
);
/** "sau đêm hội 07 ngày", "kết thúc mỗi khóa 05 ngày". */
const AFTERWARDS = /(?<!\p{L})((?:sau|kết thúc)\s(?:(?!\d)[^.;,()]){3,40}?)\s(\d{1,2})\s+ngày(?!\s+\d)/u;
/** "trong ngày", "sau 02 ngày": the event stands elsewhere in the sentence. */
const SOON =
  /(?:trong\s+(?:vòng\s+)?|sau\s+)(\d{1,2})\s+ngày(?!\s+\d)|(?:ngay\s+)?(trong ngày)(?=[\s,.;]|$)(?!\s+\d)/u;
const WHENEVER =
  /(?<!\p{L})(khi (?:có|xảy ra|phát hiện|phát sinh|để xảy ra)\s[^.;,()]{2,80}?)(?=\s(?:thì\s|phải\s)?(?:kịp thời\s)?báo (?:cáo|ngay|cho|về)|[.;,()]|$)/u;
const FROM_DAY = String.raw`((?:tính\s+)?từ\s+(?:ngày\s*)?\d{1,2}`;
const TO_DAY = String.raw`[^.;]{0,60}?đến\s+(?:hết\s+)?(?:ngày\s*)?\d{1,2}`;
const MONTH = String.raw`[/.]\d{1,2}(?:\/\d{4})?`;
const FIGURES = String.raw`(?:số liệu|thời gian chốt|kỳ báo cáo|dữ liệu)[^.;]{0,40}?`;
/** The days between which figures are gathered; bare days of a month only where figures are spoken of. */
const DATA = new RegExp(
  `${FIGURES}${FROM_DAY}(?:${MONTH})?${TO_DAY}(?:${MONTH})?[^.;,)]{0,40})|${FROM_DAY}${MONTH}${TO_DAY}${MONTH})`,
  'u',
);
const CUT_OFF =
  /(?:chốt số liệu|số liệu (?:được )?(?:chốt|tính|lấy)|thời điểm chốt[^.;]{0,20})\s*(?:đến\s+|vào\s+|là\s+)*((?:hết\s+)?ngày\s*\d{1,2}(?:\s?\/\s?\d{1,2}|\s+tháng\s+\d{1,2})?(?:\s?\/\s?\d{4})?(?:\s+(?:hằng|hàng)\s+(?:năm|tháng))?)/u;

/** The dates of a reporting rule: as written, recurring, and whether the day itself is late. */
export function datesOfReport(text: string, around = text): Dates {
  const folded = fold(text);
  const data = dataPeriodIn(folded);
  const dataAt = data === '' ? -1 : folded.indexOf(data);
  // The days between which figures are gathered are no due dates.
  const days = ownDays(text).filter((day) => day.index < dataAt || day.index >= dataAt + data.length);
  const relative = relativeDue(text);
  return {
    ...statedDates(days, {
      written: writtenOf(text, folded, relative),
      returns: returnsIn(text) && !namesYear(around),
    }),
    relativeDays: relative?.days ?? null,
    relativeTo: textAt(text, folded, relative?.event),
    dataPeriod: textAt(text, folded, data),
    cutOff: textAt(text, folded, CUT_OFF.exec(folded)?.[1]),
  };
}

/** "… về Sở trước ngày 10/12 để tổng hợp, báo cáo tỉnh trước ngày 20/12": the later day is the Sở's. */
function ownDays(text: string): readonly ReportDay[] {
  const days = reportDays(text);
  const purpose = text.search(/\s(?:để|nhằm)\s/u);
  const before = days.filter((day) => day.index < purpose);
  return before.length > 0 ? before : days;
}

function dataPeriodIn(folded: string): string {
  const gathered = DATA.exec(folded);
  return gathered?.[1] ?? gathered?.[2] ?? '';
}

/** "6 tháng trước ngày 15/6 và năm trước ngày 15/11/2026" speaks of one year only. */
function namesYear(text: string): boolean {
  return reportDays(text).some((day) => day.hasYear);
}

/** Asked for at every half-year, year …, not once when something happens. */
function returnsIn(text: string): boolean {
  const period = fold(periodicityIn(text) ?? '');
  return period !== '' && period !== 'đột xuất';
}

interface Told {
  /** The words of a due counted from an event. */
  readonly written: string | null;
  readonly returns: boolean;
}

/** "trước ngày" makes the day itself late; "chậm nhất" and "trong 15 ngày" do not. */
function statedDates(
  days: readonly ReportDay[],
  { written, returns }: Told,
): Pick<Dates, 'dueDates' | 'recurring' | 'before'> {
  if (days.length === 0)
    return {
      dueDates: written === null ? null : [written],
      recurring: [],
      before: written === null ? null : false,
    };
  const once = days.some((day) => day.hasYear) || !(returns || days.some((day) => day.returns));
  return {
    dueDates: days.map((day) => day.written),
    recurring: once ? [] : days.flatMap((day) => day.recurring),
    before: days.some((day) => day.before),
  };
}

function textAt(text: string, folded: string, part: string | null = ''): string | null {
  const index = part === '' || part === null ? -1 : folded.indexOf(part);
  return index < 0 || part === null ? null : text.slice(index, index + part.length).trim();
}

/** "trong 02 ngày kể từ ngày …" as written; a mere "khi có …" is no date. */
function writtenOf(text: string, folded: string, relative: RelativeDue | null): string | null {
  return relative?.days == null ? null : textAt(text, folded, relative.written);
}

export interface RelativeDue {
  readonly written: string;
  readonly days: number | null;
  readonly event: string | null;
}

/** So many days after something has happened; hours count as the days they reach into. */
export function relativeDue(text: string): RelativeDue | null {
  const folded = fold(text);
  const whenever = WHENEVER.exec(folded)?.[1] ?? null;
  return daysAfter(folded) ?? hoursAfter(folded, whenever) ?? soonAfter(folded, whenever);
}

function daysAfter(folded: string): RelativeDue | null {
  const relative = RELATIVE.exec(folded);
  if (relative) return { days: Number(relative[1]), event: relative[2] ?? null, written: relative[0] };
  const later = AFTERWARDS.exec(folded);
  return later && { days: Number(later[2]), event: later[1] ?? null, written: later[0] };
}

function hoursAfter(folded: string, whenever: string | null): RelativeDue | null {
  const hours = HOURS.exec(folded);
  return hours && { days: Math.ceil(Number(hours[1]) / 24), event: hours[2] ?? whenever, written: hours[0] };
}

function soonAfter(folded: string, event: string | null): RelativeDue | null {
  const soon = SOON.exec(folded);
  if (soon === null && event === null) return null;
  return { days: soon && Number(soon[1] ?? 0), event, written: soon?.[0] ?? '' };
}
