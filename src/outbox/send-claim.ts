import { transitionOf } from '../domain/state-table.js';
import { storeFile } from '../persistence/store-file.js';
import type { Tx } from '../persistence/transact.js';
import { MAIL_TABLE, isSettled, type MailState } from './mail-state-table.js';
import type { ClaimedMail, MailAttachment, MailContent, MailWriter } from './mail-content.js';
import { keptAttachments, keptBody, type KeptBody } from './send-kept-body.js';
import { journalMail } from './send-journal.js';

/** A mail that is ours to send until its lease is over. */
export interface ReadyMail extends ClaimedMail {
  messageId: string;
  firstClaimedAt: Date;
  body: KeptBody;
  attachments: MailAttachment[];
}

export type Claim =
  { kind: 'settled' } | { kind: 'busy'; seconds: number } | { kind: 'ready'; mail: ReadyMail };

interface StoredMail extends ClaimedMail {
  messageId: string;
  state: MailState;
  claimedAt: Date | null;
  leaseSeconds: number;
  subject: string | null;
  textBody: string | null;
  htmlBody: string | null;
}

/** Longer than all SMTP timeouts together (`mail/smtp-settings.ts`), shorter than the lease of the outbox row. */
const LEASE = '4 minutes';

/**
 * Takes the mail and only then reads the present truth: an answer that was committed before the claim is seen, one
 * that comes later came after it. Locks the mail alone, nothing that an answer needs.
 */
export async function claimForSending(tx: Tx, writer: MailWriter, mailId: string): Promise<Claim> {
  const mail = await lockMail(tx, mailId);
  if (isSettled(mail.state)) return { kind: 'settled' };
  if (mail.state === 'sending') {
    if (mail.leaseSeconds > 0) return { kind: 'busy', seconds: Math.ceil(mail.leaseSeconds) + 1 };
    await lose(tx, mail);
  }
  const written = await writer.write(tx, mail);
  if ('withdraw' in written) return withdraw(tx, mail, written.withdraw);
  const { attempts, claimedAt } = await markSending(tx, mail);
  const kept = keptBody(mail);
  const body = kept !== null && !mayBeRewritten(kept, written) ? kept : await keep(tx, mail, written);
  const attachments = await keptAttachments(tx, body);
  return { kind: 'ready', mail: { ...mail, attempts, firstClaimedAt: claimedAt, body, attachments } };
}

async function lockMail(tx: Tx, mailId: string): Promise<StoredMail> {
  return tx.one<StoredMail>(
    `select m.id, m.authority_id as "authorityId", m.kind, m.audience, m.mailbox, m.cycle_id as "cycleId",
            m.round_id as "roundId", m.unit_id as "unitId", m.account_id as "accountId", m.link_id as "linkId",
            m.params, m.attempts, m.message_id as "messageId", m.state, m.claimed_at as "claimedAt", m.subject,
            m.text_body as "textBody", m.html_body as "htmlBody",
            coalesce(extract(epoch from m.lease_until - clock_timestamp()), 0)::float8 as "leaseSeconds",
            array(select i.obligation_id::text from mail_item i where i.mail_id = m.id order by 1) as "obligationIds"
     from mail m where m.id = $1 for update`,
    [mailId],
  );
}

/** Whoever claimed it never said what became of it: the server may have the mail. */
async function lose(tx: Tx, mail: StoredMail): Promise<void> {
  const { to } = transitionOf(MAIL_TABLE, 'sending', 'lose');
  await tx.query(`update mail set state = $2, lease_until = null where id = $1`, [mail.id, to]);
  await journalMail(tx, mail, {
    verb: 'mail.uncertain',
    payload: { why: 'the lease ended without a record' },
  });
  mail.state = to;
}

/** The lease always runs on the real clock, whatever the authority's clock shows. */
async function markSending(tx: Tx, mail: StoredMail): Promise<{ attempts: number; claimedAt: Date }> {
  const { to } = transitionOf(MAIL_TABLE, mail.state, 'claim');
  await tx.query(
    `update mail set state = $2, attempts = attempts + 1, claimed_at = coalesce(claimed_at, $3),
                     lease_until = clock_timestamp() + interval '${LEASE}' where id = $1`,
    [mail.id, to, tx.now],
  );
  return { attempts: mail.attempts + 1, claimedAt: mail.claimedAt ?? tx.now };
}

async function withdraw(tx: Tx, mail: StoredMail, reason: string): Promise<Claim> {
  const { to } = transitionOf(MAIL_TABLE, mail.state, 'withdraw');
  await tx.query(`update mail set state = $2, lease_until = null, response = $3 where id = $1`, [
    ...[mail.id, to, reason],
  ]);
  await journalMail(tx, mail, { verb: 'mail.withdrawn', payload: { reason } });
  return { kind: 'settled' };
}

/**
 * After the first attempt the body stays as it is, byte for byte. It is written anew only if the server surely has no
 * copy of it (never `uncertain`) and somebody whom it would remind has answered in the meantime.
 */
function mayBeRewritten(kept: KeptBody, written: MailContent): boolean {
  const stillSpokenOf = written.speaksOf ?? kept.speaksOf;
  return !kept.mayHaveArrived && kept.speaksOf.some((id) => !stillSpokenOf.includes(id));
}

async function keep(tx: Tx, mail: StoredMail, written: MailContent): Promise<KeptBody> {
  const attachments: KeptBody['attachments'] = [];
  for (const each of written.attachments ?? [])
    attachments.push({ name: each.name, mediaType: each.mediaType, sha256: await storeFile(tx, each) });
  const speaksOf = written.speaksOf ?? [];
  const { subject, text, html } = written;
  await tx.query(
    `update mail set subject = $2, text_body = $3, html_body = $4,
                     params = params || jsonb_build_object('kept', $5::jsonb) where id = $1`,
    [mail.id, subject, text, html, JSON.stringify({ attachments, speaksOf })],
  );
  return { subject, text, html, attachments, speaksOf, mayHaveArrived: false };
}
