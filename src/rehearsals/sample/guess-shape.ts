import { steadyShare } from './figures.js';
import type { FigureShape, SampleIndicator } from './profile.js';

type Known = Pick<SampleIndicator, 'number' | 'name' | 'scale' | 'direction'> & { target: number | null };

/** Where nothing is stated: most rates of such plans lie here. */
const UNSTATED = { 1: 40, 100: 80, 1000: 15, 100_000: 300 } as const;

/**
 * A plausible shape for an indicator that only a reading knows: it comes close to its target within the year, and
 * its denominator is a steady share of the children. For rehearsals of directives that are not the sample's own.
 */
export function guessShape({ number, name, scale, direction, target }: Known): FigureShape {
  const goal = target ?? UNSTATED[scale as keyof typeof UNSTATED] ?? 50;
  const step = Math.max(goal * 0.02, 0.1) * (direction === 'up' ? 1 : -1);
  return {
    perMille: scale >= 100_000 ? 1000 : 60 + Math.floor(steadyShare(`${number}|${name}|shape`) * 440),
    typical: goal - step,
    yearlyStep: step,
    spread: Math.max(goal * 0.06, 0.2),
    isFlow: scale !== 100,
  };
}
