import { IntlMessageFormat } from 'intl-messageformat';
import type { Lang, Phrase } from '../../domain/phrase.js';

const LOCALES: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };

/** The phrase in the reader's language. Mail stands below the pages and may not borrow their catalogue. */
export function say(lang: Lang, phrase: Phrase, params: Record<string, string | number> = {}): string {
  const format = new IntlMessageFormat(phrase[lang], LOCALES[lang], undefined, { ignoreTag: true });
  return String(format.format(params));
}
