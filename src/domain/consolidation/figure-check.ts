import type { AggregationRule } from './aggregate.js';
import { isSmallCell } from './small-cell.js';

export type FigureField = 'numerator' | 'denominator' | 'value' | 'breakdown';

export type FigureProblemCode =
  | 'missing'
  | 'denominator-missing'
  | 'negative'
  | 'not-an-integer'
  | 'part-exceeds-whole'
  | 'breakdown-exceeds-total'
  | 'jump'
  | 'small-cell';

/** An error keeps a report from being sent; a warning is shown and may be confirmed. */
export interface FigureProblem {
  code: FigureProblemCode;
  field: FigureField;
  severity: 'error' | 'warning';
}

export interface FigureToCheck {
  rule: AggregationRule;
  numerator: number | null;
  denominator: number | null;
  /** Absent where the form asks for a count as numerator. */
  value?: number | null;
  breakdown?: Readonly<Record<string, number>>;
  /** Persons and things are counted whole; money and areas are not. */
  countsWhole: boolean;
  /** The same unit's figure of the period before. */
  previous?: { numerator: number | null; denominator: number | null; value?: number | null } | null;
}

/** Half as much again, or half of it, is worth a second look. */
const JUMP_FACTOR = 1.5;
/** Among small numbers every change is a large share. */
const JUMP_AT_LEAST = 10;

/** Everything that is wrong or doubtful in one unit's figure, field by field; empty when it may be sent unasked. */
export function checkFigure(figure: FigureToCheck): FigureProblem[] {
  const fields = fieldsOf(figure);
  return [
    ...fields.flatMap((field) => fieldProblems(figure, field)),
    ...wholeProblems(figure),
    ...breakdownProblems(figure),
    ...fields.flatMap((field) => jumpProblems(figure, field)),
  ];
}

type CountField = Exclude<FigureField, 'breakdown'>;

function fieldsOf({ rule, value }: FigureToCheck): CountField[] {
  if (rule === 'ratio' || rule === 'trend') return ['numerator', 'denominator'];
  return value === undefined ? ['numerator'] : ['value'];
}

function fieldProblems(figure: FigureToCheck, field: CountField): FigureProblem[] {
  const given = figure[field] ?? null;
  if (given === null) return [error(field === 'denominator' ? 'denominator-missing' : 'missing', field)];
  if (given < 0) return [error('negative', field)];
  return figure.countsWhole ? countProblems(given, figure.rule, field) : [];
}

function countProblems(given: number, rule: AggregationRule, field: CountField): FigureProblem[] {
  if (!Number.isInteger(given)) return [error('not-an-integer', field)];
  return rule !== 'yes-no' && isSmallCell(given) ? [warning('small-cell', field)] : [];
}

function wholeProblems({ rule, numerator, denominator }: FigureToCheck): FigureProblem[] {
  const isTooMuch = rule === 'ratio' && numerator !== null && denominator !== null && numerator > denominator;
  return isTooMuch ? [error('part-exceeds-whole', 'numerator')] : [];
}

function breakdownProblems(figure: FigureToCheck): FigureProblem[] {
  const whole = figure[fieldsOf(figure)[0]!] ?? null;
  const parts = Object.values(figure.breakdown ?? {});
  if (parts.some((part) => part < 0)) return [error('negative', 'breakdown')];
  if (whole !== null && parts.some((part) => part > whole)) {
    return [error('breakdown-exceeds-total', 'breakdown')];
  }
  return parts.some(isSmallCell) ? [warning('small-cell', 'breakdown')] : [];
}

function jumpProblems({ previous, ...figure }: FigureToCheck, field: CountField): FigureProblem[] {
  const now = figure[field] ?? null;
  const before = previous?.[field] ?? null;
  return now !== null && before !== null && isJump(now, before) ? [warning('jump', field)] : [];
}

function isJump(now: number, before: number): boolean {
  if (Math.abs(now - before) < JUMP_AT_LEAST) return false;
  return now > before * JUMP_FACTOR || now * 2 < before;
}

function error(code: FigureProblemCode, field: FigureField): FigureProblem {
  return { code, field, severity: 'error' };
}

function warning(code: FigureProblemCode, field: FigureField): FigureProblem {
  return { code, field, severity: 'warning' };
}
