import type { Narrative } from '../../domain/obligation/submission-content.js';
import type { Asked } from './asked.js';

/** Names of the form's fields; a field's name is also its id, to which the error summary leads. */
export const fieldNames = {
  name: 'filled-name',
  position: 'filled-position',
  phone: 'filled-phone',
  status: (key: string) => `${key}-status`,
  doneOn: (key: string) => `${key}-done-on`,
  taskNote: (key: string) => `${key}-note`,
  numerator: (key: string) => `${key}-numerator`,
  denominator: (key: string) => `${key}-denominator`,
  estimated: (key: string) => `${key}-estimated`,
  figureNote: (key: string) => `${key}-why`,
  narrative: (part: keyof Narrative) => `narrative-${part}`,
} as const;

export const NARRATIVE_PARTS: readonly (keyof Narrative)[] = [
  'direction',
  'results',
  'difficulties',
  'proposals',
];

/** Every field that this form has, in the order in which it stands. */
export function namesOf(asked: Asked): string[] {
  const names = fieldNames;
  const ofTasks = asked.tasks.flatMap(({ key }) => [
    names.status(key),
    names.doneOn(key),
    names.taskNote(key),
  ]);
  const ofFigures = asked.indicators.flatMap(({ key }) => [
    ...[names.numerator(key), names.denominator(key), names.estimated(key), names.figureNote(key)],
  ]);
  const ofNarrative = asked.kind === 'report' ? NARRATIVE_PARTS.map(names.narrative) : [];
  return [names.name, names.position, names.phone, ...ofTasks, ...ofFigures, ...ofNarrative];
}
