import { figuresIn, type Figure } from './figures.js';
import { fold } from './fold.js';
import { given } from './given.js';
import { withMetrics } from './metrics.js';
import { sentences, spanOf, type Prose } from './prose.js';
import type { Target } from './reading.js';
import { baselineIn, yearsIn, type YearMention } from './years.js';

/** The year that heading or title gives to a target that states none. */
export interface YearContext {
  readonly year: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

export const NO_YEAR: YearContext = { year: null, from: null, to: null };

/** Every target of an indicator: one per figure, one per trend without a figure. */
export function targetsOf(prose: Prose, context: YearContext): Target[] {
  const clauses = sentences(prose, /;|[.!?](?=\s+["“(]?\p{Lu})/gu);
  const targets: Target[] = [];
  let leading: YearMention | null = null;
  for (const clause of clauses) {
    const read = clauseTargets(clause, { leading, context, before: targets.at(-1) ?? null });
    leading = read.leading;
    targets.push(...read.targets);
  }
  return withMetrics(targets, clauses);
}

/** No sentence states more; a longer row of figures is a broken table. */
const MOST_FIGURES = 100;

interface Around {
  readonly leading: YearMention | null;
  readonly context: YearContext;
  readonly before: Target | null;
}

function clauseTargets(clause: Prose, around: Around): { targets: Target[]; leading: YearMention | null } {
  const figures = withoutBaselines(figuresIn(clause.text), clause.text).slice(0, MOST_FIGURES);
  const named = yearsIn(clause.text);
  const kept = keptAt(clause.text, figures);
  const years = named.filter((year) => year.index < kept);
  const leading = leadingYear(figures, years) ?? (years.length === 0 ? around.leading : null);
  const targets = changesCarried(figures).map((figure, index) => {
    const year = laterOnly(clause.text, figures, years)
      ? yearAhead(index, years)
      : yearOf(figures, index, years);
    return targetFrom(clause, figure, {
      year: year ?? leading,
      context: around.context,
      previous: figures[index - 1],
    });
  });
  const later = named.filter((year) => year.index > kept);
  targets.push(...targets.slice(-1).flatMap((last) => maintainedTargets(clause, last, later)));
  if (targets.length === 0) targets.push(...trendTargets(clause, years[0] ?? around.leading, around.before));
  return { targets: unitsCarried(targets), leading };
}

/** The year that stands before the figures and may hold for the clauses behind. */
function leadingYear(figures: readonly Figure[], years: readonly YearMention[]): YearMention | null {
  const last = figures.at(-1);
  if (last === undefined || !isYearFirst(figures, years)) return null;
  return years.findLast((year) => year.index < last.index) ?? null;
}

function isYearFirst(figures: readonly Figure[], years: readonly YearMention[]): boolean {
  const [figure] = figures;
  const [year] = years;
  return figure !== undefined && year !== undefined && year.index < figure.index;
}

/** Figure first: the next year stands for it; year first: the last year before it does. */
function yearOf(
  figures: readonly Figure[],
  index: number,
  years: readonly YearMention[],
): YearMention | null {
  const figure = figures[index] as Figure;
  // "năm 2025 còn 15% và 12% vào năm 2030": as many years as figures go in pairs.
  if (years.length === figures.length) return years[index] ?? null;
  if (isYearFirst(figures, years)) return years.findLast((year) => year.index < figure.index) ?? null;
  return years.find((year) => year.index >= figure.index) ?? null;
}

/** "đạt 80%, phấn đấu đến năm 2030 đạt 100%": the one year stands for the second figure only. */
function laterOnly(text: string, figures: readonly Figure[], years: readonly YearMention[]): boolean {
  const [first, second] = figures;
  const [year] = years;
  if (!first || !second || !year || figures.length + years.length !== 3) return false;
  const isBetween = year.index >= first.end && second.index >= year.end;
  return (
    isBetween &&
    OPENS_LATER.test(fold(text.slice(first.end, year.index))) &&
    LEADS_TO_FIGURE.test(fold(text.slice(year.end, second.index)))
  );
}

const OPENS_LATER = /(?:,|;|\svà)\s(?:phấn đấu\s)?(?:(?:và\s)?đến|tới)\s?$/u;
const LEADS_TO_FIGURE = /^,?\s(?:tỷ lệ này\s)?(?:đạt|là|còn|có|tăng|giảm|trên|ít nhất|tối thiểu|$)/u;

function yearAhead(index: number, years: readonly YearMention[]): YearMention | null {
  return index === 0 ? null : (years[0] ?? null);
}

/** "(năm 2023 đạt 85%)" beside another figure tells where one stands, not where one goes. */
function withoutBaselines(figures: readonly Figure[], text: string): Figure[] {
  const outside = figures.filter((figure) => !insideBrackets(text, figure.index));
  return outside.length > 0 ? outside : [...figures];
}

const WIDEST_BRACKET = 200;

function insideBrackets(text: string, index: number): boolean {
  const from = Math.max(0, index - WIDEST_BRACKET);
  const before = text.slice(from, index);
  const open = before.lastIndexOf('(');
  return (
    from + open > 0 &&
    open > before.lastIndexOf(')') &&
    text.slice(index, index + WIDEST_BRACKET).includes(')')
  );
}

interface FigureContext {
  readonly year: YearMention | null;
  readonly context: YearContext;
  readonly previous: Figure | undefined;
}

const EVERY_YEAR = /(?:hằng|hàng|mỗi) năm|một năm|\/năm/u;

function targetFrom(clause: Prose, figure: Figure, { year, context, previous }: FigureContext): Target {
  const folded = fold(clause.text);
  return {
    ...yearFields(year, context),
    comparator: figure.comparator,
    value: figure.value,
    unit: figure.unit,
    ...given({
      approximate: figure.approximate,
      reduction: figure.reduction || isYearlyChange(folded),
      direction: wayOf(figure),
      maintained: figure.maintained || folded.startsWith('duy trì'),
      everyYear: EVERY_YEAR.test(folded),
      baseline: baselineIn(clause.text),
    }),
    span: spanOf(clause, previous ? Math.min(previous.end, figure.index) : 0, figure.end),
  };
}

/** "Giảm tỷ lệ hộ nghèo bình quân 0,5%/năm": the figure is the change of one year. */
function isYearlyChange(folded: string): boolean {
  return (
    /^(?:hằng năm,? |hàng năm,? |mỗi năm,? |phấn đấu )?(?:kéo )?giảm\s/u.test(folded) &&
    /(?:bình quân|trung bình|mỗi năm)[^;.]{0,40}\d|[%‰]\/năm/u.test(folded) &&
    !/xuống|còn/u.test(folded)
  );
}

function wayOf(figure: Figure): 'up' | 'down' | null {
  if (figure.reduction) return 'down';
  return figure.increase ? 'up' : null;
}

type YearFields = Pick<Target, 'year' | 'yearFrom' | 'yearTo' | 'onward'>;

function yearFields(mention: YearMention | null, context: YearContext): YearFields {
  const { year, from, to } = mention ?? context;
  if (year === null && from !== null && to !== null) return { year, yearFrom: from, yearTo: to };
  return { year, ...given({ onward: mention?.onward ?? false }) };
}

/** Where "… và duy trì ở mức đó đến năm 2030" begins, when no figure of its own follows. */
function keptAt(text: string, figures: readonly Figure[]): number {
  const kept = /duy trì(?!\s+(?:mức|tỷ lệ)?\s*(?:trên|dưới|từ)?\s*\d)/u.exec(fold(text))?.index ?? 0;
  return kept === 0 || figures.some((figure) => figure.index > kept) ? Infinity : kept;
}

/** The figure before it, kept until another year. */
function maintainedTargets(clause: Prose, last: Target, years: readonly YearMention[]): Target[] {
  const [year] = years;
  if (year === undefined || year.year === last.year) return [];
  return [{ ...last, ...yearFields(year, NO_YEAR), maintained: true, span: spanOf(clause, 0, year.end) }];
}

/** "giảm 10% năm 2025 và 20% vào năm 2030": the second is a change as well. */
function changesCarried(figures: readonly Figure[]): Figure[] {
  const [first] = figures;
  if (first === undefined || !(first.reduction || first.increase)) return [...figures];
  return figures.map((figure) => ({ ...figure, reduction: first.reduction, increase: first.increase }));
}

const TREND =
  /^(?:[-–+]\s*)?(?:phấn đấu|từng bước|tiếp tục|cơ bản|hằng năm|hàng năm|,|\s)*\s*(giảm|hạn chế|tăng|nâng|loại trừ|xóa bỏ|chấm dứt|không để|không có|ngăn chặn|đẩy lùi|kéo giảm|kiềm chế)/u;

function trendTargets(clause: Prose, year: YearMention | null, before: Target | null): Target[] {
  const folded = fold(clause.text);
  const trend = TREND.exec(folded)?.[1];
  if (trend === undefined || /^từng bước xóa bỏ/u.test(folded))
    return before === null && trend ? [qualitative(clause, year, trend)] : [];
  if (/^(?:giảm|hạn chế|kéo giảm|kiềm chế)/u.test(trend)) return [direction(clause, year, 'down')];
  if (/^(?:tăng|nâng)/u.test(trend)) return [direction(clause, year, 'up')];
  return [qualitative(clause, year, trend)];
}

function direction(clause: Prose, year: YearMention | null, way: 'up' | 'down'): Target {
  const folded = fold(clause.text);
  return {
    ...yearFields(year, NO_YEAR),
    comparator: null,
    value: null,
    unit: /tỷ lệ|tỉ lệ|lao động/u.test(folded) ? '%' : null,
    direction: way,
    ...(EVERY_YEAR.test(folded) ? { everyYear: true as const } : {}),
    span: spanOf(clause),
  };
}

function qualitative(clause: Prose, year: YearMention | null, words: string): Target {
  return {
    ...yearFields(year, NO_YEAR),
    comparator: null,
    value: null,
    unit: null,
    qualitative: words,
    span: spanOf(clause),
  };
}

/** "550/100.000 trẻ em … và 500/100.000": the second means the same base. */
function unitsCarried(targets: readonly Target[]): Target[] {
  let base: string | null = null;
  return targets.map((target) => {
    const bare = target.unit !== null && /^\/[\d.]+$/u.test(target.unit);
    if (bare && base?.startsWith(`${target.unit} `)) return { ...target, unit: base };
    if (target.unit?.startsWith('/')) base = target.unit;
    return target;
  });
}
