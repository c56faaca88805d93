import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { JournalVerb } from '../domain/journal/journal-entry.js';
import { transitionOf } from '../domain/state-table.js';
import { announceOutbox } from '../outbox/announce-outbox.js';
import { mailSubject } from '../outbox/give-up.js';
import { MAIL_TABLE, type MailState } from '../outbox/mail-state-table.js';
import { clearAlert } from '../persistence/raise-alert.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { journalPolicy } from './journal.policy.js';

interface WaitingMail {
  id: string;
  state: MailState;
  kind: string;
  mailbox: string;
  cycleId: string | null;
  roundId: string | null;
  unitId: string | null;
  obligationId: string | null;
}

/** Sends a mail that was put off once more, at once, under its own Message-ID. Throws `mail.settled`. */
export function sendMailAgain(db: DataSource, command: Command, mailId: string): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, journalPolicy.actOnMail);
    const mail = await lockWaitingMail(tx, mailId);
    // A row that a relay holds at this moment is the sending that is asked for.
    const open = await tx.query(
      `with hurried as (update outbox set ready_at = clock_timestamp()
                        where mail_id = $1 and done_at is null and lease_until is null)
       select 1 from outbox where mail_id = $1 and done_at is null`,
      [mail.id],
    );
    if (open.length === 0)
      await tx.query(`insert into outbox (authority_id, kind, mail_id) values ($1, 'mail', $2)`, [
        tx.authorityId,
        mail.id,
      ]);
    await journalAct(tx, mail, { verb: 'mail.resent' });
    await clearAlert(tx, mailSubject(mail.id));
    announceOutbox(tx);
  });
}

/**
 * Somebody has told what the mail says, by telephone or in person: it is not sent any more. Throws `reason-missing`,
 * `mail.settled`.
 */
export function tellInsteadOfMail(
  db: DataSource,
  command: Command,
  told: { mailId: string; note: string },
): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, journalPolicy.actOnMail);
    if (told.note === '') throw new RuleBroken('reason-missing');
    const mail = await lockWaitingMail(tx, told.mailId);
    const { to } = transitionOf(MAIL_TABLE, mail.state, 'withdraw');
    await tx.query(`update mail set state = $2 where id = $1`, [mail.id, to]);
    await journalAct(tx, mail, { verb: 'mail.told', reason: told.note });
    await clearAlert(tx, mailSubject(mail.id));
  });
}

const WAITING: readonly MailState[] = ['deferred', 'not-sent', 'uncertain'];

async function lockWaitingMail(tx: Tx, mailId: string): Promise<WaitingMail> {
  const mail = await tx.one<WaitingMail>(
    `select id, state, kind, mailbox, cycle_id as "cycleId", round_id as "roundId", unit_id as "unitId",
            (select min(i.obligation_id::text) from mail_item i where i.mail_id = mail.id
             having count(*) = 1) as "obligationId"
     from mail where id = $1 and authority_id = $2 for update`,
    [mailId, tx.authorityId],
  );
  if (!WAITING.includes(mail.state)) throw new RuleBroken('mail.settled');
  return mail;
}

function journalAct(
  tx: Tx,
  mail: WaitingMail,
  act: { verb: Extract<JournalVerb, `mail.${string}`>; reason?: string },
): Promise<void> {
  const { id, kind, mailbox, cycleId, roundId, unitId, obligationId } = mail;
  return tx.append({
    ...act,
    subject: { type: 'mail', id },
    ...{ cycleId, roundId, unitId, obligationId },
    payload: { kind, mailbox },
  });
}
