import type { Lang, Phrase } from '../phrase.js';
import { dayInWords, dayShort } from './day-words.js';
import type { LocalDate } from './local-date.js';
import type { DueRule, ShiftRule } from './stated-due.js';

export interface DueExplanation {
  rule: DueRule;
  /** The last day in time as the text states it, before a shift. */
  statedDay: LocalDate;
  lastDay: LocalDate;
  /** 'HH:MM' when the due has an hour. */
  time: string | null;
  shift: ShiftRule;
}

/** How the due follows from the text, in one line that a reader of the plan can check. */
export function explainDue(explained: DueExplanation): Phrase {
  return { vi: explainIn('vi', explained), en: explainIn('en', explained) };
}

/** The rule alone, as a document prints it: "Trước ngày 15/4/2024", "Quý IV/2024 (suy ra ngày cuối quý)". */
export function stateDue(rule: DueRule): Phrase {
  return { vi: STATED.vi(rule), en: STATED.en(rule) };
}

function explainIn(lang: Lang, { rule, statedDay, lastDay, time, shift }: DueExplanation): string {
  const stated = `${STATED[lang](rule)}: ${LAST[lang](statedDay, time)}`;
  if (statedDay !== lastDay) return `${stated}; ${MOVED[lang](lastDay, shift)}`;
  return stated;
}

const STATED: Readonly<Record<Lang, (rule: DueRule) => string>> = { vi: statedVi, en: statedEn };

const LAST: Readonly<Record<Lang, (day: LocalDate, time: string | null) => string>> = {
  vi: (day, time) =>
    time ? `đến trước ${time} ${dayInWords(day, 'vi')}` : `đến hết ${dayInWords(day, 'vi')}`,
  en: (day, time) =>
    time ? `until ${time} on ${dayInWords(day, 'en')}` : `to the end of ${dayInWords(day, 'en')}`,
};

const MOVED: Readonly<Record<Lang, (day: LocalDate, shift: ShiftRule) => string>> = {
  vi: (day, shift) =>
    `trùng ngày nghỉ nên ${shift === 'forward' ? 'chuyển sang' : 'lùi về'} ${dayInWords(day, 'vi')}`,
  en: (day, shift) =>
    `a day off, so moved ${shift === 'forward' ? 'on' : 'back'} to ${dayInWords(day, 'en')}`,
};

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

function statedVi(rule: DueRule): string {
  switch (rule.kind) {
    case 'before':
      return `Trước ngày ${dayShort(rule.on)}`;
    case 'by':
      return `Chậm nhất ngày ${dayShort(rule.on)}`;
    case 'before-hour':
      return `Trước ${rule.at} ngày ${dayShort(rule.on)}`;
    case 'days-after-receipt':
      return `${rule.days} ngày${rule.working ? ' làm việc' : ''} kể từ ngày nhận`;
    case 'none':
      return 'Không có hạn';
    default:
      return wordVi(rule);
  }
}

type WordRule = Extract<DueRule, { year: number }>;

function wordVi(rule: WordRule): string {
  switch (rule.kind) {
    case 'month-start':
      return `Đầu tháng ${rule.month}/${rule.year}`;
    case 'month-middle':
      return `Giữa tháng ${rule.month}/${rule.year}`;
    case 'month-end':
      return `Cuối tháng ${rule.month}/${rule.year}`;
    case 'quarter-end':
      return `Quý ${ROMAN[rule.quarter]}/${rule.year} (suy ra ngày cuối quý)`;
    case 'mid-year':
      return `Giữa năm ${rule.year}`;
    case 'in-year':
      return `Trong năm ${rule.year} (suy ra ngày cuối năm)`;
  }
}

function statedEn(rule: DueRule): string {
  switch (rule.kind) {
    case 'before':
      return `Before ${dayShort(rule.on)}`;
    case 'by':
      return `By ${dayShort(rule.on)} at the latest`;
    case 'before-hour':
      return `Before ${rule.at} on ${dayShort(rule.on)}`;
    case 'days-after-receipt':
      return `${rule.days} ${rule.working ? 'working days' : 'days'} after receipt`;
    case 'none':
      return 'No due date';
    default:
      return wordEn(rule);
  }
}

function wordEn(rule: WordRule): string {
  switch (rule.kind) {
    case 'month-start':
      return `Start of month ${rule.month}/${rule.year}`;
    case 'month-middle':
      return `Middle of month ${rule.month}/${rule.year}`;
    case 'month-end':
      return `End of month ${rule.month}/${rule.year}`;
    case 'quarter-end':
      return `Quarter ${ROMAN[rule.quarter]}/${rule.year} (taken as its last day)`;
    case 'mid-year':
      return `Middle of ${rule.year}`;
    case 'in-year':
      return `Within ${rule.year} (taken as its last day)`;
  }
}
