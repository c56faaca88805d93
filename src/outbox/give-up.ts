import type { Outcome } from '../mail/mailer.js';
import { raiseAlert } from '../persistence/raise-alert.js';
import type { Tx } from '../persistence/transact.js';
import { tellOfFailedMailbox } from './send-alternate.js';
import type { ReadyMail } from './send-claim.js';
import { journalMail } from './send-journal.js';

/** With the waits of `send-record.ts` (1, 5, 15 minutes, then every hour) the last of them comes after two days. */
const MOST_PUT_OFFS = 52;

/** Names a mail's alert. */
export const mailSubject = (mailId: string) => `mail/${mailId}`;

/**
 * A mailbox that puts a mail off for two days is not tried any more until a person says so: the alternate mailbox gets
 * the mail, the coordinators hear of it, and an alert stays open until somebody sends it again or has told by telephone.
 * Only what the server said of this mail counts: while no server can be reached, nobody's mailbox is to blame and the
 * tries go on. Answers whether it was given up.
 */
export async function givenUp(tx: Tx, mail: ReadyMail, outcome: Outcome): Promise<boolean> {
  if (outcome.kind !== 'deferred' && outcome.kind !== 'uncertain') return false;
  if (mail.attempts < MOST_PUT_OFFS || (await putOffs(tx, mail.id)) < MOST_PUT_OFFS) return false;
  await journalMail(tx, mail, { verb: 'mail.given-up' });
  await raiseAlert(tx, {
    authorityId: tx.authorityId,
    subject: mailSubject(mail.id),
    message: 'a mailbox has put a mail off for two days: call, then send it again or say that you have told',
  });
  await tellOfFailedMailbox(tx, mail, 'response' in outcome ? outcome.response : outcome.error);
  return true;
}

/** Since the last time a person sent it again. */
async function putOffs(tx: Tx, mailId: string): Promise<number> {
  const { n } = await tx.one<{ n: number }>(
    `select count(*)::int as n from journal j
     where j.subject_id = $1 and j.verb in ('mail.deferred', 'mail.uncertain')
       and j.payload->>'state' in ('deferred', 'uncertain') and not j.payload ? 'restSeconds'
       and j.seq > coalesce((select max(r.seq) from journal r where r.subject_id = $1 and r.verb = 'mail.resent'), 0)`,
    [mailId],
  );
  return n;
}
