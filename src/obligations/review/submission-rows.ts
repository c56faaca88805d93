import { aggregate } from '../../domain/consolidation/aggregate.js';
import { showRate } from '../../domain/consolidation/show-rate.js';
import { isSmallCell } from '../../domain/consolidation/small-cell.js';
import { formatNumber } from '../../domain/number/format-number.js';
import type {
  FigureAnswer,
  Narrative,
  SubmissionContent,
  TaskAnswer,
} from '../../domain/obligation/submission-content.js';
import type { IndicatorDetail } from '../../domain/plan/plan-detail.js';
import type { Lang } from '../../web/i18n/say.js';
import type { AskedItem, PreviousFigure } from './obligation.read-model.js';

/** A row of a version beside the same row of the version before; `isChanged` is false in a first version. */
export interface Compared<T> {
  now: T;
  before: T | null;
  isChanged: boolean;
}

const NARRATIVE_KEYS = ['direction', 'results', 'difficulties', 'proposals'] as const;

export function comparedTasks(
  now: SubmissionContent,
  before: SubmissionContent | null,
): Compared<TaskAnswer>[] {
  return compareBy(now.tasks, before?.tasks ?? null, (task) => task.taskKey);
}

export function comparedFigures(
  now: SubmissionContent,
  before: SubmissionContent | null,
): Compared<FigureAnswer>[] {
  return compareBy(now.figures, before?.figures ?? null, (figure) => figure.indicatorKey);
}

export function comparedNarrative(
  now: SubmissionContent,
  before: SubmissionContent | null,
): (Compared<string> & { heading: keyof Narrative })[] {
  return NARRATIVE_KEYS.map((heading) => ({
    heading,
    now: now.narrative[heading],
    before: before?.narrative[heading] ?? null,
    isChanged: before !== null && before.narrative[heading] !== now.narrative[heading],
  }));
}

function compareBy<T>(
  now: readonly T[],
  before: readonly T[] | null,
  keyOf: (row: T) => string,
): Compared<T>[] {
  return now.map((row) => {
    const old = before?.find((each) => keyOf(each) === keyOf(row)) ?? null;
    const isChanged = before !== null && JSON.stringify(old) !== JSON.stringify(row);
    return { now: row, before: old, isChanged };
  });
}

type Figure = Pick<FigureAnswer | PreviousFigure, 'numerator' | 'denominator'>;

/** What one unit's figure says: its rate where the indicator is one, else the number. */
export function shownFigure(lang: Lang, item: AskedItem | undefined, figure: Figure): string {
  if (!item) return numberText(lang, figure.numerator);
  const one = { ...figure, unitId: '', value: figure.numerator, asOf: 0, estimated: false };
  const { value } = aggregate(item.detail.rule, [one], { expectedUnits: [''], scale: item.detail.scale });
  return showRate(value, item.detail.scale, lang);
}

export function numberText(lang: Lang, value: number | null): string {
  return value === null ? '–' : formatNumber(value, lang);
}

/** Counts of persons from 1 to 4 may identify a child; a yes or no tells of nobody. */
export function hasSmallCell(
  detail: IndicatorDetail | undefined,
  { numerator, denominator }: Figure,
): boolean {
  return detail?.rule !== 'yes-no' && (isSmallCell(numerator) || isSmallCell(denominator));
}
