import { dayOf, lastDayOfMonth, type LocalDate } from '../../domain/calendar/local-date.js';
import { fold } from '../../domain/directive/words/fold.js';
import type { DirectiveReading } from '../../domain/directive/reading.js';
import type { MoneyDetail } from '../../domain/plan/plan-detail.js';
import { findingsOf, type ConfirmedFinding, type DraftContext, type NewItem } from './draft-context.js';

type Bare = Pick<NewItem, 'heading' | 'ownLevel' | 'leads' | 'coordinating'>;
const BARE: Bare = { heading: '', ownLevel: false, leads: [], coordinating: [] };

/** Dated events of the field. Without a stated time they take the whole year, to be narrowed by the planner. */
export function draftActivities(context: DraftContext): NewItem<'activity'>[] {
  return firstOfEachName(context).map((finding, index) => ({
    ...BARE,
    itemKey: `activity-${index + 1}`,
    kind: 'activity' as const,
    text: finding.payload.name || finding.text,
    findingId: finding.id,
    detail: {
      theme: finding.payload.theme ?? '',
      ...windowOf(`${finding.payload.when ?? ''} ${finding.text}`, context.year),
      leadUnitId: null,
      unitOfCount: '',
      planned: null,
    },
  }));
}

/** A directive speaks of one event in several places; the first says what it is. */
function firstOfEachName(context: DraftContext): ConfirmedFinding<'activity'>[] {
  const seen = new Set<string>();
  return findingsOf(context, 'activity').filter(({ payload, text }) => {
    const name = fold(payload.name || text);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

const SPAN =
  /từ\s+(?:ngày\s+)?(\d{1,2})[/.](\d{1,2})(?:[/.]\d{4})?\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})[/.](\d{1,2})/iu;
const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const MONTH = /tháng\s+(\d{1,2})(?!\s*[/.]\s*\d{1,2}\s*[/.])/iu;

interface Window {
  from: LocalDate;
  to: LocalDate;
}

function windowOf(words: string, year: number): Window {
  return (
    spanIn(words, year) ??
    quarterIn(words, year) ??
    monthIn(words, year) ?? { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
  );
}

function spanIn(words: string, year: number): Window | null {
  const span = SPAN.exec(words);
  if (!span) return null;
  const from = { day: Number(span[1]), month: Number(span[2]) };
  const to = { day: Number(span[3]), month: Number(span[4]) };
  if (!isDay(from, year) || !isDay(to, year)) return null;
  return { from: dayOf(year, from.month, from.day), to: dayOf(year, to.month, to.day) };
}

function quarterIn(words: string, year: number): Window | null {
  const quarter = QUARTERS.findIndex((name) => new RegExp(`quý ${name}(?![iv\\d])`, 'iu').test(words));
  if (quarter < 0) return null;
  return { from: dayOf(year, quarter * 3 + 1, 1), to: lastDayOfMonth(year, quarter * 3 + 3) };
}

function monthIn(words: string, year: number): Window | null {
  const month = Number(MONTH.exec(words)?.[1] ?? 0);
  if (month < 1 || month > 12) return null;
  return { from: dayOf(year, month, 1), to: lastDayOfMonth(year, month) };
}

function isDay({ day, month }: { day: number; month: number }, year: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Number(lastDayOfMonth(year, month).slice(8));
}

/** Longer programmes that the year carries on, from the legal bases that reading marked as such. */
export function draftProgrammes(context: DraftContext): NewItem<'programme'>[] {
  return findingsOf(context, 'legal-basis')
    .filter((finding) => finding.payload.programme === true)
    .map((finding, index) => ({
      ...BARE,
      itemKey: `programme-${index + 1}`,
      kind: 'programme' as const,
      text: finding.payload.title ?? finding.text,
      findingId: finding.id,
      detail: {
        symbol: finding.payload.number ?? '',
        fromYear: finding.payload.periodFrom ?? null,
        toYear: finding.payload.periodTo ?? null,
        share: '',
      },
    }));
}

const MILLION = 1_000_000;

export function draftMoney(context: DraftContext): NewItem<'money'>[] {
  return findingsOf(context, 'money').map((finding, index) => ({
    ...BARE,
    itemKey: `money-${index + 1}`,
    kind: 'money' as const,
    text: finding.text,
    findingId: finding.id,
    detail: {
      source: sourceOf(finding.payload.source ?? finding.text),
      plannedMillion: (finding.payload.amount ?? 0) / MILLION,
    },
  }));
}

function sourceOf(words: string): MoneyDetail['source'] {
  if (/lồng ghép/iu.test(words)) return 'combined';
  return /vận động|xã hội hóa|tài trợ|đóng góp/iu.test(words) ? 'raised' : 'budget';
}

const GENERAL = /^mục tiêu (?:chung|tổng quát)/iu;

/** The general goal as the directive words it; empty where it has none under such a heading. */
export function generalGoalOf(reading: Pick<DirectiveReading, 'clauses'>): string {
  const at = reading.clauses.findIndex((clause) => GENERAL.test(clause.text));
  if (at < 0) return '';
  const heading = reading.clauses[at]!;
  const inLine = heading.text.replace(GENERAL, '').replace(/^[\s:.]+/u, '');
  const below: string[] = [];
  for (const clause of reading.clauses.slice(at + 1)) {
    if (clause.level <= heading.level && clause.kind !== 'paragraph') break;
    below.push(clause.text.trim());
  }
  return [inLine, ...below].filter((text) => text !== '').join(' ');
}
