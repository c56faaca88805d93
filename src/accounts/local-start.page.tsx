import { Button, ButtonGroup } from '../web/components/button.js';
import { DataTable } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { Form } from '../web/components/form.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { inboxMailUrl, type InboxMail } from './inbox-listing.js';
import type { LocalAuthority, UnitMailbox } from './local-start.read-model.js';
import { localStartWords as w } from './local-start.words.js';

export interface LocalStartView {
  authorities: readonly LocalAuthority[];
  inboxUrl: string;
  temporalUiUrl: string;
}

const OFFERED = ['coordinator', 'leader', 'admin'] as const;

export function localStartPage(frame: PageFrame, view: LocalStartView): Page {
  const { lang } = frame;
  const title = say(lang, w.title);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say(lang, w.lead)}</p>
      {view.authorities.length === 0 && (
        <EmptyState title={say(lang, w.nothingYet)}>{say(lang, w.nothingYetNext)}</EmptyState>
      )}
      <div class="td-cards">
        {view.authorities.map((authority) => (
          <AuthorityCard key={authority.id} frame={frame} authority={authority} inboxUrl={view.inboxUrl} />
        ))}
      </div>
      <Surroundings frame={frame} view={view} />
    </>
  );
  return { title, body };
}

interface AuthorityCardProps {
  frame: PageFrame;
  authority: LocalAuthority;
  inboxUrl: string;
}

function AuthorityCard({ frame, authority, inboxUrl }: AuthorityCardProps) {
  const { lang, csrf } = frame;
  const isSample = authority.kind === 'rehearsal';
  return (
    <section class="td-card">
      <h2 class="govuk-heading-m">{say(lang, isSample ? w.sample : w.real)}</h2>
      <p class="govuk-body">{say(lang, isSample ? w.sampleLead : w.realLead, { name: authority.name })}</p>
      <h3 class="govuk-heading-s">{say(lang, w.enterAs)}</h3>
      <Form action={paths.localSignIn()} csrf={csrf}>
        <input type="hidden" name="authorityId" value={authority.id} />
        <ButtonGroup>
          {OFFERED.filter((role) => authority.roles.includes(role)).map((role, index) => (
            <Button key={role} name="role" value={role} kind={index === 0 ? 'primary' : 'secondary'}>
              {say(lang, w[`enter_${role}`])}
            </Button>
          ))}
        </ButtonGroup>
      </Form>
      {inboxUrl !== '' && authority.units.length > 0 && <Mailboxes frame={frame} authority={authority} />}
    </section>
  );
}

function Mailboxes({ frame: { lang }, authority }: { frame: PageFrame; authority: LocalAuthority }) {
  return (
    <>
      <h3 class="govuk-heading-s">{say(lang, w.mailboxes)}</h3>
      <p class="govuk-hint">{say(lang, w.mailboxesLead)}</p>
      <ul class="td-columns">
        {authority.units.map((unit) => (
          <li key={unit.id}>
            <a class="govuk-link" href={paths.localInbox(unit.id)}>
              {unit.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Surroundings({ frame: { lang }, view }: { frame: PageFrame; view: LocalStartView }) {
  if (view.inboxUrl === '' && view.temporalUiUrl === '') return null;
  return (
    <>
      <h2 class="govuk-heading-s">{say(lang, w.surroundings)}</h2>
      <ul class="govuk-list">
        {view.inboxUrl !== '' && (
          <li>
            <a class="govuk-link" href={view.inboxUrl}>
              {say(lang, w.openInbox)}
            </a>
          </li>
        )}
        {view.temporalUiUrl !== '' && (
          <li>
            <a class="govuk-link" href={view.temporalUiUrl}>
              {say(lang, w.temporal)}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

export interface MailboxView {
  unit: UnitMailbox;
  /** null: the inbox does not answer. */
  mails: readonly InboxMail[] | null;
  inboxUrl: string;
}

export function mailboxPage({ lang }: PageFrame, { unit, mails, inboxUrl }: MailboxView): Page {
  const title = say(lang, w.mailboxTitle, { name: unit.name });
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{unit.mailbox}</p>
      {mails === null ? (
        <EmptyState title={say(lang, w.noInbox)}>{say(lang, w.noInboxNext)}</EmptyState>
      ) : (
        <DataTable
          lang={lang}
          caption={title}
          hideCaption
          count={say(lang, w.mailboxCount, { count: mails.length })}
          rows={mails}
          empty={<EmptyState title={say(lang, w.noMail)}>{say(lang, w.noMailNext)}</EmptyState>}
          columns={[
            {
              head: say(lang, w.subject),
              rowHead: true,
              cell: (mail) => (
                <a class="govuk-link" href={inboxMailUrl(inboxUrl, mail.id)}>
                  {mail.subject}
                </a>
              ),
            },
            { head: say(lang, w.receivedAt), nowrap: true, cell: (mail) => receivedText(mail.at) },
          ]}
        />
      )}
    </>
  );
  return { title, body, back: { href: paths.localStart(), text: say(lang, w.title) } };
}

const received = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});

function receivedText(at: Date): string {
  return received.format(at);
}
