import { dayShort } from '../../domain/calendar/day-words.js';
import type {
  FigureAnswer,
  SubmissionContent,
  TaskAnswer,
} from '../../domain/obligation/submission-content.js';
import { fieldNames, NARRATIVE_PARTS, namesOf } from './field-names.js';
import type { Asked } from './asked.js';

/** Who filled in last in this browser; asked again because a mailbox is shared. */
export type Filler = SubmissionContent['filledBy'];

/**
 * What was typed into this form, as it was typed but for what no database keeps: control characters and halves of
 * characters (lone surrogates). Fields that the form does not have are dropped.
 */
export function typedValues(asked: Asked, body: unknown): Record<string, string> {
  const given = (body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    namesOf(asked).flatMap((name) => {
      const value = given[name];
      return typeof value === 'string' ? [[name, keptText(value)]] : [];
    }),
  );
}

export function keptText(text: string): string {
  return (
    text
      .replaceAll('\r\n', '\n')
      // oxlint-disable-next-line no-control-regex -- these are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '')
      .normalize('NFC')
  );
}

/** What the form shows first: the draft, else what was sent last (to be corrected), else what is known already. */
export function firstValues(asked: Asked, filler: Filler | undefined): Record<string, string> {
  if (asked.draft) return asked.draft.typed;
  const known = filler ?? asked.last?.filledBy;
  return { ...valuesOfFiller(known), ...(asked.last ? valuesOf(asked.last) : knownTasks(asked)) };
}

export function valuesOfFiller(filler: Filler | undefined): Record<string, string> {
  if (!filler) return {};
  return {
    [fieldNames.name]: filler.name,
    [fieldNames.position]: filler.position,
    [fieldNames.phone]: filler.phone,
  };
}

function valuesOf(content: SubmissionContent): Record<string, string> {
  const values: Record<string, string> = {};
  for (const task of content.tasks) Object.assign(values, valuesOfTask(task.taskKey, task));
  for (const figure of content.figures) Object.assign(values, valuesOfFigure(figure));
  for (const part of NARRATIVE_PARTS) values[fieldNames.narrative(part)] = content.narrative[part];
  return values;
}

function valuesOfFigure(figure: FigureAnswer): Record<string, string> {
  const { indicatorKey: key, numerator, denominator, isEstimated, note } = figure;
  return {
    [fieldNames.numerator(key)]: plain(numerator),
    [fieldNames.denominator(key)]: plain(denominator),
    [fieldNames.estimated(key)]: isEstimated ? 'yes' : '',
    [fieldNames.figureNote(key)]: note,
  };
}

/** With a comma and without groups: this is read back as exactly the same number. */
function plain(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

function knownTasks(asked: Asked): Record<string, string> {
  return Object.assign(
    {},
    ...asked.tasks.map(({ key, before }) => (before ? valuesOfTask(key, before) : {})),
  ) as Record<string, string>;
}

function valuesOfTask(
  key: string,
  { status, doneOn, note }: Omit<TaskAnswer, 'taskKey'>,
): Record<string, string> {
  return {
    [fieldNames.status(key)]: status,
    [fieldNames.doneOn(key)]: doneOn === null ? '' : dayShort(doneOn),
    [fieldNames.taskNote(key)]: note,
  };
}
