import type { SampleFigure } from './conduct.js';
import type { SampleIndicator, SampleProfile, SampleUnit } from './profile.js';
import type { SampleRound } from './year.js';

type Shaped = Omit<SampleIndicator, 'baseline'>;
type TrueFigure = Omit<SampleFigure, 'isEstimated'>;

/** A steady number in [0, 1) for a text (FNV-1a, then a finisher so that similar texts lie far apart). */
export function steadyShare(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** The true figure of one unit in one round: the same on every machine; the part never exceeds the whole. */
export function figureOf(
  indicator: Shaped,
  unit: SampleUnit,
  round: { profileYear: number; year: number; period: SampleRound['period']; key: string },
): TrueFigure {
  const value = unitValue(indicator, unit, round);
  if (indicator.shape.perMille === null)
    return {
      indicator: indicator.number,
      numerator: value >= indicator.scale / 2 ? 1 : 0,
      denominator: 1,
    };
  const whole = wholeOf(indicator, unit, round);
  if (indicator.denominatorLabel === null)
    return { indicator: indicator.number, numerator: Math.round((whole * value) / 1000), denominator: null };
  const isShare = indicator.scale === 100;
  const part = Math.round((whole * value) / indicator.scale);
  return {
    indicator: indicator.number,
    numerator: isShare ? Math.min(part, whole) : part,
    denominator: whole,
  };
}

/** The figures a unit owes in a round, in the order of the indicators. */
export function figuresOf(profile: SampleProfile, round: SampleRound, unit: SampleUnit): TrueFigure[] {
  return profile.indicators
    .filter((indicator) => indicator.reportedBy.includes(unit.key))
    .filter((indicator) => indicator.onlyIn === undefined || indicator.onlyIn.includes(round.period))
    .map((indicator) => figureOf(indicator, unit, { ...round, profileYear: profile.year }));
}

/** Share of a year that a period covers. */
const yearShare: Readonly<Record<SampleRound['period'], number>> = {
  month: 1 / 12,
  quarter: 1 / 4,
  'half-year': 1 / 2,
  year: 1,
  activity: 1 / 12,
};

function unitValue(
  { number, shape }: Shaped,
  unit: SampleUnit,
  round: { profileYear: number; year: number; key: string; period: SampleRound['period'] },
): number {
  const typical = shape.typical + shape.yearlyStep * (round.year - round.profileYear + 1);
  const own = (steadyShare(`${unit.key}|${number}`) - 0.5) * 2 * shape.spread;
  // A unit that stands still looks invented: a tenth of the spread moves from round to round.
  const moved =
    shape.perMille === null
      ? 0
      : (steadyShare(`${unit.key}|${number}|${round.key}`) - 0.5) * 0.2 * shape.spread;
  const value = Math.max(0, typical + own + moved);
  // Rates of events per head of all children grow with the period; those per event do not.
  const isPerHead = shape.isFlow && shape.perMille === 1000;
  return isPerHead ? value * yearShare[round.period] : value;
}

function wholeOf(
  { number, shape }: Shaped,
  unit: SampleUnit,
  round: { year: number; profileYear: number; period: SampleRound['period'] },
): number {
  const drift =
    1 + (steadyShare(`${unit.key}|${number}|whole`) - 0.5) * 0.04 + (round.year - round.profileYear) * 0.006;
  const whole = (unit.children * (shape.perMille ?? 0) * drift) / 1000;
  const isEvents = shape.isFlow && shape.perMille !== 1000;
  return Math.round(isEvents ? whole * yearShare[round.period] : whole);
}
