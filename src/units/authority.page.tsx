import { ErrorSummary } from '../web/components/error-summary.js';
import { Button } from '../web/components/button.js';
import { Form, type FormState } from '../web/components/form.js';
import { SummaryList } from '../web/components/summary-list.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { AUTHORITY_FIELDS, AUTHORITY_SECTIONS, type AuthorityField } from './authority-fields.js';
import { AuthorityInput, shownValue } from './authority-input.js';
import type { AuthorityDetail } from './authority.read-model.js';
import { authorityWords } from './authority.words.js';

export interface AuthorityView {
  detail: AuthorityDetail;
  form: FormState;
  mayChange: boolean;
}

/** How the authority is called, to whom its report goes, and how its documents are signed and laid out. */
export function authorityPage({ lang, csrf }: PageFrame, view: AuthorityView): Page {
  const { detail, form, mayChange } = view;
  const title = say(lang, authorityWords.title);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      {detail.fields.routeMailbox === '' && (
        <p class="govuk-body td-warned">▲ {say(lang, authorityWords.noMailbox)}</p>
      )}
      {mayChange ? (
        <Form action={paths.authorityConfirm()} csrf={csrf}>
          <input type="hidden" name="seen" value={form.values['seen'] ?? detail.stamp} />
          {(['office', 'route', 'documents'] as const).map((section) => (
            <section key={section} id={section}>
              <h2 class="govuk-heading-m">{say(lang, authorityWords[section])}</h2>
              {AUTHORITY_SECTIONS[section].map((field) => (
                <AuthorityInput key={field} lang={lang} view={view} field={field} />
              ))}
            </section>
          ))}
          <Button>{say(lang, authorityWords.save)}</Button>
        </Form>
      ) : (
        <Facts lang={lang} detail={detail} />
      )}
    </>
  );
  const back = { href: paths.settings(), text: say(lang, authorityWords.settings) };
  return { title, place: 'settings', body, back, narrow: true };
}

function Facts({ lang, detail }: { lang: Lang; detail: AuthorityDetail }) {
  const rows = AUTHORITY_FIELDS.map((field: AuthorityField) => ({
    key: say(lang, authorityWords[field]),
    value: shownValue(lang, { field, value: detail.fields[field], units: detail.units }),
  }));
  return (
    <>
      <SummaryList rows={rows} />
      <p class="govuk-body td-muted">{say(lang, authorityWords.askAdmin)}</p>
    </>
  );
}
