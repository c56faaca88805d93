import type { Rung } from './ladder.js';

export type LadderProblem =
  'key-twice' | 'out-of-order' | 'reminder-after-due' | 'press-before-due' | 'leaders-before-unit' | 'nobody';

/** One finding about a ladder, at the rung (its place from 0) where it shows. */
export interface LadderFinding {
  problem: LadderProblem;
  rung: number;
}

/** Rough hours of an offset, enough to order rungs of different units; a working day is never shorter than a day. */
const HOURS: Readonly<Record<Rung['offset']['unit'], number>> = { hour: 1, day: 24, 'working-day': 24 };

/** What is wrong with a ladder, each finding at its rung; empty when it may be saved. */
export function ladderProblems(ladder: readonly Rung[]): LadderFinding[] {
  return ladder.flatMap((rung, index) => [
    ...at(index, ladder.findIndex((each) => each.key === rung.key) < index, 'key-twice'),
    ...at(index, index > 0 && hoursOf(ladder[index - 1]!) > hoursOf(rung), 'out-of-order'),
    ...at(index, rung.action === 'remind' && rung.offset.n > 0, 'reminder-after-due'),
    ...at(index, rung.action !== 'remind' && isBeforeDue(rung), 'press-before-due'),
    ...at(index, rung.action === 'report' && !pressedBefore(ladder, index), 'leaders-before-unit'),
    ...at(index, rung.audience.length === 0, 'nobody'),
  ]);
}

function at(rung: number, isWrong: boolean, problem: LadderProblem): LadderFinding[] {
  return isWrong ? [{ problem, rung }] : [];
}

function pressedBefore(ladder: readonly Rung[], index: number): boolean {
  return ladder.slice(0, index).some((rung) => rung.action === 'press');
}

// Days count from the last day in time, which is before the due; hour 0 is the first late instant itself.
function isBeforeDue({ offset }: Rung): boolean {
  return offset.n < 0 || (offset.n === 0 && offset.unit !== 'hour');
}

function hoursOf({ offset }: Rung): number {
  return offset.n * HOURS[offset.unit];
}
