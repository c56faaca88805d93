import {
  checkFigure,
  type FigureProblem,
  type FigureProblemCode,
} from '../../domain/consolidation/figure-check.js';
import { FIGURE_PROBLEM_WORDS } from '../../domain/consolidation/figure-check.words.js';
import { readNumber } from '../../domain/number/read-number.js';
import type { FigureAnswer } from '../../domain/obligation/submission-content.js';
import type { IndicatorDetail } from '../../domain/plan/plan-detail.js';
import type { Phrase } from '../../domain/phrase.js';
import type { AskedIndicator } from './asked.js';
import { fieldNames } from './field-names.js';
import { formWords } from './form.words.js';
import { longTextAt, textAt, type Notes, type Typed } from './notes.js';

/** Whether the form asks for a part and a whole, or for one number. */
export function hasDenominator({ rule }: IndicatorDetail): boolean {
  return rule === 'ratio' || rule === 'trend';
}

/** Money, areas and weights are no counts of persons or things. */
const MEASURED = /(?<!\p{L})(?:đồng|ha|km|m²|m2|m3|tấn|tạ|kg|lít)(?!\p{L})/iu;

function countsWhole({ unit, rule }: IndicatorDetail): boolean {
  return rule === 'ratio' || rule === 'yes-no' || !MEASURED.test(unit);
}

/** One indicator's figure: what is wrong at its fields, what to look at again, and why a difference was accepted. */
export function readFigure(indicator: AskedIndicator, typed: Typed, notes: Notes): FigureAnswer {
  const { key, detail, before } = indicator;
  const numerator = readCount(fieldNames.numerator(key), typed, notes);
  const denominator = hasDenominator(detail) ? readCount(fieldNames.denominator(key), typed, notes) : null;
  const note = longTextAt(typed, fieldNames.figureNote(key), notes);
  const problems = checkFigure({
    ...{ rule: detail.rule, numerator, denominator, countsWhole: countsWhole(detail) },
    previous: before,
  });
  for (const problem of problems) say({ key, note, notes }, problem);
  const isEstimated = typed[fieldNames.estimated(key)] === 'yes';
  return { indicatorKey: key, numerator, denominator, isEstimated, note };
}

function readCount(field: string, typed: Typed, notes: Notes): number | null {
  const text = textAt(typed, field);
  if (text === '') return null;
  const reading = readNumber(text);
  if (reading.value === undefined) {
    notes.wrong[field] = reading.error === 'number.ambiguous' ? formWords.ambiguous : formWords.notANumber;
    return null;
  }
  notes.numbers[field] = reading.value;
  return reading.value;
}

interface Place {
  key: string;
  note: string;
  notes: Notes;
}

function say(place: Place, problem: FigureProblem): void {
  const { key, notes } = place;
  const name = problem.field === 'denominator' ? fieldNames.denominator(key) : fieldNames.numerator(key);
  // What cannot be read has been said already; it is not missing.
  if (notes.wrong[name]) return;
  const phrase = FIGURE_PROBLEM_WORDS[problem.code];
  if (problem.severity === 'warning') notes.warnings[name] = [...(notes.warnings[name] ?? []), phrase];
  else if (!EXPLAINED[problem.code]) notes.wrong[name] = phrase;
  askWhy(place, name, problem.code);
}

function askWhy({ key, note, notes }: Place, name: string, code: FigureProblemCode): void {
  const asked = note === '' ? EXPLAINED[code] : undefined;
  if (asked) notes.missing[code === 'jump' ? fieldNames.figureNote(key) : name] = asked;
}

/** What an explanation settles, and what is said while there is none. */
const EXPLAINED: Partial<Record<FigureProblemCode, Phrase>> = {
  missing: formWords.figureMissing,
  'denominator-missing': formWords.figureMissing,
  jump: formWords.jumpUnexplained,
};
