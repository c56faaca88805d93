import { Checkboxes } from '../web/components/choice-fields.js';
import { ConfirmPage } from '../web/components/confirm-page.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import type { FormState } from '../web/components/form.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { DirectiveView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';

/** Asked before the reading is closed; counts what will make the plan and what stays out. */
export function finishPage({ lang, csrf }: PageFrame, directive: DirectiveView, form: FormState): Page {
  const { findings } = directive;
  const open = findings.filter((finding) => finding.state === 'proposed').length;
  const out = findings.filter((finding) => finding.state === 'rejected').length;
  const title = say(lang, directiveWords.finishTitle);
  const kept = findings.length - open - out;
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <ConfirmPage
        lang={lang}
        csrf={csrf}
        title={title}
        action={paths.directiveConfirm(directive.id)}
        act={say(lang, directiveWords.finish)}
        cancelHref={paths.directive(directive.id)}
      >
        {open === 0 ? (
          <p>{say(lang, directiveWords.finishAll, { all: findings.length, kept, out })}</p>
        ) : (
          <>
            <p>{say(lang, directiveWords.finishOpen, { kept, out, open })}</p>
            <p>
              <a class="govuk-link" href={`${paths.directive(directive.id)}?loc=chua-xu-ly#proposals`}>
                {say(lang, directiveWords.backToOpen, { open })}
              </a>
            </p>
            <Checkboxes
              lang={lang}
              form={form}
              name="leaveOut"
              label={say(lang, directiveWords.openItems)}
              choices={[{ value: 'yes', text: say(lang, directiveWords.leaveOut, { open }) }]}
            />
          </>
        )}
        <p>{say(lang, directiveWords.finishNoReturn)}</p>
      </ConfirmPage>
    </>
  );
  const back = { href: paths.directive(directive.id), text: say(lang, directiveWords.proposals) };
  return { title, place: 'directives', body, back, narrow: true };
}
