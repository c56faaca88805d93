import type { Figure } from './figure.js';
import { fold } from '../words/fold.js';
import { given } from '../words/given.js';
import type { Target } from '../reading.js';
import type { YearMention } from '../words/years.js';

/** The year that heading or title gives to a target that states none. */
export interface YearContext {
  readonly year: number | null;
  readonly from: number | null;
  readonly to: number | null;
  /** "Hằng năm:" stands above. */
  readonly everyYear?: true;
  /** "đến năm 2030": by when, not in which. */
  readonly isGoal?: boolean;
}

export const NO_YEAR: YearContext = { year: null, from: null, to: null };

/** The figures and years of one clause, in the order of its words. */
export interface Dated {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly years: readonly YearMention[];
}

/** The year that stands before the figures and may hold for the clauses behind. */
export function leadingYear({ figures, years }: Dated): YearMention | null {
  const last = figures.at(-1);
  if (last === undefined || !isYearFirst(figures, years)) return null;
  return years.findLast((year) => year.index < last.index) ?? null;
}

function isYearFirst(figures: readonly Figure[], years: readonly YearMention[]): boolean {
  const [figure] = figures;
  const [year] = years;
  return figure !== undefined && year !== undefined && year.index < figure.index;
}

/** The year for which the n-th figure of a clause is meant. */
export function yearOfFigure(dated: Dated, index: number): YearMention | null {
  const { figures, years } = dated;
  if (isLaterOnly(dated)) return index === 0 ? null : (years[0] ?? null);
  // "năm 2025 còn 15% và 12% vào năm 2030": as many years as figures go in pairs.
  if (years.length === figures.length) return years[index] ?? null;
  return nearestYear(dated, index);
}

function nearestYear(dated: Dated, index: number): YearMention | null {
  const { figures, years } = dated;
  const at = figures[index]?.index ?? 0;
  const before = years.findLast((year) => year.index < at) ?? null;
  if (isYearFirst(figures, years)) return yearBehind(dated, index) ?? before;
  return years.find((year) => year.index >= at) ?? before;
}

/** "… giảm 10% vào năm 2025": a year that belongs to the figure it follows. */
function yearBehind({ text, figures, years }: Dated, index: number): YearMention | null {
  const figure = figures[index] as Figure;
  const next = figures[index + 1]?.index ?? Infinity;
  const year = years.find((each) => each.index >= figure.end && each.index < next);
  if (year === undefined) return null;
  return /[,;:]|\s(?:và|đạt|có|là)\s/u.test(text.slice(figure.end, year.index)) ? null : year;
}

/** "đạt 80%, phấn đấu đến năm 2030 đạt 100%": the one year stands for the second figure only. */
function isLaterOnly({ text, figures, years }: Dated): boolean {
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

export type YearFields = Pick<Target, 'year' | 'yearFrom' | 'yearTo' | 'onward'>;

export function yearFields(mention: YearMention | null, context: YearContext): YearFields {
  const { year, from, to } = mention ?? context;
  if (year === null && from !== null && to !== null) return { year, yearFrom: from, yearTo: to };
  return { year, ...given({ onward: mention?.onward ?? false }) };
}

/** The figures that set a level; those in a bracket about today, and the years there, tell where one stands. */
export function withoutNotes({ text, figures, years }: Dated): Dated {
  const notes = bracketsIn(text).filter(([from, to]) => !SHARE.test(fold(text.slice(from, to))));
  const isNoted = (index: number): boolean => notes.some(([from, to]) => index > from && index < to);
  const outside = figures.filter((figure) => !isNoted(figure.index));
  if (outside.length === 0) return { text, figures, years };
  const noted = notes.filter(([from, to]) =>
    figures.some((figure) => figure.index > from && figure.index < to),
  );
  const dated = years.filter((year) => !noted.some(([from, to]) => year.index > from && year.index < to));
  return { text, figures: outside, years: dated };
}

/** "(thành thị dưới 11%, nông thôn dưới 7%)": targets for parts of the whole. */
const SHARE =
  /trong đó|riêng|thành thị|nông thôn|miền núi|(?:đối với|khu|các) vùng|đồng bằng|(?:^|\s)n(?:am|ữ)\s/u;

const WIDEST_BRACKET = 200;

function bracketsIn(text: string): (readonly [number, number])[] {
  const brackets: (readonly [number, number])[] = [];
  for (let from = text.indexOf('('); from >= 0; from = text.indexOf('(', from + 1)) {
    const to = text.indexOf(')', from);
    if (to < 0) break;
    if (to - from <= WIDEST_BRACKET && from > 0) brackets.push([from, to]);
  }
  return brackets;
}
