import { ruleSentences } from '../web/errors/rule-sentences.js';
import type { FormState } from '../web/components/form.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { ImportProblem } from './import-units.js';
import { unitWords } from './units.words.js';

/** Every wrong row with its number; the first leads to the field, which keeps what was pasted. */
export function importForm(
  lang: Lang,
  values: Record<string, string>,
  problems: readonly ImportProblem[],
): FormState {
  const told = problems.map(({ row, code, value }) => {
    const what = code === 'kind-unknown' ? say(lang, unitWords.kindUnknown) : say(lang, ruleSentences[code]);
    return say(lang, unitWords.rowProblem, { row, what, value });
  });
  return {
    values,
    errors: Object.fromEntries(told.map((text, index) => [index === 0 ? 'table' : `_${index}`, text])),
  };
}
