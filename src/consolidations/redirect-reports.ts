import { transitionOf } from '../domain/state-table.js';
import { appendMail } from '../outbox/append-mail.js';
import { MAIL_TABLE, isSettled, type MailState } from '../outbox/mail-state-table.js';
import type { Tx } from '../persistence/transact.js';

/** The states of a mail in which its report has not arrived above, as far as anybody knows. */
export const NOT_ARRIVED: readonly MailState[] = ['new', 'deferred', 'not-sent', 'uncertain', 'rejected'];

interface Unarrived {
  id: string;
  roundId: string;
  cycleId: string;
  docxSha256: string;
  mailId: string;
  mailState: MailState;
  mailbox: string;
}

/**
 * The receiving mailbox was corrected: a report whose mail has not arrived goes to the new one, and what still waits for
 * the old one is withdrawn. A report that the old mailbox has taken stays where it is.
 */
export async function redirectReports(tx: Tx, mailbox: string): Promise<void> {
  const reports = await tx.query<Unarrived>(
    `select c.id, c.round_id as "roundId", c.cycle_id as "cycleId", c.docx_sha256 as "docxSha256", m.id as "mailId",
            m.state as "mailState", m.mailbox
     from consolidation c join mail m on m.id = c.mail_id
     where c.authority_id = $1 and c.state = 'sent' and m.state = any($2) and m.mailbox <> $3
     for no key update of c, m`,
    [tx.authorityId, NOT_ARRIVED, mailbox],
  );
  for (const report of reports) await redirect(tx, report, mailbox);
}

async function redirect(tx: Tx, report: Unarrived, mailbox: string): Promise<void> {
  const { id, cycleId, roundId } = report;
  if (!isSettled(report.mailState)) await withdrawOld(tx, report);
  const mailId = await appendMail(tx, {
    kind: 'upward-report',
    // By the instant: a mailbox that was given, taken back and given again gets a mail each time.
    slot: `report/${report.docxSha256}@${tx.now.toISOString()}`,
    ...{ audience: 'upward', mailbox, cycleId, roundId, params: { consolidationId: id } },
  });
  if (mailId === null) return;
  await tx.query(`update consolidation set mail_id = $2, sent_at = $3, version = version + 1 where id = $1`, [
    id,
    mailId,
    tx.now,
  ]);
  await tx.append({
    verb: 'consolidation.sent',
    subject: { type: 'consolidation', id },
    ...{ cycleId, roundId, payload: { to: mailbox } },
  });
}

async function withdrawOld(
  tx: Tx,
  { mailId, mailState, mailbox, cycleId, roundId }: Unarrived,
): Promise<void> {
  const { to } = transitionOf(MAIL_TABLE, mailState, 'withdraw');
  await tx.query(`update mail set state = $2 where id = $1`, [mailId, to]);
  await tx.append({
    verb: 'mail.withdrawn',
    subject: { type: 'mail', id: mailId },
    reason: 'the receiving mailbox was corrected',
    ...{ cycleId, roundId, payload: { kind: 'upward-report', mailbox } },
  });
}
