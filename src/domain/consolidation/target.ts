import type { TargetComparator } from '../plan/plan-detail.js';

/** "ít nhất, tối thiểu, đạt" · "trên" · "tối đa, xuống còn, giảm còn" · "dưới" · "duy trì" · "từ a đến b". */
export type TargetDirection = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'keep' | 'between';

/** A target as the plan states it, in the indicator's scale; two ends for "từ a đến b". */
export type Target = number | { from: number; to: number };

/** Sums of fractions miss a round target by a few binary digits; nobody states targets this fine. */
const TOLERANCE = 1e-9;

/**
 * Whether the value (unrounded, in the indicator's scale) reaches the target; null while there is no value. `keep`
 * ("duy trì 95%") is reached at or above the target.
 */
export function targetReached(
  value: number | null,
  target: Target,
  direction: TargetDirection,
): boolean | null {
  if (value === null) return null;
  const { from, to } = typeof target === 'number' ? { from: target, to: target } : target;
  return REACHED[direction](value, from, to);
}

const REACHED: Readonly<Record<TargetDirection, (value: number, from: number, to: number) => boolean>> = {
  'at-least': (value, from) => value >= from - TOLERANCE,
  'more-than': (value, from) => value > from + TOLERANCE,
  'at-most': (value, _, to) => value <= to + TOLERANCE,
  'less-than': (value, _, to) => value < to - TOLERANCE,
  keep: (value, from) => value >= from - TOLERANCE,
  between: (value, from, to) => value >= from - TOLERANCE && value <= to + TOLERANCE,
};

/** How a stored target is judged: "= 95" on an indicator that should rise means at least 95, on one that should fall at most. */
export function directionOf(comparator: TargetComparator, wanted: 'up' | 'down'): TargetDirection {
  if (comparator === '=') return wanted === 'up' ? 'at-least' : 'at-most';
  return DIRECTIONS[comparator];
}

const DIRECTIONS: Readonly<Record<Exclude<TargetComparator, '='>, TargetDirection>> = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  range: 'between',
};
