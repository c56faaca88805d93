import { Button } from '../web/components/button.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { webWords } from '../web/web.words.js';
import type { AccountLine } from './account.read-model.js';
import { accountWords } from './accounts.words.js';

export function accountsPage({ lang }: PageFrame, accounts: readonly AccountLine[]): Page {
  const disabled = accounts.filter((account) => account.disabledAt !== null).length;
  const count = say(lang, accountWords.accountsCount, { open: accounts.length - disabled, disabled });
  const title = say(lang, accountWords.accounts);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <Button href={paths.accountNew()}>{say(lang, accountWords.add)}</Button>
      <DataTable
        lang={lang}
        caption={title}
        hideCaption
        count={count}
        columns={columnsOf(lang)}
        rows={accounts}
        empty={<EmptyState title={say(lang, accountWords.noAccounts)} />}
      />
    </>
  );
  const back = { href: paths.settings(), text: say(lang, accountWords.settings) };
  return { title, place: 'settings', body, back };
}

function columnsOf(lang: Lang): Column<AccountLine>[] {
  return [
    {
      head: say(lang, accountWords.name),
      rowHead: true,
      cell: (row) => (
        <a class="govuk-link" href={paths.account(row.id)}>
          {row.name}
        </a>
      ),
    },
    { head: say(lang, accountWords.position), cell: (row) => row.position },
    { head: say(lang, accountWords.unit), cell: (row) => row.unitName },
    { head: say(lang, accountWords.role), cell: (row) => say(lang, webWords[row.role]) },
    { head: say(lang, accountWords.email), cell: (row) => row.email },
    { head: say(lang, accountWords.phone), nowrap: true, cell: (row) => row.phone },
    { head: say(lang, accountWords.state), cell: (row) => <AccountState lang={lang} account={row} /> },
  ];
}

export function AccountState({ lang, account }: { lang: Lang; account: AccountLine }) {
  return account.disabledAt ? (
    <StatusTag kind="none" text={say(lang, accountWords.disabled)} />
  ) : (
    <StatusTag kind="done" text={say(lang, accountWords.active)} />
  );
}
