import { DocumentUnreadable } from '../documents/source/document-unreadable.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { FormState } from '../web/components/form.js';
import { ruleSentence } from '../web/errors/describe-error.js';
import { say, sayText, type Lang } from '../web/i18n/say.js';
import { directiveWords } from './directives.words.js';
import { unreadableNext } from './unreadable-next.words.js';

/** The upload form again, with why the file was not taken and what to do next; every other failure goes on. */
export function uploadForm(lang: Lang, error: unknown, { values, fileName }: RefusedUpload): FormState {
  const sentence = sayText(lang, sentenceOf(lang, error));
  return { values, errors: { file: say(lang, directiveWords.refusedFile, { name: fileName, sentence }) } };
}

/** The browser forgets which file was chosen; the refusal names it. */
export interface RefusedUpload {
  values: Record<string, string>;
  fileName: string;
}

function sentenceOf(lang: Lang, error: unknown): FormState['errors'][string] {
  if (error instanceof RuleBroken) return ruleSentence(lang, error);
  if (!(error instanceof DocumentUnreadable)) throw error;
  const next = unreadableNext[error.code];
  return {
    vi: `${error.sentence.vi} ${next.vi} Chưa có gì được lưu.`,
    en: `${error.sentence.en} ${next.en} Nothing was stored.`,
  };
}
