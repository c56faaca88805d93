import { dueIn } from '../domain/directive/tasks/due.js';
import { proseFrom } from '../domain/directive/text/prose.js';
import { agenciesIn } from '../domain/directive/words/body-lists.js';
import { NO_YEAR, targetsOf } from '../domain/directive/indicators/targets.js';
import { EMPTY_PAYLOAD, type FindingKind, type FindingPayload } from './finding-payload.js';

export interface PersonsWords {
  text: string;
  agency: string;
  /** The year that a day without one lies in. */
  year: number | null;
}

/** What the words that a person marked or typed state of their kind's facts; the person corrects it as any proposal. */
export function payloadFromWords(kind: FindingKind, words: PersonsWords): FindingPayload[FindingKind] {
  return READERS[kind]?.(words) ?? EMPTY_PAYLOAD[kind];
}

const READERS: { readonly [K in FindingKind]?: (words: PersonsWords) => FindingPayload[K] } = {
  task: ({ text, agency, year }) => {
    const due = dueIn(text, year);
    return {
      ...EMPTY_PAYLOAD.task,
      lead: agency === '' ? [] : agenciesIn(agency),
      due,
      nature: due === null ? 'ongoing' : 'with-due',
    };
  },
  indicator: ({ text }) => ({
    ...EMPTY_PAYLOAD.indicator,
    targets: targetsOf(proseFrom(text, [[0, text.length]]), NO_YEAR),
  }),
  'agency-duty': ({ text, agency }) => ({ ...EMPTY_PAYLOAD['agency-duty'], agency, duties: [text] }),
  activity: ({ text }) => ({ ...EMPTY_PAYLOAD.activity, name: text }),
  section: ({ text }) => ({ ...EMPTY_PAYLOAD.section, heading: text }),
};
