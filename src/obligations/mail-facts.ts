import type { Config } from '../config.js';
import type { Lang } from '../domain/phrase.js';
import { acknowledgeEntryAddress, unitEntryAddress, withFragment } from '../links/link-address.js';
import { sealedCode, sealedSecret } from '../links/link-seal.js';
import type { LinkIdentity } from '../links/link-secret.js';
import type { LinkView, MailSender } from '../mail/emails/letter.js';
import type { OwedItem } from '../mail/emails/owed.js';
import type { ClaimedMail, MailContent } from '../outbox/mail-content.js';
import type { Tx } from '../persistence/transact.js';

export type MailSettings = Pick<Config, 'PUBLIC_URL' | 'LINK_KEYS'>;
export type Written = MailContent | { withdraw: string };

/** What a writer of one kind is given. */
export interface Writing {
  tx: Tx;
  mail: ClaimedMail;
  settings: MailSettings;
  sender: MailSender;
}

export type Owed = OwedItem & { id: string };

/** The authority and the telephone where somebody answers: its own, or its coordinator's. */
export function readSender(tx: Tx): Promise<MailSender> {
  return tx.one<MailSender>(
    `select name, short_name as "shortName", coalesce(nullif(phone, ''), (
       select p.phone from account p
       where p.authority_id = a.id and p.role = 'coordinator' and p.disabled_at is null and p.phone <> ''
       order by p.created_at limit 1), '') as phone
     from authority a where id = $1`,
    [tx.authorityId],
  );
}

export interface MailUnit {
  id: string;
  name: string;
  isRequested: boolean;
  phone: string;
  headName: string;
  contactName: string;
}

export function readUnit(tx: Tx, unitId: string | null): Promise<MailUnit> {
  return tx.one<MailUnit>(
    `select id, name, kind = 'requested' as "isRequested", phone, head_name as "headName",
            contact_name as "contactName" from unit where id = $1`,
    [unitId],
  );
}

/** What of the mail's obligations is still owed now; with `lateOnly` what is late under its present due. */
export async function readOwed(
  { tx, mail }: Writing,
  { lateOnly = false }: { lateOnly?: boolean } = {},
): Promise<Owed[]> {
  const rows = await tx.query<Owed>(
    `${OWED} where o.id = any($1) and o.state in ('open', 'returned') and o.paused_at is null
     order by d.due_at nulls last, o.label collate "vi-x-icu"`,
    [mail.obligationIds],
  );
  return lateOnly ? rows.filter((row) => row.dueAt !== null && row.dueAt <= tx.now) : rows;
}

const OWED = `select o.id, o.label, o.kind, d.due_at as "dueAt", o.state = 'returned' as "isReturned"
  from obligation o left join due d on d.obligation_id = o.id and d.due_no = o.due_no`;

/** The one obligation that a mail about an answer speaks of. */
export function readItem({
  tx,
  mail,
}: Writing): Promise<Owed & { state: string; returnReason: string | null }> {
  return tx.one(
    `select item.*, o.state, o.return_reason as "returnReason" from (${OWED}) item
     join obligation o on o.id = item.id where o.id = any($1) order by o.id limit 1`,
    [mail.obligationIds],
  );
}

interface StoredLink extends LinkIdentity {
  publicId: string;
  purpose: 'unit' | 'acknowledge';
}

/**
 * The link of the mail, its secret sealed. A mail that was written without one takes a living link of its unit and
 * cycle; a revoked or expired link is not mailed.
 */
export async function readLink({ tx, mail, settings }: Writing): Promise<LinkView | null> {
  const [link] = await tx.query<StoredLink>(
    `select id, public_id as "publicId", purpose, generation, key_id as "keyId" from link
     where revoked_at is null and expires_at > $4
       and (id = $1 or ($1::uuid is null and purpose = 'unit' and unit_id = $2 and cycle_id = $3))
     order by created_at, id limit 1`,
    [mail.linkId, mail.unitId, mail.cycleId, tx.now],
  );
  if (link === undefined) return null;
  if (mail.linkId === null) {
    await tx.query(`update mail set link_id = $2 where id = $1`, [mail.id, link.id]);
    mail.linkId = link.id;
  }
  const entry = link.purpose === 'unit' ? unitEntryAddress : acknowledgeEntryAddress;
  const entryAddress = entry(settings, link);
  return {
    address: withFragment(entryAddress, sealedSecret(link, mail.id)),
    entryAddress,
    code: sealedCode(link, mail.id),
  };
}

export interface MailPerson {
  name: string;
  position: string;
  lang: Lang;
  isDisabled: boolean;
}

export function readPerson({ tx, mail }: Writing): Promise<MailPerson> {
  return tx.one<MailPerson>(
    `select name, position, lang, disabled_at is not null as "isDisabled" from account where id = $1`,
    [mail.accountId],
  );
}

/** A value that the command put into the mail's params; an absent one is null. */
export function paramOf({ mail }: Writing, name: string): string | null {
  const value = mail.params[name];
  return typeof value === 'string' ? value : null;
}
