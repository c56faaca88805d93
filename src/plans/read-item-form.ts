import { typedDate } from '../domain/calendar/typed-date.js';
import type { PlanItemKind } from '../domain/plan/plan-detail.js';
import { readNumber } from '../domain/number/read-number.js';
import type { Phrase } from '../domain/phrase.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { dueInText } from './draft/due-in-text.js';
import { ITEM_FIELDS, type FieldType, type ItemField } from './item-fields.js';
import { itemWords } from './items.words.js';

export interface ReadItem {
  detail: Record<string, unknown>;
  errors: Record<string, Phrase>;
}

/** What was typed into an item's form, and what of it is not understood; nothing is guessed. */
export function readItemForm(kind: PlanItemKind, values: Record<string, string>, year: number): ReadItem {
  const read: ReadItem = { detail: {}, errors: {} };
  if ((values['text'] ?? '') === '') read.errors['text'] = itemWords.textMissing;
  for (const field of ITEM_FIELDS[kind]) {
    const value = READERS[field.type](values[field.name] ?? '', { field, year });
    if (isError(value)) read.errors[field.name] = value.error;
    else put(read.detail, field.name, value);
  }
  return read;
}

function isError(value: unknown): value is { error: Phrase } {
  return typeof value === 'object' && value !== null && 'error' in value;
}

type Reader = (typed: string, about: { field: ItemField; year: number }) => unknown;

const READERS: Readonly<Record<FieldType, Reader>> = {
  text: (typed, { field }) => (typed === '' && field.name === 'denominatorLabel' ? null : typed),
  number: (typed, { field }) => readFigure(typed, field),
  date: (typed, { field }) => {
    if (typed === '' && field.optional) return null;
    return typedDate(typed) ?? { error: itemWords.dayWrong };
  },
  due: (typed, { field, year }) => readDue(typed, field, year),
  choice: (typed, { field }) =>
    field.choices?.find(({ value }) => value === typed)?.value ?? field.choices?.[0]?.value,
  unit: (typed) => (typed === '' ? null : typed),
  units: (typed) => typed.split(',').filter(Boolean),
};

function readFigure(typed: string, field: ItemField): unknown {
  if (typed === '') return field.optional ? null : 0;
  const reading = readNumber(typed);
  if (reading.value !== undefined) return reading.value;
  return {
    error: reading.error === 'number.ambiguous' ? itemWords.numberAmbiguous : itemWords.numberWrong,
  };
}

function readDue(typed: string, field: ItemField, year: number): unknown {
  if (typed === '') return field.optional ? { kind: 'none' } : { error: itemWords.dueWrong };
  try {
    const rule = dueInText(typed, year);
    return rule.kind === 'none' ? { error: itemWords.dueWrong } : rule;
  } catch (error) {
    if (error instanceof RuleBroken) return { error: itemWords.dueWrong };
    throw error;
  }
}

/** 'money.budget' goes into an object of its own. */
function put(detail: Record<string, unknown>, name: string, value: unknown): void {
  const [outer, inner] = name.split('.') as [string, string | undefined];
  if (inner === undefined) detail[outer] = value;
  else detail[outer] = { ...(detail[outer] as object | undefined), [inner]: value };
}
