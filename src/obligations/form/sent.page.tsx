import { momentInWords } from '../../domain/calendar/instant-words.js';
import type { SubmissionContent } from '../../domain/obligation/submission-content.js';
import { Panel } from '../../web/components/panel.js';
import { say, type Lang } from '../../web/i18n/say.js';
import type { PageFrame } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import type { Page } from '../../web/render-page.js';
import type { SentVersion } from '../unit-versions.read-model.js';
import { AnswersSummary } from './answers-summary.js';
import { answerWords } from './answers.words.js';
import type { Asked } from './asked.js';

/** After sending: the number to name, in time or late, and what comes next. */
export function donePage({ lang }: PageFrame, asked: Asked, sent: SentVersion): Page {
  const title = say(lang, answerWords.doneTitle);
  const body = (
    <>
      <Panel title={title}>
        {asked.label}
        <br />
        <strong>{say(lang, answerWords.reference, { reference: sent.reference })}</strong>
      </Panel>
      <p class="govuk-body">
        <strong>{whenSent(lang, sent)}</strong>
      </p>
      <h2 class="govuk-heading-m">{say(lang, answerWords.next)}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {asked.mailbox !== null && <li>{say(lang, answerWords.nextMail, { mailbox: asked.mailbox })}</li>}
        <li>{say(lang, answerWords.nextReview)}</li>
        <li>{say(lang, answerWords.nextNothing)}</li>
      </ul>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={paths.unitVersion(asked.id, String(sent.number))}>
            {say(lang, answerWords.seeSent)}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.unitHome()}>
            {say(lang, answerWords.toHome)}
          </a>
        </li>
      </ul>
    </>
  );
  return { title, body, narrow: true };
}

function whenSent(lang: Lang, { submittedAt, isLate, hasDue }: SentVersion): string {
  const at = momentInWords(submittedAt, lang);
  if (isLate) return say(lang, answerWords.doneLate, { at });
  return say(lang, hasDue ? answerWords.doneOnTime : answerWords.doneNoDue, { at });
}

export interface VersionView {
  asked: Asked;
  sent: SentVersion;
  content: SubmissionContent;
}

/** What was sent, to be read again; nothing can be changed here. */
export function versionPage({ lang }: PageFrame, { asked, sent, content }: VersionView): Page {
  const title = say(lang, answerWords.version, { number: sent.number });
  const facts = say(lang, answerWords.versionFacts, {
    ...{ reference: sent.reference, at: momentInWords(sent.submittedAt, lang), by: sent.filledBy },
  });
  const body = (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{asked.label}</span>
        {title}
      </h1>
      <p class="govuk-body">
        {facts}
        {sent.isLate && ` · ${say(lang, answerWords.late)}`}
      </p>
      {sent.channel !== 'link' && (
        <p class="govuk-body">
          {say(lang, answerWords.enteredFor, { channel: say(lang, answerWords[sent.channel]) })}
        </p>
      )}
      <AnswersSummary lang={lang} asked={asked} content={content} />
    </>
  );
  return { title, body, back: { href: paths.unitHome(), text: say(lang, answerWords.toHome) } };
}
