import { RuleBroken, type RuleCode } from '../domain/rule-broken.js';
import type { FormState } from './components/form.js';
import { ruleSentence } from './errors/describe-error.js';
import type { Lang } from './i18n/say.js';

export interface TypedForm {
  lang: Lang;
  values: Record<string, string>;
  /** The field that a refusal belongs to; '_' stands for none. */
  fields?: Partial<Record<RuleCode, string>>;
}

/** Runs a command; the form comes back with what was typed when the rules refuse, else null. */
export async function refusedForm(typed: TypedForm, run: () => Promise<unknown>): Promise<FormState | null> {
  try {
    await run();
    return null;
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    const named = error.detail['field'];
    const field = typed.fields?.[error.code] ?? (typeof named === 'string' ? named : '_');
    return { values: typed.values, errors: { [field]: ruleSentence(typed.lang, error) } };
  }
}
