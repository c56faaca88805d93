import { Button } from '../web/components/button.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { accountWords } from './accounts.words.js';
import { LEAST_PASSWORD } from './password.js';

export function settingsPage({ lang, viewer }: PageFrame, email: string): Page {
  const entries = [
    {
      href: paths.authority(),
      text: accountWords.authorityLink,
      hint: say(lang, accountWords.authorityHint),
    },
    { href: paths.units(), text: accountWords.unitsLink, hint: say(lang, accountWords.unitsHint) },
    { href: paths.calendar(), text: accountWords.calendarLink, hint: say(lang, accountWords.calendarHint) },
    ...(viewer?.role === 'admin'
      ? [{ href: paths.accounts(), text: accountWords.accounts, hint: say(lang, accountWords.accountsHint) }]
      : []),
    {
      href: paths.ownPassword(),
      text: accountWords.ownPassword,
      hint: say(lang, accountWords.ownPasswordHint, { email }),
    },
  ];
  const body = (
    <>
      <h1 class="govuk-heading-l">{say(lang, accountWords.settings)}</h1>
      <ul class="td-index">
        {entries.map((entry) => (
          <li key={entry.href}>
            <a class="govuk-link" href={entry.href}>
              {say(lang, entry.text)}
            </a>
            <span class="govuk-hint">{entry.hint}</span>
          </li>
        ))}
      </ul>
    </>
  );
  return { title: say(lang, accountWords.settings), place: 'settings', body, narrow: true };
}

export interface OwnPasswordView {
  form: FormState;
  hasPassword: boolean;
}

export function ownPasswordPage({ lang, csrf }: PageFrame, { form, hasPassword }: OwnPasswordView): Page {
  const shared = { lang, form, type: 'password', width: 'medium' } as const;
  const hint = say(lang, accountWords.newPasswordHint, { least: LEAST_PASSWORD });
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{say(lang, accountWords.ownPassword)}</h1>
      <Form action={paths.ownPassword()} csrf={csrf}>
        {hasPassword && (
          <TextField
            {...shared}
            name="current"
            label={say(lang, accountWords.currentPassword)}
            autocomplete="current-password"
          />
        )}
        <TextField
          {...shared}
          name="next"
          label={say(lang, accountWords.newPassword)}
          hint={hint}
          autocomplete="new-password"
        />
        <TextField
          {...shared}
          name="repeat"
          label={say(lang, accountWords.repeatPassword)}
          autocomplete="new-password"
        />
        <Button>{say(lang, accountWords.ownPassword)}</Button>
      </Form>
    </>
  );
  const back = { href: paths.settings(), text: say(lang, accountWords.settings) };
  return { title: say(lang, accountWords.ownPassword), place: 'settings', body, narrow: true, back };
}
