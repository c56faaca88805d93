import { dueInWords } from '../../domain/calendar/instant-words.js';
import { isOverdue } from '../../domain/obligation/obligation-states.js';
import { Button, ButtonGroup } from '../../web/components/button.js';
import { Form } from '../../web/components/form.js';
import { say } from '../../web/i18n/say.js';
import type { PageFrame } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import type { Page } from '../../web/render-page.js';
import { AnswersSummary } from './answers-summary.js';
import { answerWords } from './answers.words.js';
import type { Asked, KeptDraft } from './asked.js';
import type { ReadAnswers } from './read-answers.js';

export interface CheckView {
  asked: Asked;
  draft: KeptDraft;
  read: ReadAnswers;
  idempotencyKey: string;
}

/** Check answers: what will be sent, before it is sent. */
export function checkPage(
  { lang, csrf }: PageFrame,
  { asked, draft, read, idempotencyKey }: CheckView,
): Page {
  const isLate = isOverdue(asked.state, asked.dueAt?.getTime() ?? null, asked.now.getTime());
  const title = say(lang, answerWords.checkTitle);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <strong>{asked.label}</strong> · {asked.unitName}
      </p>
      <p class="govuk-body">{say(lang, answerWords.checkLead)}</p>
      {isLate && asked.dueAt && (
        <p class="govuk-body td-warned">
          {say(lang, answerWords.checkLate, { due: dueInWords(asked.dueAt, lang) })}
        </p>
      )}
      <AnswersSummary lang={lang} asked={asked} content={read.content} checking={read} />
      <p class="govuk-body">{say(lang, answerWords.sendNext)}</p>
      <Form action={paths.unitCheck(asked.id)} csrf={csrf}>
        <input type="hidden" name="version" value={String(draft.version)} />
        <input type="hidden" name="key" value={idempotencyKey} />
        <ButtonGroup>
          <Button>{say(lang, asked.kind === 'task' ? answerWords.sendTask : answerWords.send)}</Button>
          <a class="govuk-link" href={paths.unitForm(asked.id)}>
            {say(lang, answerWords.backToForm)}
          </a>
        </ButtonGroup>
      </Form>
    </>
  );
  return { title, body, back: { href: paths.unitForm(asked.id), text: say(lang, answerWords.backToForm) } };
}
