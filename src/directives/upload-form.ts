import { DocumentUnreadable } from '../documents/source/document-unreadable.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { FormState } from '../web/components/form.js';
import { ruleSentence } from '../web/errors/describe-error.js';
import type { Lang } from '../web/i18n/say.js';

/** The upload form again, with why the file was not taken; every other failure goes on. */
export function uploadForm(lang: Lang, error: unknown): FormState {
  if (error instanceof DocumentUnreadable) return { values: {}, errors: { file: error.sentence } };
  if (error instanceof RuleBroken) return { values: {}, errors: { file: ruleSentence(lang, error) } };
  throw error;
}
