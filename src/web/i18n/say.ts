import { IntlMessageFormat } from 'intl-messageformat';
import type { Lang, Phrase } from '../../domain/phrase.js';

export type { Lang, Phrase };
export const LANGS: readonly Lang[] = ['vi', 'en'];

export type PhraseParams = Readonly<Record<string, string | number | Date>>;

const formats: Record<Lang, Map<string, IntlMessageFormat>> = { vi: new Map(), en: new Map() };
const LOCALES: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };

/** The phrase in the reader's language. Throws when a parameter of the phrase is missing. */
export function say(lang: Lang, phrase: Phrase, params: PhraseParams = {}): string {
  return String(formatOf(lang, phrase[lang]).format(params));
}

/** A text that is either already a sentence (the user's own words) or a phrase. */
export function sayText(lang: Lang, text: Phrase | string): string {
  return typeof text === 'string' ? text : say(lang, text);
}

/** Marks the catalogue of a `<noun>.words.ts` file: keeps its keys as a type and its phrases complete. */
export function words<T extends Record<string, Phrase>>(table: T): T {
  return table;
}

function formatOf(lang: Lang, text: string): IntlMessageFormat {
  const known = formats[lang].get(text);
  if (known) return known;
  // ignoreTag: "<" is a sign in our sentences ("< 5"), never markup.
  const made = new IntlMessageFormat(text, LOCALES[lang], undefined, { ignoreTag: true });
  formats[lang].set(text, made);
  return made;
}
