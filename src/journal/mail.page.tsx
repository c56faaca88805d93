import { momentInWords } from '../domain/calendar/instant-words.js';
import { StatusTag, type StatusKind } from '../web/components/status-tag.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import type { FormState } from '../web/components/form.js';
import { SummaryList } from '../web/components/summary-list.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { MailActs } from './mail-acts.js';
import { HistoryLines } from './history.page.js';
import type { JournalLine, MailLine } from './journal.read-model.js';
import { journalWords } from './journal.words.js';

type MailState =
  'new' | 'sending' | 'accepted' | 'deferred' | 'rejected' | 'uncertain' | 'not-sent' | 'withdrawn';

const KINDS: Readonly<Record<MailState, StatusKind>> = {
  new: 'waiting',
  sending: 'waiting',
  accepted: 'done',
  deferred: 'soon',
  rejected: 'late',
  uncertain: 'soon',
  'not-sent': 'soon',
  withdrawn: 'none',
};

export interface MailView {
  mail: MailLine;
  lines: JournalLine[];
  form: FormState;
}

/** One mail: to whom, what became of it, what it said, what it was about. */
export function mailPage(frame: PageFrame, { mail, lines, form }: MailView): Page {
  const { lang } = frame;
  const title = `${say(lang, journalWords.mail)}: ${mail.mailbox}`;
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <SummaryList rows={factsOf(lang, mail)} />
      <MailActs frame={frame} mail={mail} form={form} />
      <h2 class="govuk-heading-m">{say(lang, journalWords.mailBody)}</h2>
      {mail.text ? (
        <pre class="td-letter">{mail.text}</pre>
      ) : (
        <p class="govuk-body">{say(lang, journalWords.mailNotYet)}</p>
      )}
      <h2 class="govuk-heading-m">{say(lang, journalWords.history)}</h2>
      <HistoryLines lang={lang} lines={lines} />
    </>
  );
  return {
    title,
    place: 'journal',
    body,
    back: { href: paths.journal(), text: say(lang, journalWords.title) },
  };
}

function factsOf(lang: Lang, mail: MailLine) {
  const state = mail.state as MailState;
  const rows = [
    { key: say(lang, journalWords.mailTo), value: mail.mailbox },
    { key: say(lang, journalWords.mailSubject), value: mail.subject ?? '' },
    {
      key: say(lang, journalWords.mailState),
      value: (
        <StatusTag
          kind={mail.isGivenUp ? 'late' : KINDS[state]}
          text={say(lang, journalWords[mail.isGivenUp ? 'givenUp' : state])}
        />
      ),
    },
    { key: say(lang, journalWords.mailCreated), value: momentInWords(mail.createdAt, lang) },
    {
      key: say(lang, journalWords.mailAccepted),
      value: mail.acceptedAt ? momentInWords(mail.acceptedAt, lang) : '',
    },
    { key: say(lang, journalWords.mailAttempts), value: String(mail.attempts) },
    { key: say(lang, journalWords.mailResponse), value: mail.response ?? '' },
    { key: say(lang, journalWords.mailId), value: mail.messageId },
    { key: say(lang, journalWords.mailDuties), value: <Duties mail={mail} /> },
  ];
  return rows.filter((row) => row.value !== '');
}

function Duties({ mail }: { mail: MailLine }) {
  return (
    <ul class="td-plain-list">
      {mail.duties.map((duty) => (
        <li key={duty.id}>
          <a class="govuk-link" href={paths.obligation(duty.id)}>
            {duty.unit}: {duty.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
