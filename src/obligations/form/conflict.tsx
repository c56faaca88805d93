import { momentInWords } from '../../domain/calendar/instant-words.js';
import { say, type Lang } from '../../web/i18n/say.js';
import { fieldTitles } from './answer-labels.js';
import type { Asked, KeptDraft } from './asked.js';
import { namesOf } from './field-names.js';
import { formWords } from './form.words.js';
import type { Typed } from './notes.js';

export interface ConflictProps {
  lang: Lang;
  asked: Asked;
  typed: Typed;
  theirs: KeptDraft;
}

/** Two people in one draft: what each of them wrote, field by field, where they differ. */
export function Conflict({ lang, asked, typed, theirs }: ConflictProps) {
  const titles = fieldTitles(lang, asked);
  const differing = namesOf(asked).filter((name) => (typed[name] ?? '') !== (theirs.typed[name] ?? ''));
  const by = theirs.savedBy || say(lang, formWords.somebody);
  const shown = (text: string | undefined) => text || say(lang, formWords.empty);
  return (
    <section class="govuk-inset-text" role="alert" id="conflict">
      <h2 class="govuk-heading-m">{say(lang, formWords.conflict)}</h2>
      <p class="govuk-body">
        {say(lang, formWords.conflictLead, { by, at: momentInWords(theirs.savedAt, lang) })}
      </p>
      {differing.length === 0 ? (
        <p class="govuk-body">{say(lang, formWords.sameText)}</p>
      ) : (
        <dl class="govuk-summary-list">
          {differing.map((name) => (
            <div class="govuk-summary-list__row" key={name}>
              <dt class="govuk-summary-list__key">{titles.get(name)}</dt>
              <dd class="govuk-summary-list__value td-typed">
                <strong>{say(lang, formWords.theirs)}:</strong> {shown(theirs.typed[name])}
              </dd>
              <dd class="govuk-summary-list__value td-typed">
                <strong>{say(lang, formWords.yours)}:</strong> {shown(typed[name])}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
