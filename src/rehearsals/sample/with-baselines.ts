import { figureOf } from './figures.js';
import type { SampleIndicator, SampleUnit } from './profile.js';

/**
 * Gives each indicator the result of the year before: Σnumerator/Σdenominator of the year round, so that
 * "thực hiện năm trước" on the page equals what last year's consolidation shows.
 */
export function withBaselines(
  indicators: readonly Omit<SampleIndicator, 'baseline'>[],
  units: readonly SampleUnit[],
  profileYear: number,
): SampleIndicator[] {
  const round = {
    profileYear,
    year: profileYear - 1,
    period: 'year',
    key: `year-${profileYear - 1}`,
  } as const;
  return indicators.map((indicator) => {
    const figures = units
      .filter((unit) => indicator.reportedBy.includes(unit.key))
      .map((unit) => figureOf(indicator, unit, round));
    const part = figures.reduce((sum, figure) => sum + figure.numerator, 0);
    const whole = figures.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
    const value = indicator.denominatorLabel === null ? part : (part * indicator.scale) / whole;
    return { ...indicator, baseline: Math.round(value * 10) / 10 };
  });
}
