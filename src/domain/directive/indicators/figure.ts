import type { Comparator } from '../reading.js';

/** A number that a target states, with the words that bear on it. */
export interface Figure {
  readonly comparator: Comparator;
  readonly value: number | [number, number];
  readonly unit: string;
  /** Where the number begins; `from` is where the words that lead to it begin. */
  readonly index: number;
  readonly from: number;
  readonly end: number;
  readonly reduction: boolean;
  readonly increase: boolean;
  readonly maintained: boolean;
  readonly approximate: boolean;
}
