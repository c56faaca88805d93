import { isEveryYear, withChanges } from '../comparing/changes.js';
import type { Figure } from './figure.js';
import { figuresIn } from './figures.js';
import { fold } from '../words/fold.js';
import { given } from '../words/given.js';
import { withMetrics } from './metrics.js';
import { sentences, spanOf, type Prose } from '../text/prose.js';
import type { Target } from '../reading.js';
import {
  leadingYear,
  NO_YEAR,
  withoutNotes,
  yearFields,
  yearOfFigure,
  type Dated,
  type YearContext,
} from './target-years.js';
import { stateBehind, trendTargets } from './trends.js';
import { baselineIn, yearsIn, type YearMention } from '../words/years.js';

export { NO_YEAR, type YearContext };

/** Every target of an indicator: one per figure, one per trend without a figure. */
export function targetsOf(prose: Prose, context: YearContext): Target[] {
  const clauses = sentences(prose, /;|[.!?](?=\s+["“(]?\p{Lu})/gu);
  const targets: Target[] = [];
  let leading: YearMention | null = null;
  let isYearly = context.everyYear === true;
  for (const clause of clauses) {
    if (targets.length >= MOST_FIGURES) break;
    const read = clauseTargets(clause, { leading, context, before: targets.at(-1) ?? null });
    leading = read.leading;
    // "Hằng năm tổ chức …; 8/8 huyện …": what opens the sentence holds behind the semicolon.
    isYearly = OPENS_YEARLY.test(fold(clause.text)) || (isYearly && yearsIn(clause.text).length === 0);
    targets.push(
      ...read.targets.map((target) => (isYearly ? { ...target, everyYear: true as const } : target)),
    );
  }
  return withMetrics(targets, clauses);
}

const OPENS_YEARLY = /^(?:hằng|hàng|mỗi) năm[\s,]/u;

/** No sentence states more; a longer row of figures is a broken table. */
const MOST_FIGURES = 100;

interface Around {
  readonly leading: YearMention | null;
  readonly context: YearContext;
  readonly before: Target | null;
}

function clauseTargets(clause: Prose, around: Around): { targets: Target[]; leading: YearMention | null } {
  const { text } = clause;
  const named = yearsIn(text);
  const stated = figuresIn(text).slice(0, MOST_FIGURES);
  const kept = keptAt(text, stated);
  const dated = withoutNotes({ text, figures: stated, years: named.filter((year) => year.index < kept) });
  const leading = leadingYear(dated) ?? (dated.years.length === 0 ? around.leading : null);
  const later = named.filter((year) => year.index > kept);
  if (dated.figures.length === 0) return { targets: wordTargets(clause, named, around), leading };
  const targets = figureTargets(clause, dated, { ...around, leading });
  const end = dated.figures.at(-1)?.end ?? 0;
  const more = [...keptUntil(clause, targets, later), ...stateBehind(clause, end, around.context)];
  return { targets: unitsCarried([...targets, ...more]), leading };
}

function figureTargets(clause: Prose, dated: Dated, around: Around): Target[] {
  const figures = withChanges(dated.figures, clause.text, around.before?.reduction === true);
  const targets = figures.map((figure, index) =>
    targetFrom(clause, figure, {
      year: yearOfFigure(dated, index) ?? around.leading,
      context: around.context,
      previous: figures[index - 1],
      next: figures[index + 1],
    }),
  );
  return keptOn(targets, fold(clause.text).slice(dated.figures.at(-1)?.end ?? 0));
}

interface FigureContext {
  readonly year: YearMention | null;
  readonly context: YearContext;
  readonly previous: Figure | undefined;
  readonly next: Figure | undefined;
}

function targetFrom(clause: Prose, figure: Figure, around: FigureContext): Target {
  const { year, context, previous, next } = around;
  const folded = fold(clause.text);
  const everyYear = isEveryYear(folded);
  return {
    // What is to hold every year has no year of its own from a heading that says by when.
    ...yearFields(year, everyYear && context.isGoal === true ? NO_YEAR : context),
    comparator: figure.comparator,
    value: figure.value,
    unit: figure.unit,
    ...given({
      approximate: figure.approximate,
      reduction: figure.reduction,
      direction: wayOf(figure),
      maintained: figure.maintained || isMaintained(folded, { previous, next }),
      everyYear,
      baseline: baselineIn(clause.text),
    }),
    span: spanOf(clause, previous ? Math.min(previous.end, figure.index) : 0, figure.end),
  };
}

/** "Duy trì 100% …", "9/9 xã giữ vững danh hiệu …". */
function isMaintained(folded: string, { previous, next }: Pick<FigureContext, 'previous' | 'next'>): boolean {
  if (/^(?:(?:phấn đấu|tiếp tục|hằng năm|hàng năm|,)\s*)*(?:duy trì|giữ vững)(?! mức giảm)/u.test(folded))
    return true;
  return previous === undefined && next === undefined && /\sgiữ vững\s/u.test(folded);
}

function wayOf(figure: Figure): 'up' | 'down' | null {
  if (figure.reduction) return 'down';
  return figure.increase ? 'up' : null;
}

/** Where "… và duy trì ở mức đó đến năm 2030" begins, when no figure of its own follows. */
function keptAt(text: string, figures: readonly Figure[]): number {
  const kept = KEPT.exec(fold(text))?.index ?? 0;
  return kept === 0 || figures.some((figure) => figure.index > kept) ? Infinity : kept;
}

const KEPT = /(?:duy trì|giữ vững|giữ ổn định)(?!\s+(?:mức|tỷ lệ)?\s*(?:trên|dưới|từ)?\s*\d)/u;

/** "dưới 10% (nội thành), 5% (ngoại thành) vào năm 2025 và duy trì đến năm 2030": all of one year are kept. */
function keptUntil(clause: Prose, targets: readonly Target[], years: readonly YearMention[]): Target[] {
  const last = targets.at(-1);
  const from = targets.findLastIndex((target) => target.year !== last?.year) + 1;
  return targets.slice(from).flatMap((target) => maintainedTargets(clause, target, years));
}

/** The figure before it, kept until another year. */
function maintainedTargets(clause: Prose, last: Target, years: readonly YearMention[]): Target[] {
  const [year] = years;
  if (year === undefined || year.year === last.year) return [];
  const { onward: _, yearFrom: __, yearTo: ___, ...level } = last;
  return [{ ...level, ...yearFields(year, NO_YEAR), maintained: true, span: spanOf(clause, 0, year.end) }];
}

/** "… vào năm 2030 và duy trì những năm tiếp theo". */
function keptOn(targets: readonly Target[], behind: string): Target[] {
  const on = /\s(?:các|những) năm (?:tiếp theo|kế tiếp|sau)/u.exec(behind);
  if (on === null) return [...targets];
  const isKept = /duy trì|giữ vững/u.test(behind.slice(0, on.index));
  const flags = { onward: true as const, ...(isKept ? { maintained: true as const } : {}) };
  return targets.map((target, index) => (index === targets.length - 1 ? { ...target, ...flags } : target));
}

/** A clause without figures: "; duy trì đến năm 2025", or a trend in words. */
function wordTargets(clause: Prose, years: readonly YearMention[], around: Around): Target[] {
  const { before } = around;
  const isKept = /^(?:và\s)?(?:tiếp tục\s)?duy trì\s/u.test(fold(clause.text));
  if (isKept && before !== null && before.value !== null && years.length > 0)
    return maintainedTargets(clause, before, years);
  return trendTargets(clause, { ...around, year: years[0] ?? around.leading });
}

/** "550/100.000 trẻ em … và 500/100.000", "60 trường học … và 95 trường vào năm 2030": the second means the same. */
function unitsCarried(targets: readonly Target[]): Target[] {
  let base: string | null = null;
  return targets.map((target) => {
    const { unit } = target;
    if (unit !== null && base?.startsWith(`${unit} `)) return { ...target, unit: base };
    base = unit;
    return target;
  });
}
