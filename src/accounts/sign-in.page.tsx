import { Button } from '../web/components/button.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { emptyForm, Form, type FormState } from '../web/components/form.js';
import { TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { accountWords } from './accounts.words.js';

export interface SignInView {
  form: FormState;
  /** Where to go after signing in. */
  returnTo: string;
}

export function signInPage(frame: PageFrame, { form, returnTo }: SignInView): Page {
  const { lang, csrf } = frame;
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{say(lang, accountWords.signIn)}</h1>
      <p class="govuk-body">{say(lang, accountWords.signInLead)}</p>
      <Form action={paths.signInPassword()} csrf={csrf}>
        <input type="hidden" name="tiep" value={returnTo} />
        <TextField
          lang={lang}
          name="email"
          type="email"
          autocomplete="username"
          label={say(lang, accountWords.email)}
          form={form}
        />
        <TextField
          lang={lang}
          name="password"
          type="password"
          autocomplete="current-password"
          label={say(lang, accountWords.password)}
          form={form}
        />
        <Button>{say(lang, accountWords.signIn)}</Button>
      </Form>
      <h2 class="govuk-heading-m">{say(lang, accountWords.byMail)}</h2>
      <p class="govuk-body">{say(lang, accountWords.byMailLead)}</p>
      <Form action={paths.signInMail()} csrf={csrf}>
        <TextField
          lang={lang}
          name="mailTo"
          type="email"
          autocomplete="email"
          label={say(lang, accountWords.email)}
          form={form}
        />
        <Button kind="secondary">{say(lang, accountWords.byMailAct)}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.lostLink()}>
          {say(lang, accountWords.lostLink)}
        </a>
      </p>
    </>
  );
  return { title: say(lang, accountWords.signIn), body, narrow: true };
}

/** The same for every address: whether it is known stays unsaid. */
export function mailSentPage({ lang }: PageFrame, email: string): Page {
  const body = (
    <>
      <h1 class="govuk-heading-l">{say(lang, accountWords.mailSent)}</h1>
      <p class="govuk-body">{say(lang, accountWords.mailSentNext, { email })}</p>
    </>
  );
  return { title: say(lang, accountWords.mailSent), body, narrow: true };
}

/** Behind the link of the mail. Showing it uses nothing up: mail scanners open links too. */
export function signInTokenPage(frame: PageFrame, token: string, alive: boolean): Page {
  const { lang } = frame;
  if (!alive) return deadTokenPage(frame);
  const body = (
    <>
      <h1 class="govuk-heading-l">{say(lang, accountWords.tokenTitle)}</h1>
      <p class="govuk-body">{say(lang, accountWords.tokenLead)}</p>
      <Form action={paths.signInToken(token)} csrf={frame.csrf}>
        <Button>{say(lang, accountWords.signIn)}</Button>
      </Form>
    </>
  );
  return { title: say(lang, accountWords.tokenTitle), body, narrow: true };
}

function deadTokenPage({ lang, csrf }: PageFrame): Page {
  const body = (
    <>
      <h1 class="govuk-heading-l">{say(lang, accountWords.tokenDead)}</h1>
      <p class="govuk-body">{say(lang, accountWords.tokenDeadNext)}</p>
      <Form action={paths.signInMail()} csrf={csrf}>
        <TextField
          lang={lang}
          name="mailTo"
          type="email"
          autocomplete="email"
          label={say(lang, accountWords.email)}
          form={emptyForm}
        />
        <Button>{say(lang, accountWords.byMailAct)}</Button>
      </Form>
    </>
  );
  return { title: say(lang, accountWords.tokenDead), body, narrow: true };
}
