import type { Actor } from '../domain/actor.js';
import { dateOf } from '../domain/calendar/local-date.js';
import { dayInWords } from '../domain/calendar/day-words.js';
import { formatNumber } from '../domain/number/format-number.js';
import type { FieldChange } from '../units/authority-fields.js';
import { say, type Lang } from '../web/i18n/say.js';
import { CHANGED_FIELDS } from './changed-fields.words.js';
import { engineText } from './engine-words.js';
import type { JournalLine } from './journal.read-model.js';
import { journalWords } from './journal.words.js';
import { JOURNAL_SENTENCES } from './sentences.words.js';

export interface Told {
  who: string;
  what: string;
  why: string | null;
}

/** One line of the history as a sentence: who, on whose behalf, did what to what, why. */
export function tell(lang: Lang, line: JournalLine): Told {
  const params = {
    thing: line.thing ?? '',
    unit: line.unit ?? say(lang, journalWords.aUnit),
    mailbox: line.mailbox ?? '',
    mails: numberOf(line.payload?.['mails']),
    workflows: numberOf(line.payload?.['workflows']),
  };
  return {
    who: whoOf(lang, line),
    what: [
      say(lang, JOURNAL_SENTENCES[line.verb], params),
      ...changesOf(lang, line),
      ...detailsOf(lang, line),
    ].join('; '),
    why: whyOf(lang, line),
  };
}

function whoOf(lang: Lang, line: JournalLine): string {
  const { actor } = line;
  if (actor.kind === 'system') return say(lang, journalWords.system);
  if (actor.kind === 'unit') {
    const unit = line.actingUnit ?? say(lang, journalWords.aUnit);
    return actor.filledBy ? say(lang, journalWords.filledBy, { unit, name: actor.filledBy }) : unit;
  }
  return actor.onBehalfOf
    ? say(lang, journalWords.onBehalf, { name: actor.name, whom: actor.onBehalfOf })
    : actor.name;
}

function whyOf(lang: Lang, { actor, reason }: JournalLine): string | null {
  if (reason !== '') return engineText(lang, reason);
  return actor.kind === 'system' ? engineText(lang, (actor satisfies Actor).because) : null;
}

type Detail = (lang: Lang, value: string) => string;

/** Facts of the payload that belong into the sentence; the rest stays in the journal for those who verify it. */
const DETAILS: Readonly<Record<string, Detail>> = {
  newDueAt: (lang, value) =>
    say(lang, journalWords.newDue, { day: dayInWords(dateOf(Date.parse(value) - 1), lang) }),
  filledBy: (lang, value) => say(lang, journalWords.byName, { name: value }),
  missing: (lang, value) => say(lang, journalWords.missing, { count: Number(value) }),
  symbol: (_lang, value) => value,
  number: (_lang, value) => value,
  issuedOn: (_lang, value) => value.split('-').reverse().join('/'),
  to: (_lang, value) => value,
};

function detailsOf(lang: Lang, { payload, actor }: JournalLine): string[] {
  return Object.entries(payload ?? {})
    .filter(([key, value]) => isWorthSaying(key, value))
    .filter(([key]) => !(key === 'filledBy' && actor.kind === 'unit'))
    .map(([key, value]) => DETAILS[key]!(lang, String(value)));
}

/** Before and after of the facts that a person changed. */
function changesOf(lang: Lang, { payload }: JournalLine): string[] {
  const changes = payload?.['changes'];
  if (!Array.isArray(changes)) return [];
  const shown = (text: string) => text.replaceAll('\n', ', ') || say(lang, journalWords.empty);
  return (changes as FieldChange[]).map(
    ({ field, before, after }) => `${say(lang, CHANGED_FIELDS[field])}: ${shown(before)} → ${shown(after)}`,
  );
}

function isWorthSaying(key: string, value: unknown): boolean {
  if (!(key in DETAILS)) return false;
  return typeof value === 'string' ? value !== '' : typeof value === 'number' && value !== 0;
}

function numberOf(value: unknown): string {
  return typeof value === 'number' ? formatNumber(value, 'vi') : '';
}
