import { Button } from '../web/components/button.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { linkWords } from './links.words.js';

export function lostLinkPage({ lang, csrf }: PageFrame, form: FormState): Page {
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{say(lang, linkWords.lostTitle)}</h1>
      <p class="govuk-body">{say(lang, linkWords.lostLead)}</p>
      <Form action={paths.lostLink()} csrf={csrf}>
        <TextField
          lang={lang}
          name="mailbox"
          type="email"
          autocomplete="email"
          label={say(lang, linkWords.mailbox)}
          form={form}
        />
        <Button>{say(lang, linkWords.lostAct)}</Button>
      </Form>
    </>
  );
  return { title: say(lang, linkWords.lostTitle), body, narrow: true };
}

/** The same for every address: whether it is a unit's stays unsaid. */
export function linkAskedPage({ lang }: PageFrame): Page {
  const body = (
    <>
      <h1 class="govuk-heading-l">{say(lang, linkWords.sentTitle)}</h1>
      <p class="govuk-body">{say(lang, linkWords.sentLead)}</p>
      <p class="govuk-body">{say(lang, linkWords.sentNext)}</p>
    </>
  );
  return { title: say(lang, linkWords.sentTitle), body, narrow: true };
}
