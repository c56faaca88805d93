import { ConfirmPage } from '../web/components/confirm-page.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import type { FormState } from '../web/components/form.js';
import { DateField, TextField } from '../web/components/text-fields.js';
import { coverageText } from '../domain/obligation/count-cells.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { ConsolidationDetail } from './consolidation.read-model.js';
import { consolidationWords } from './consolidation.words.js';

export interface SignView {
  detail: ConsolidationDetail;
  form: FormState;
}

/** Number, date and what signing does, before it is done. */
export function signPage({ lang, csrf }: PageFrame, { detail, form }: SignView): Page {
  const { pack, route, content } = detail;
  const title = say(lang, consolidationWords.signTitle, { label: pack.label });
  const href = paths.consolidation(pack.roundId);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <ConfirmPage
        lang={lang}
        csrf={csrf}
        title={title}
        action={paths.consolidationSign(pack.roundId)}
        act={say(lang, consolidationWords.toSign)}
        cancelHref={href}
      >
        {detail.isOutdated && <p class="td-finding__warning">▲ {say(lang, consolidationWords.outdated)}</p>}
        <p class="govuk-body">
          {say(lang, consolidationWords.coverage, { text: coverageText(content.reports.coverage, lang) })}
        </p>
        <p class="govuk-body">{say(lang, consolidationWords.signLead, { to: route.to || '–' })}</p>
        <p class="td-muted td-break">
          {say(lang, consolidationWords.hash)}: {pack.contentHash}
        </p>
        <TextField
          lang={lang}
          form={form}
          name="number"
          width="short"
          label={say(lang, consolidationWords.signNumber)}
          hint={say(lang, consolidationWords.signNumberHint)}
        />
        <DateField lang={lang} form={form} name="issuedOn" label={say(lang, consolidationWords.signDay)} />
      </ConfirmPage>
    </>
  );
  const back = { href, text: say(lang, consolidationWords.title, { label: pack.label }) };
  return { title, place: 'reports', narrow: true, body, back };
}
