import { ConfirmPage } from '../web/components/confirm-page.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { AUTHORITY_FIELDS, type AuthorityFields, type FieldChange } from './authority-fields.js';
import { shownValue } from './authority-input.js';
import type { AuthorityDetail, Touched } from './authority.read-model.js';
import { authorityWords } from './authority.words.js';

export interface ConfirmAuthorityView {
  detail: AuthorityDetail;
  fields: AuthorityFields;
  seen: string;
  changes: FieldChange[];
  touched: Touched;
}

/** Before a change that running years take up: what changes, which years, which reports leave at once. */
export function confirmAuthorityPage({ lang, csrf }: PageFrame, view: ConfirmAuthorityView): Page {
  const { detail, fields, changes, touched } = view;
  const title = say(lang, authorityWords.confirmTitle);
  const body = (
    <ConfirmPage
      lang={lang}
      csrf={csrf}
      title={title}
      action={paths.authority()}
      act={say(lang, authorityWords.save)}
      cancelHref={paths.authority()}
    >
      <p class="govuk-body">{say(lang, authorityWords.confirmLead, { count: changes.length })}</p>
      <DataTable
        lang={lang}
        caption={title}
        hideCaption
        columns={columnsOf(lang, detail)}
        rows={changes}
        empty={null}
      />
      <Named
        text={say(lang, authorityWords.confirmCycles, { count: touched.cycles.length })}
        names={touched.cycles.map(({ title: name }) => name)}
      />
      <Reports lang={lang} view={view} />
      <input type="hidden" name="seen" value={view.seen} />
      {AUTHORITY_FIELDS.map((field) => (
        <input key={field} type="hidden" name={field} value={fields[field]} />
      ))}
    </ConfirmPage>
  );
  const back = { href: paths.authority(), text: say(lang, authorityWords.title) };
  return { title, place: 'settings', body, back };
}

function Reports({ lang, view: { fields, changes, touched } }: { lang: Lang; view: ConfirmAuthorityView }) {
  const count = touched.signedReports.length;
  if (count === 0 || !changes.some(({ field }) => field === 'routeMailbox')) return null;
  const mailbox = fields.routeMailbox;
  if (mailbox === '')
    return <p class="govuk-body td-warned">{say(lang, authorityWords.confirmHeld, { count })}</p>;
  return (
    <Named
      text={say(lang, authorityWords.confirmSends, { count, mailbox })}
      names={[...touched.signedReports]}
    />
  );
}

function Named({ text, names }: { text: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p class="govuk-body">{text}</p>
      <ul class="govuk-list govuk-list--bullet">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function columnsOf(lang: Lang, { units }: AuthorityDetail): Column<FieldChange>[] {
  return [
    {
      head: say(lang, authorityWords.changed),
      rowHead: true,
      cell: ({ field }) => say(lang, authorityWords[field]),
    },
    {
      head: say(lang, authorityWords.before),
      cell: ({ field, before }) => shownValue(lang, { field, value: before, units }),
    },
    {
      head: say(lang, authorityWords.after),
      cell: ({ field, after }) => shownValue(lang, { field, value: after, units }),
    },
  ];
}
