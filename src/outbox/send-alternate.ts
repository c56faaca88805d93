import type { Tx } from '../persistence/transact.js';
import { appendMail, type MailKind } from './append-mail.js';
import { journalMail } from './send-journal.js';
import type { ReadyMail } from './send-claim.js';

interface FailedUnit {
  mailbox: string | null;
  alternateMailbox: string | null;
}

/**
 * A mailbox that refuses for good: the unit's alternate mailbox gets the same mail, and the coordinators hear of it
 * once per round and mailbox.
 */
export async function tellOfFailedMailbox(tx: Tx, mail: ReadyMail, response: string): Promise<void> {
  if (mail.kind === 'mailbox-failed') return;
  const redirectedTo = await sendToAlternate(tx, mail);
  const coordinators = await tx.query<{ id: string; email: string }>(
    `select id, email from account
     where authority_id = $1 and disabled_at is null and 'coordinator' in (role, escalation_role) order by email`,
    [tx.authorityId],
  );
  for (const coordinator of coordinators)
    await appendMail(tx, {
      kind: 'mailbox-failed',
      mailbox: coordinator.email,
      audience: 'coordinator',
      slot: `mailbox-failed:${mail.mailbox.toLowerCase()}`,
      ...{ cycleId: mail.cycleId, roundId: mail.roundId, unitId: mail.unitId, accountId: coordinator.id },
      obligationIds: mail.obligationIds,
      params: { mailbox: mail.mailbox, response, redirectedTo, mailId: mail.id },
    });
}

async function sendToAlternate(tx: Tx, mail: ReadyMail): Promise<string | null> {
  if (mail.unitId === null) return null;
  const unit = await tx.one<FailedUnit>(
    `select mailbox, alternate_mailbox as "alternateMailbox" from unit where id = $1`,
    [mail.unitId],
  );
  const standIn = standInFor(mail, unit);
  if (standIn === null) return null;
  const { kept: _kept, ...params } = mail.params;
  await appendMail(tx, {
    kind: mail.kind as MailKind,
    mailbox: standIn,
    audience: `${mail.audience}-alternate`,
    slot: await slotOf(tx, mail.id),
    ...{ cycleId: mail.cycleId, roundId: mail.roundId, unitId: mail.unitId, accountId: mail.accountId },
    linkId: mail.linkId,
    obligationIds: mail.obligationIds,
    params,
  });
  await journalMail(tx, mail, { verb: 'mail.redirected', payload: { to: standIn } });
  return standIn;
}

/**
 * Only the unit's own mailbox has a stand-in: its head and its appointed person are written to by name. Where the
 * mailbox was corrected while the mail was on its way, the corrected one is it.
 */
function standInFor(mail: ReadyMail, unit: FailedUnit): string | null {
  if (mail.mailbox === unit.mailbox) return unit.alternateMailbox || null;
  return mail.audience === 'unit' ? unit.mailbox || null : null;
}

async function slotOf(tx: Tx, mailId: string): Promise<string> {
  const { slot } = await tx.one<{ slot: string }>(`select slot from mail where id = $1`, [mailId]);
  return slot;
}
