import { Button } from '../web/components/button.js';
import { Radios, Select } from '../web/components/choice-fields.js';
import { ConfirmPage } from '../web/components/confirm-page.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { SummaryList } from '../web/components/summary-list.js';
import { TextArea, TextField } from '../web/components/text-fields.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { webWords } from '../web/web.words.js';
import { ROLES } from '../domain/actor.js';
import type { AccountLine, UnitChoice } from './account.read-model.js';
import { AccountState } from './accounts.page.js';
import { accountWords } from './accounts.words.js';

const backToList = (lang: Lang) => ({ href: paths.accounts(), text: say(lang, accountWords.accounts) });

export function accountPage({ lang, viewer }: PageFrame, account: AccountLine): Page {
  const mayDisable = account.disabledAt === null && account.id !== viewer?.accountId;
  const signsIn = account.hasPassword ? accountWords.hasPassword : accountWords.mailOnly;
  const body = (
    <>
      <h1 class="govuk-heading-l">{account.name}</h1>
      <SummaryList
        rows={[
          { key: say(lang, accountWords.position), value: account.position },
          { key: say(lang, accountWords.unit), value: account.unitName },
          { key: say(lang, accountWords.role), value: say(lang, webWords[account.role]) },
          { key: say(lang, accountWords.email), value: account.email },
          { key: say(lang, accountWords.phone), value: account.phone },
          { key: say(lang, accountWords.signsIn), value: say(lang, signsIn) },
          { key: say(lang, accountWords.state), value: <AccountState lang={lang} account={account} /> },
        ]}
      />
      {mayDisable && (
        <Button kind="warning" href={paths.accountDisable(account.id)}>
          {say(lang, accountWords.disable)}
        </Button>
      )}
    </>
  );
  return { title: account.name, place: 'settings', body, narrow: true, back: backToList(lang) };
}

export const ESCALATION_ROLES = ['coordinator', 'head-of-office', 'deputy-chairman', 'chairman'] as const;

const ESCALATION_WORDS = {
  coordinator: accountWords.escalation_coordinator,
  'head-of-office': accountWords.escalation_head_of_office,
  'deputy-chairman': accountWords.escalation_deputy_chairman,
  chairman: accountWords.escalation_chairman,
} as const;

const ROLE_HINTS = {
  coordinator: accountWords.coordinatorHint,
  leader: accountWords.leaderHint,
  admin: accountWords.adminHint,
  viewer: accountWords.viewerHint,
} as const;

export interface NewAccountView {
  form: FormState;
  units: readonly UnitChoice[];
}

export function newAccountPage({ lang, csrf }: PageFrame, { form, units }: NewAccountView): Page {
  const title = say(lang, accountWords.add);
  const shared = { lang, form };
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.accountNew()} csrf={csrf}>
        <TextField {...shared} name="name" label={say(lang, accountWords.name)} autocomplete="off" />
        <TextField {...shared} name="position" label={say(lang, accountWords.position)} optional />
        <TextField {...shared} name="email" type="email" label={say(lang, accountWords.email)} />
        <TextField
          {...shared}
          name="phone"
          type="tel"
          label={say(lang, accountWords.phone)}
          optional
          width="medium"
        />
        <Select
          {...shared}
          name="unitId"
          label={say(lang, accountWords.unit)}
          hint={say(lang, accountWords.unitHint)}
          choices={[{ value: '', text: '' }, ...units.map((unit) => ({ value: unit.id, text: unit.name }))]}
        />
        <Radios
          {...shared}
          name="role"
          label={say(lang, accountWords.role)}
          choices={ROLES.map((role) => ({
            value: role,
            text: say(lang, webWords[role]),
            hint: say(lang, ROLE_HINTS[role]),
          }))}
        />
        <Select
          {...shared}
          name="escalationRole"
          label={say(lang, accountWords.escalationRole)}
          hint={say(lang, accountWords.escalationHint)}
          choices={[
            { value: '', text: say(lang, accountWords.escalationNone) },
            ...ESCALATION_ROLES.map((role) => ({ value: role, text: say(lang, ESCALATION_WORDS[role]) })),
          ]}
        />
        <Button>{say(lang, accountWords.addAct)}</Button>
      </Form>
    </>
  );
  return { title, place: 'settings', body, narrow: true, back: backToList(lang) };
}

export interface DisableAccountView {
  form: FormState;
  account: AccountLine;
}

export function disableAccountPage({ lang, csrf }: PageFrame, { form, account }: DisableAccountView): Page {
  const { name } = account;
  const title = say(lang, accountWords.disableTitle, { name });
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <ConfirmPage
        lang={lang}
        csrf={csrf}
        title={title}
        action={paths.accountDisable(account.id)}
        act={say(lang, accountWords.disable)}
        cancelHref={paths.account(account.id)}
        warning
      >
        <p class="govuk-body">{say(lang, accountWords.disableLead, { name })}</p>
        <TextArea lang={lang} form={form} name="reason" rows={2} label={say(lang, accountWords.reason)} />
      </ConfirmPage>
    </>
  );
  return { title, place: 'settings', body, narrow: true };
}
