import { ConfirmPage } from '../web/components/confirm-page.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { DirectiveView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';

/** Asked before the reading is closed; counts what will make the plan and what stays out. */
export function finishPage({ lang, csrf }: PageFrame, directive: DirectiveView): Page {
  const { findings } = directive;
  const open = findings.filter((finding) => finding.state === 'proposed').length;
  const out = findings.filter((finding) => finding.state === 'rejected').length;
  const title = say(lang, directiveWords.finishTitle);
  const body = (
    <ConfirmPage
      lang={lang}
      csrf={csrf}
      title={title}
      action={paths.directiveConfirm(directive.id)}
      act={say(lang, directiveWords.finish)}
      cancelHref={paths.directive(directive.id)}
    >
      {open === 0 ? (
        <p>
          {say(lang, directiveWords.finishAll, {
            all: findings.length,
            kept: findings.length - out,
            out,
          })}
        </p>
      ) : (
        <>
          <p>{say(lang, directiveWords.finishOpen, { open })}</p>
          <div class="govuk-checkboxes govuk-checkboxes--small">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id="leaveOut"
                name="leaveOut"
                value="yes"
              />
              <label class="govuk-label govuk-checkboxes__label" for="leaveOut">
                {say(lang, directiveWords.leaveOut)}
              </label>
            </div>
          </div>
        </>
      )}
    </ConfirmPage>
  );
  return { title, place: 'directives', body, narrow: true };
}
