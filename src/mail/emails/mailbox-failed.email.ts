import { renderMail } from './email-frame.js';
import type { Block, RenderedMail } from './letter.js';
import { personGreeting, type PersonView } from './person-letter.js';
import { personWords } from './person.words.js';
import { say } from './say.js';

export interface MailboxFailedView extends PersonView {
  /** The unit, or the person, that the mailbox belongs to. */
  owner: string;
  phone: string;
  mailbox: string;
  response: string;
  redirectedTo: string | null;
  /** Where the address is corrected; null for a mailbox that belongs to no unit. */
  address: string | null;
}

/** A mailbox refuses for good: the coordinator has to call. */
export function mailboxFailedEmail(view: MailboxFailedView): RenderedMail {
  const { lang, owner, mailbox, address } = view;
  return renderMail(view, {
    subject: say(lang, personWords.failed, { unit: owner, mailbox }),
    lead: say(lang, personWords.failedLead, { unit: owner, mailbox }),
    greeting: personGreeting(view),
    blocks: [
      { kind: 'text', text: say(lang, personWords.failedAnswer) },
      { kind: 'quote', text: view.response },
      whatNow(view),
      ...(view.phone === ''
        ? []
        : [{ kind: 'text', text: say(lang, personWords.failedPhone, { phone: view.phone }) } as const]),
    ],
    ...(address === null ? {} : { action: { label: say(lang, personWords.failedButton), address } }),
  });
}

function whatNow({ lang, redirectedTo }: MailboxFailedView): Block {
  const text =
    redirectedTo === null
      ? say(lang, personWords.failedNoAlternate)
      : say(lang, personWords.failedRedirected, { alternate: redirectedTo });
  return { kind: 'text', text };
}
