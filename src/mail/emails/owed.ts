import type { Lang } from '../../domain/phrase.js';
import { daysLate, dueInWords } from '../../domain/calendar/instant-words.js';
import { frameWords } from './frame.words.js';
import { shortened, type Block } from './letter.js';
import { owedWords } from './owed.words.js';
import { say } from './say.js';

/** One thing a unit still owes. */
export interface OwedItem {
  label: string;
  kind: 'report' | 'task';
  /** The first late instant. */
  dueAt: Date | null;
  isReturned: boolean;
}

const LONGEST_LABEL = 90;

/** "gửi báo cáo 6 tháng", "hoàn thành 3 việc": the object of every request. */
export function owedInWords(owed: readonly OwedItem[], lang: Lang): string {
  const [first] = owed;
  if (first && owed.length === 1) {
    const label = inSentence(first.label);
    return say(lang, first.kind === 'report' ? owedWords.sendReport : owedWords.completeTask, { label });
  }
  const kinds = new Set(owed.map((item) => item.kind));
  if (kinds.size > 1) return say(lang, owedWords.answerThings, { n: owed.length });
  return say(lang, kinds.has('report') ? owedWords.sendReports : owedWords.completeTasks, { n: owed.length });
}

/** The subject with the earliest due behind it. */
export function withDue(subject: string, owed: readonly OwedItem[], lang: Lang): string {
  const due = earliestDue(owed);
  return due === null ? subject : say(lang, owedWords.subjectDue, { subject, due: dueInWords(due, lang) });
}

export function earliestDue(owed: readonly OwedItem[]): Date | null {
  const dues = owed.flatMap((item) => (item.dueAt ? [item.dueAt.getTime()] : []));
  return dues.length === 0 ? null : new Date(Math.min(...dues));
}

/** The list of what is owed, each with its due; `lateAt` adds how late it is at that instant. */
export function owedList(
  owed: readonly OwedItem[],
  lang: Lang,
  { lateAt, heading }: { lateAt?: Date; heading?: string } = {},
): Block {
  const lines = owed.map((item) => owedLine(item, lang, lateAt));
  const fallback = lateAt ? owedWords.lateHeading : owedWords.listHeading;
  return {
    kind: 'list',
    heading: heading ?? say(lang, fallback),
    lines: shortened(lines, (n) => say(lang, frameWords.andMore, { n })),
  };
}

function owedLine({ label, dueAt, isReturned }: OwedItem, lang: Lang, lateAt?: Date): string {
  const line = dueAt === null ? label : datedLine(label, dueAt, { lang, lateAt });
  return isReturned ? say(lang, owedWords.lineReturned, { line }) : line;
}

function datedLine(label: string, dueAt: Date, { lang, lateAt }: { lang: Lang; lateAt: Date | undefined }) {
  const due = dueInWords(dueAt, lang);
  if (lateAt === undefined || lateAt < dueAt) return say(lang, owedWords.lineDue, { label, due });
  return say(lang, owedWords.lineLate, { label, due, days: daysLate(dueAt, lateAt) });
}

/** "Báo cáo 6 tháng" inside a sentence is "báo cáo 6 tháng"; other labels may begin with a name. */
export function inSentence(label: string): string {
  const short = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
  return short.replace(/^Báo cáo/, 'báo cáo');
}
