import type { PlanItemKind } from '../domain/plan/plan-detail.js';
import type { Phrase } from '../domain/phrase.js';
import { itemWords } from './items.words.js';

export type FieldType = 'text' | 'number' | 'date' | 'due' | 'choice' | 'unit' | 'units';

/** One field of an item's form: where its value stands in the detail, how it is typed and what it is called. */
export interface ItemField {
  /** Path in `plan_item.detail`: 'target', 'money.budget'. */
  name: string;
  type: FieldType;
  label: Phrase;
  hint?: Phrase;
  optional?: true;
  choices?: readonly { value: string; text: Phrase }[];
}

const choices = <K extends keyof typeof itemWords>(...keys: readonly K[]) =>
  keys.map((key) => ({ value: key, text: itemWords[key] }));

const SOURCES = [
  { value: 'budget', text: itemWords.budgetSource },
  { value: 'combined', text: itemWords.combinedSource },
  { value: 'raised', text: itemWords.raisedSource },
];

const field = (name: keyof typeof itemWords, type: FieldType): ItemField => ({
  name,
  type,
  label: itemWords[name],
});
const optional = (name: keyof typeof itemWords, type: FieldType): ItemField => ({
  ...field(name, type),
  optional: true,
});

/** The forms of all kinds, as data: one place says what can be typed, another how it is read. */
export const ITEM_FIELDS: Readonly<Record<PlanItemKind, readonly ItemField[]>> = {
  goal: [],
  indicator: [
    optional('unit', 'text'),
    { ...field('rule', 'choice'), choices: choices('ratio', 'sum', 'latest', 'yes-no', 'trend') },
    field('scale', 'number'),
    field('numeratorLabel', 'text'),
    optional('denominatorLabel', 'text'),
    { ...field('direction', 'choice'), choices: choices('up', 'down') },
    optional('baseline', 'number'),
    optional('target', 'number'),
    { name: 'stewardUnitId', type: 'unit', label: itemWords.steward, optional: true },
    { name: 'reportingUnitIds', type: 'units', label: itemWords.reporting, optional: true },
  ],
  task: [
    { ...field('nature', 'choice'), choices: choices('with-due', 'ongoing', 'orientation') },
    { name: 'dueRule', type: 'due', label: itemWords.dueText, hint: itemWords.dueHint, optional: true },
    optional('product', 'text'),
    { name: 'money.budget', type: 'number', label: itemWords.budget },
    { name: 'money.combined', type: 'number', label: itemWords.combined },
    { name: 'money.raised', type: 'number', label: itemWords.raised },
  ],
  activity: [
    optional('theme', 'text'),
    field('from', 'date'),
    field('to', 'date'),
    { name: 'leadUnitId', type: 'unit', label: itemWords.lead, optional: true },
    optional('unitOfCount', 'text'),
    optional('planned', 'number'),
  ],
  programme: [
    optional('symbol', 'text'),
    optional('fromYear', 'number'),
    optional('toYear', 'number'),
    optional('share', 'text'),
  ],
  money: [{ ...field('source', 'choice'), choices: SOURCES }, field('plannedMillion', 'number')],
  'report-round': [
    field('dataFrom', 'date'),
    optional('cutOffOn', 'date'),
    field('opensOn', 'date'),
    { ...field('unitDue', 'due'), hint: itemWords.dueHint },
    { ...field('upwardDue', 'due'), hint: itemWords.dueHint },
  ],
};
