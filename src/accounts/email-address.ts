import type { Phrase } from '../web/i18n/say.js';
import { accountWords } from './accounts.words.js';

const LONGEST = 254;
// One sign, a part before and a dotted part after it; whether it exists only a mail can tell.
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/;

/** What is wrong with a typed mail address, or null. */
export function emailError(text: string): Phrase | null {
  if (text === '') return accountWords.emailMissing;
  return text.length <= LONGEST && ADDRESS.test(text) ? null : accountWords.emailInvalid;
}
