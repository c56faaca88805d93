import { typedDate } from '../domain/calendar/typed-date.js';
import { dueFromLabel } from '../domain/directive/tasks/due.js';
import { readNumber } from '../domain/number/read-number.js';
import type { Phrase } from '../domain/phrase.js';
import { ruleSentences } from '../web/errors/rule-sentences.js';
import type { FindingView } from './directive.read-model.js';
import type { FindingEdit } from './edit-finding.js';
import { fieldWords } from './finding-fields.words.js';
import type { FindingKind, FindingPayload } from './finding-payload.js';
import { readTargets } from './read-targets.js';
import { typedRecurring } from './recurring-days.js';
import { scanWords } from './scan.words.js';

export const TASK_NATURES = ['with-due', 'ongoing', 'orientation'] as const;

export interface ReadEdit {
  edit: FindingEdit;
  /** Under the field's name, what is wrong with it. */
  errors: Record<string, Phrase>;
}

/** What the edit form of a finding says, by its kind. `year`: of the document, in which a day without one lies. */
export function readFindingForm(
  finding: FindingView,
  values: Record<string, string>,
  year: number | null,
): ReadEdit {
  const errors: Record<string, Phrase> = {};
  const typed = {
    values,
    errors,
    year,
    text: (name: string) => values[name] ?? '',
    said: (name: string) => values[name] || null,
  };
  const read = READERS[finding.kind] as ((payload: unknown, typed: Typed) => object) | undefined;
  const payload = (read?.(finding.payload, typed) ?? {}) as Record<string, unknown>;
  const label = labelOf(finding.kind, values);
  const edit = {
    findingId: finding.id,
    version: Number(values['version']),
    // A block has no words of its own beside its agency's name.
    text: (finding.kind === 'agency-duty' ? values['agency'] : values['text']) ?? '',
    payload,
    ...(label === undefined ? {} : { label }),
  };
  return { edit, errors };
}

function labelOf(kind: FindingKind, values: Record<string, string>): string | undefined {
  if (kind === 'agency-duty') return values['agency'];
  if (kind === 'activity') return values['name'];
  return kind === 'legal-basis' ? values['number'] || values['type'] : undefined;
}

interface Typed {
  values: Record<string, string>;
  errors: Record<string, Phrase>;
  year: number | null;
  text: (name: string) => string;
  /** The same, null where the field is empty. */
  said: (name: string) => string | null;
}

type Readers = {
  readonly [K in FindingKind]?: (payload: FindingPayload[K], typed: Typed) => Partial<FindingPayload[K]>;
};

const READERS: Readers = {
  indicator: ({ targets }, { values, errors }) => ({ targets: readTargets(targets, values, errors) }),
  task: ({ due }, { text, year }) => ({
    nature: TASK_NATURES.find((nature) => nature === text('nature')) ?? 'ongoing',
    lead: lines(text('lead')),
    coordinating: lines(text('coordinating')),
    due: readDue(due, text('due'), year),
  }),
  'agency-duty': (payload, { text }) => {
    const duties = lines(text('duties'));
    const isSame = duties.join('\n') === [...payload.duties, ...payload.paragraphs].join('\n');
    return {
      agency: text('agency'),
      indicators: text('indicators').split(/\D+/u).filter(Boolean).map(Number),
      // Other duties stand at other places; the same ones keep theirs.
      ...(isSame ? {} : { duties, paragraphs: [], dutySpans: [], paragraphSpans: [] }),
    };
  },
  'reporting-rule': ({ recurring }, { text, said, errors }) => {
    const days = typedRecurring(text('days'));
    if (days === null) errors['days'] = fieldWords.daysWrong;
    const dueDates = lines(text('dueDates'));
    return {
      dueDates: dueDates.length > 0 ? dueDates : null,
      ...{ who: said('who'), recipient: said('recipient'), route: said('route') },
      ...{ periodicity: said('periodicity'), cutOff: said('cutOff') },
      ...{ dataPeriod: said('dataPeriod'), recurring: days ?? recurring },
      before: text('dayKind') === '' ? null : text('dayKind') === 'before',
    };
  },
  'legal-basis': ({ date: known }, { text, said, errors }) => {
    const date = text('date') === '' ? null : typedDate(text('date'));
    if (text('date') !== '' && date === null) errors['date'] = scanWords.dateWrong;
    const named = { type: text('type'), number: said('number'), issuer: said('issuer') };
    return { ...named, date: errors['date'] ? known : date };
  },
  activity: (_payload, { text, said }) => ({
    name: text('name'),
    when: said('when'),
    theme: said('theme'),
  }),
  money: ({ amount: known }, { text, said, errors }) => {
    const amount = text('amount') === '' ? { value: null } : readNumber(text('amount'));
    if ('error' in amount && amount.error) errors['amount'] = ruleSentences[amount.error];
    return { amount: amount.value === undefined ? known : amount.value, source: said('source') };
  },
};

type Due = FindingPayload['task']['due'];

/** An unchanged due keeps the day that reading found around it; a changed one is read afresh. */
function readDue(known: Due, typed: string, year: number | null): Due {
  if (typed === '') return null;
  if (typed === known?.text) return known;
  return dueFromLabel(typed, year);
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
