import { momentInWords } from '../domain/calendar/instant-words.js';
import { Button, ButtonGroup } from '../web/components/button.js';
import { Checkboxes } from '../web/components/choice-fields.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextArea } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { webWords } from '../web/web.words.js';
import type { Asked } from './form/asked.js';
import { DraftSeen } from './form/draft-seen.js';
import { FillerFields } from './form/form.page.js';
import { formWords } from './form/form.words.js';
import { unitWords } from './unit.words.js';

export interface WayOutView {
  asked: Asked;
  form: FormState;
}

/** "Không thuộc trách nhiệm": with a reason, to be decided by the coordinator. */
export function declinePage({ lang, csrf }: PageFrame, { asked, form }: WayOutView): Page {
  const title = say(lang, unitWords.declineTitle);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {say(lang, unitWords.declineLead, { unit: asked.unitName, label: asked.label })}
      </p>
      <Form action={paths.unitDecline(asked.id)} csrf={csrf}>
        <FillerFields lang={lang} form={form} />
        <TextArea
          lang={lang}
          name="reason"
          label={say(lang, unitWords.declineReason)}
          hint={say(lang, unitWords.declineHint)}
          form={form}
        />
        <ButtonGroup>
          <Button kind="warning">{say(lang, unitWords.declineAct)}</Button>
          <a class="govuk-link" href={paths.unitForm(asked.id)}>
            {say(lang, webWords.cancel)}
          </a>
        </ButtonGroup>
      </Form>
    </>
  );
  return { title, body, narrow: true };
}

/** "Không phát sinh": deliberate, so it is asked for a reason and a tick. */
export function nilPage({ lang, csrf }: PageFrame, { asked, form }: WayOutView): Page {
  const title = say(lang, unitWords.nilTitle);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say(lang, unitWords.nilLead, { unit: asked.unitName, label: asked.label })}</p>
      {asked.draft !== null && (
        <p class="govuk-body td-warned">
          {say(lang, unitWords.nilDropsDraft, {
            by: asked.draft.savedBy || say(lang, formWords.somebody),
            at: momentInWords(asked.draft.savedAt, lang),
          })}{' '}
          <a class="govuk-link" href={paths.unitForm(asked.id)}>
            {say(lang, unitWords.seeDraft)}
          </a>
        </p>
      )}
      <Form action={paths.unitNil(asked.id)} csrf={csrf}>
        <input type="hidden" name="key" value={`nil-${asked.submissionNo + 1}`} />
        <DraftSeen asked={asked} form={form} />
        <FillerFields lang={lang} form={form} />
        <TextArea
          lang={lang}
          name="reason"
          label={say(lang, unitWords.nilReason)}
          hint={say(lang, unitWords.nilHint)}
          form={form}
        />
        <Checkboxes
          lang={lang}
          name="confirm"
          label={<span class="govuk-visually-hidden">{title}</span>}
          choices={[{ value: 'yes', text: say(lang, unitWords.nilConfirm) }]}
          form={form}
        />
        <ButtonGroup>
          <Button>{say(lang, unitWords.nilAct)}</Button>
          <a class="govuk-link" href={paths.unitForm(asked.id)}>
            {say(lang, webWords.cancel)}
          </a>
        </ButtonGroup>
      </Form>
    </>
  );
  return { title, body, narrow: true };
}
