import type { Coverage } from '../obligation/count-cells.js';
import type { RateScale } from './show-rate.js';

export { showRate, type RateScale } from './show-rate.js';
export { isSmallCell } from './small-cell.js';
export { directionOf, targetReached } from './target.js';

/**
 * How the figures of many units become one. `ratio`: Σnumerator / Σdenominator. `sum`: flows of the period. `latest`:
 * each unit's newest stock, added up. `yes-no`: how many answered yes; with a scale their share of those who answered.
 * `trend`: change of the sum against the sum of the comparable period (in `denominator`). Percentages are never
 * averaged or added.
 */
export type AggregationRule = 'ratio' | 'sum' | 'latest' | 'yes-no' | 'trend';

/** What one unit gave. `value` is used by `sum`, `latest` and `yes-no` (1 yes, 0 no); `asOf` is epoch ms. */
export interface Figure {
  unitId: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  asOf: number;
  estimated: boolean;
  /** Parts of the numerator (or value) by sex, age group, ethnicity, place. */
  breakdown?: Readonly<Record<string, number>>;
}

export interface AggregateOptions {
  /** Units that owe the figure: the denominator of the coverage. */
  expectedUnits: readonly string[];
  /** Those of them that answered "không phát sinh". */
  nilUnits?: readonly string[];
  /** Default 100. */
  scale?: RateScale;
}

export interface Aggregate {
  numerator: number | null;
  denominator: number | null;
  /** Unrounded, in the scale; null when nothing usable came in. */
  value: number | null;
  coverage: Coverage;
  /** Units whose numerator came without a usable denominator: left out of both sums, to be asked again. */
  missingDenominator: string[];
  /** One of the figures used is an estimate. */
  estimated: boolean;
  breakdown: Record<string, number>;
}

/** One figure out of many, recomputable from the submissions alone (promise I10). Figures of other units are left out. */
export function aggregate(
  rule: AggregationRule,
  figures: readonly Figure[],
  options: AggregateOptions,
): Aggregate {
  const expected = new Set(options.expectedUnits);
  const given = figures.filter((figure) => expected.has(figure.unitId) && isGiven(rule, figure));
  const lacking = isRate(rule) ? given.filter((figure) => !hasUsableDenominator(rule, figure)) : [];
  const used = rule === 'latest' ? latestPerUnit(given) : given.filter((figure) => !lacking.includes(figure));
  return {
    ...TOTALS[rule](used, options.scale ?? 100),
    coverage: coverageOf(given, expected, options.nilUnits ?? []),
    missingDenominator: [...new Set(lacking.map((figure) => figure.unitId))],
    estimated: used.some((figure) => figure.estimated),
    breakdown: breakdownOf(used),
  };
}

type Totals = Pick<Aggregate, 'numerator' | 'denominator' | 'value'>;

const TOTALS: Readonly<Record<AggregationRule, (used: readonly Figure[], scale: RateScale) => Totals>> = {
  ratio: (used, scale) => {
    const { numerator, denominator } = sums(used);
    return { numerator, denominator, value: rate(numerator, denominator, scale) };
  },
  trend: (used, scale) => {
    const { numerator, denominator } = sums(used);
    const change = numerator === null || denominator === null ? null : numerator - denominator;
    return { numerator, denominator, value: rate(change, denominator, scale) };
  },
  sum: (used) => countOf(used),
  latest: (used) => countOf(used),
  'yes-no': (used, scale) => {
    const yes = used.filter((figure) => countedValue(figure) !== 0).length;
    return used.length === 0
      ? { numerator: null, denominator: null, value: null }
      : {
          numerator: yes,
          denominator: used.length,
          value: scale === 1 ? yes : rate(yes, used.length, scale),
        };
  },
};

function isRate(rule: AggregationRule): boolean {
  return rule === 'ratio' || rule === 'trend';
}

function isGiven(rule: AggregationRule, figure: Figure): boolean {
  return isRate(rule) ? figure.numerator !== null : countedValue(figure) !== null;
}

// 0 of 0 is an honest "no such case here" and adds nothing; 3 of 0 is a mistake, but a unit's trend may start from 0.
function hasUsableDenominator(rule: AggregationRule, { numerator, denominator }: Figure): boolean {
  if (denominator === null || denominator < 0) return false;
  return denominator > 0 || numerator === 0 || rule === 'trend';
}

/** A count may stand as value or, where the form asks for a numerator alone, as numerator. */
function countedValue({ value, numerator }: Figure): number | null {
  return value ?? numerator;
}

function countOf(used: readonly Figure[]): Totals {
  const value = total(used.map(countedValue));
  return { numerator: value, denominator: null, value };
}

function sums(used: readonly Figure[]): { numerator: number | null; denominator: number | null } {
  return {
    numerator: total(used.map((figure) => figure.numerator)),
    denominator: total(used.map((figure) => figure.denominator)),
  };
}

function rate(part: number | null, whole: number | null, scale: RateScale): number | null {
  return part === null || whole === null || whole === 0 ? null : (part / whole) * scale;
}

function total(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
}

function latestPerUnit(figures: readonly Figure[]): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const known = latest.get(figure.unitId);
    if (!known || figure.asOf >= known.asOf) latest.set(figure.unitId, figure);
  }
  return [...latest.values()];
}

function coverageOf(
  given: readonly Figure[],
  expected: ReadonlySet<string>,
  nilUnits: readonly string[],
): Coverage {
  const received = new Set(given.map((figure) => figure.unitId));
  const nil = new Set(nilUnits.filter((id) => expected.has(id) && !received.has(id)));
  return {
    expected: expected.size,
    received: received.size,
    nil: nil.size,
    missing: expected.size - received.size - nil.size,
  };
}

function breakdownOf(used: readonly Figure[]): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const [key, value] of used.flatMap((figure) => Object.entries(figure.breakdown ?? {}))) {
    parts[key] = (parts[key] ?? 0) + value;
  }
  return parts;
}
