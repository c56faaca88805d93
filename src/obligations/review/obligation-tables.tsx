import { dueInWords, momentInWords } from '../../domain/calendar/instant-words.js';
import { DataTable } from '../../web/components/data-table.js';
import { EmptyState } from '../../web/components/empty-state.js';
import { StatusTag } from '../../web/components/status-tag.js';
import { say, type Lang } from '../../web/i18n/say.js';
import { paths } from '../../web/paths.js';
import { mailKindPhrase, mailStatus } from './mail-words.js';
import type { DueLine, MailLine } from './obligation.read-model.js';
import { obligationWords } from './obligation.words.js';

/** Every due the duty has had, the present one first. */
export function DueHistory({ lang, dues }: { lang: Lang; dues: readonly DueLine[] }) {
  return (
    <DataTable
      lang={lang}
      caption={say(lang, obligationWords.dues)}
      rows={dues}
      columns={[
        {
          head: say(lang, obligationWords.due),
          rowHead: true,
          cell: (due) => (due.dueAt ? dueInWords(due.dueAt, lang) : say(lang, obligationWords.noDue)),
        },
        {
          head: say(lang, obligationWords.dueKind),
          cell: (due) => say(lang, obligationWords[`due_${due.kind}`]),
        },
        {
          head: say(lang, obligationWords.why),
          // The launch and the calendar write their reason for the log; people's reasons are their own words.
          cell: (due) => (due.kind === 'first' ? say(lang, obligationWords.firstWhy) : due.why),
        },
        { head: say(lang, obligationWords.setAt), cell: (due) => momentInWords(due.setAt, lang) },
      ]}
    />
  );
}

/** Every mail that speaks of the duty, with what became of it. */
export function MailTable({ lang, mails }: { lang: Lang; mails: readonly MailLine[] }) {
  return (
    <DataTable
      lang={lang}
      caption={say(lang, obligationWords.mails)}
      rows={mails}
      empty={<EmptyState title={say(lang, obligationWords.noMails)} />}
      columns={[
        {
          head: say(lang, obligationWords.mail),
          rowHead: true,
          cell: (mail) => (
            <a class="govuk-link" href={paths.mail(mail.id)}>
              {mailTitle(lang, mail)}
            </a>
          ),
        },
        {
          head: say(lang, obligationWords.mailbox),
          cell: (mail) => <span class="td-break">{mail.mailbox}</span>,
        },
        {
          head: say(lang, obligationWords.at),
          cell: (mail) => momentInWords(mail.acceptedAt ?? mail.createdAt, lang),
        },
        {
          head: say(lang, obligationWords.mailState),
          cell: (mail) => {
            const { kind, phrase } = mailStatus(mail.state);
            return <StatusTag kind={kind} text={say(lang, phrase)} />;
          },
        },
      ]}
    />
  );
}

function mailTitle(lang: Lang, mail: MailLine): string {
  const phrase = mailKindPhrase(mail.kind);
  return phrase ? say(lang, phrase) : (mail.subject ?? mail.kind);
}
