import type { Comparator } from '../domain/directive/reading.js';
import type { Phrase } from '../domain/phrase.js';
import { readNumber } from '../domain/number/read-number.js';
import { ruleSentences } from '../web/errors/rule-sentences.js';
import { fieldWords } from './finding-fields.words.js';
import type { FindingPayload } from './finding-payload.js';

export const COMPARATORS = ['=', '>=', '>', '<=', '<'] as const satisfies readonly Comparator[];

type Target = FindingPayload['indicator']['targets'][number];
type Figure = Pick<Target, 'value' | 'comparator'>;

/** The targets of an indicator as the form says them; a wrong entry is named under its field. */
export function readTargets(
  known: readonly Target[],
  values: Record<string, string>,
  errors: Record<string, Phrase>,
): Target[] {
  return [...known, null].flatMap((target, index) => {
    const typed = (name: string) => values[`t${index}-${name}`] ?? '';
    const figure = readFigure(typed('value'), typed('comparator'));
    if ('error' in figure) errors[`t${index}-value`] = figure.error;
    if (!/^(?:\d{4})?$/u.test(typed('year'))) errors[`t${index}-year`] = fieldWords.yearWrong;
    return 'error' in figure || isEmptied(target, figure)
      ? []
      : [withTyped(target ?? NEW_TARGET, figure, typed)];
  });
}

function withTyped(target: Target, figure: Figure, typed: (name: string) => string): Target {
  const { metric: _metric, ...kept } = target;
  const metric = typed('metric');
  const year = typed('year') === '' ? null : Number(typed('year'));
  return { ...kept, year, ...figure, unit: typed('unit') || null, ...(metric ? { metric } : {}) };
}

/** Marked by a person: it stands at no place of its own in the text. */
const NEW_TARGET: Target = { year: null, comparator: '=', value: null, unit: null, span: [0, 0] };

/** A trend has no figure and stays; a row without one is none. */
const isEmptied = (target: Target | null, figure: Figure) =>
  figure.value === null && (target === null || target.value !== null);

function readFigure(text: string, comparator: string): Figure | { error: Phrase } {
  const said = COMPARATORS.find((each) => each === comparator) ?? null;
  if (text === '') return { value: null, comparator: said };
  const read = partsOf(text).map(readNumber);
  const wrong = read.find(({ error }) => error !== undefined)?.error;
  if (wrong !== undefined) return { error: ruleSentences[wrong] };
  const [from, to] = read.map(({ value }) => value!) as [number, number?];
  return to === undefined
    ? { value: from, comparator: said ?? '=' }
    : { value: [from, to], comparator: 'range' };
}

const partsOf = (text: string) => /^(.*\d)\s*[–—-]\s*(\d.*)$/u.exec(text)?.slice(1) ?? [text];
