import { say, sayText, type Lang } from '../i18n/say.js';
import { webWords } from '../web.words.js';
import type { FormState } from './form.js';

/** Every error of the form, each leading to its field. Errors under a name starting with "_" belong to no field. */
export function ErrorSummary({ lang, form }: { lang: Lang; form: FormState }) {
  const errors = Object.entries(form.errors);
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" id="error-summary" tabIndex={-1} autofocus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{say(lang, webWords.errorTitle)}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(([name, error]) => (
              <li key={name}>
                {name.startsWith('_') ? (
                  sayText(lang, error)
                ) : (
                  <a href={`#${name}`}>{sayText(lang, error)}</a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
