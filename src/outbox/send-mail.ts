import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import type { Letter, Mailer } from '../mail/mailer.js';
import { transact, type Command } from '../persistence/transact.js';
import type { MailWriter } from './mail-content.js';
import { claimForSending, type ReadyMail } from './send-claim.js';
import { recordOutcome } from './send-record.js';

export interface SendMailDeps {
  db: DataSource;
  writer: MailWriter;
  mailer: Mailer;
}

/**
 * Sends one mail of the outbox: claims it in one transaction, hands it over outside any, records what became of it
 * in another. Resolves to null when nothing more is to be done, or to the seconds after which to try again. Safe to
 * repeat at any moment: a claim whose record never came is `uncertain` when its lease is over, and copied.
 */
export async function sendMail(deps: SendMailDeps, mailId: string): Promise<number | null> {
  const { authorityId, isRehearsal } = await ownerOf(deps.db, mailId);
  const resting = deps.mailer.restSeconds(isRehearsal);
  if (resting > 0) return resting;
  const command: Command = { authorityId, actor: systemActor('the outbox is drained') };
  const claim = await transact(deps.db, command, (tx) => claimForSending(tx, deps.writer, mailId));
  if (claim.kind === 'settled') return null;
  if (claim.kind === 'busy') return claim.seconds;
  const outcome = await deps.mailer.send(letterOf(claim.mail, deps.writer, isRehearsal));
  return transact(deps.db, command, (tx) => recordOutcome(tx, { mail: claim.mail, outcome, isRehearsal }));
}

async function ownerOf(
  db: DataSource,
  mailId: string,
): Promise<{ authorityId: string; isRehearsal: boolean }> {
  const [owner] = await db.query<{ authorityId: string; isRehearsal: boolean }[]>(
    `select m.authority_id as "authorityId",
            a.kind = 'rehearsal' or exists (select 1 from virtual_clock c where c.authority_id = a.id) as "isRehearsal"
     from mail m join authority a on a.id = m.authority_id where m.id = $1`,
    [mailId],
  );
  if (owner === undefined) throw new Error(`The outbox names a mail that does not exist: ${mailId}`);
  return owner;
}

function letterOf(mail: ReadyMail, writer: MailWriter, isRehearsal: boolean): Letter {
  return {
    messageId: mail.messageId,
    mailbox: mail.mailbox,
    date: mail.firstClaimedAt,
    subject: mail.body.subject,
    text: writer.reveal(mail, mail.body.text),
    html: writer.reveal(mail, mail.body.html),
    attachments: mail.attachments,
    isRehearsal,
  };
}
