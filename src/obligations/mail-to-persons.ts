import { signInTokenOf, signingKeyId } from '../links/link-secret.js';
import { publicAddress } from '../links/link-address.js';
import { sealedSignIn } from '../links/link-seal.js';
import { escalationDigestEmail } from '../mail/emails/escalation-digest.email.js';
import { mailboxFailedEmail } from '../mail/emails/mailbox-failed.email.js';
import type { PersonView } from '../mail/emails/person-letter.js';
import { signInEmail } from '../mail/emails/sign-in.email.js';
import { sha256 } from '../persistence/content-hash.js';
import { paths } from '../web/paths.js';
import { paramOf, readLink, readPerson, readUnit, type Writing, type Written } from './mail-facts.js';

/** Null when the person's account has been closed since. */
export async function personView(writing: Writing): Promise<PersonView | null> {
  const person = await readPerson(writing);
  return person.isDisabled ? null : { lang: person.lang, sender: writing.sender, person };
}

export const CLOSED_ACCOUNT = { withdraw: 'the account has been closed' };

interface Digest {
  round: string;
  acknowledgeBy: Date;
  isOver: boolean;
}

/** Lateness as it stands now: who has answered in the meantime is not told of. */
export async function writeEscalationDigest(writing: Writing): Promise<Written> {
  const { tx, mail } = writing;
  const view = await personView(writing);
  if (view === null) return CLOSED_ACCOUNT;
  const digest = await tx.one<Digest>(
    `select r.label as round, e.acknowledge_due_at as "acknowledgeBy",
            e.acknowledged_at is not null or e.closed_at is not null as "isOver"
     from escalation e join round r on r.id = e.round_id where e.id = $1`,
    [paramOf(writing, 'escalationId')],
  );
  if (digest.isOver) return { withdraw: 'the escalation has been acknowledged or closed' };
  const late = await tx.query<{ id: string; unit: string; phone: string; label: string; dueAt: Date }>(
    `select o.id, u.name as unit, u.phone, o.label, d.due_at as "dueAt"
     from obligation o join unit u on u.id = o.unit_id
     join due d on d.obligation_id = o.id and d.due_no = o.due_no
     where o.id = any($1) and o.state in ('open', 'returned') and o.paused_at is null and d.due_at <= $2
     order by d.due_at, u.name collate "vi-x-icu"`,
    [mail.obligationIds, tx.now],
  );
  if (late.length === 0) return { withdraw: 'nobody is late any more' };
  const content = escalationDigestEmail({
    ...{ ...view, ...digest, late, now: tx.now },
    link: await readLink(writing),
  });
  return { ...content, speaksOf: late.map((each) => each.id) };
}

export async function writeMailboxFailed(writing: Writing): Promise<Written> {
  const view = await personView(writing);
  if (view === null) return CLOSED_ACCOUNT;
  const mailbox = paramOf(writing, 'mailbox') ?? '';
  return mailboxFailedEmail({
    ...view,
    ...(await ownerOf(writing, mailbox)),
    mailbox,
    response: paramOf(writing, 'response') ?? '',
    redirectedTo: paramOf(writing, 'redirectedTo'),
  });
}

/** A mailbox of no unit (the superior body, a person) is named by itself and corrected elsewhere. */
async function ownerOf({ tx, mail, settings }: Writing, mailbox: string) {
  if (mail.unitId === null) return { owner: mailbox, phone: '', address: null };
  const { id, name, phone } = await readUnit(tx, mail.unitId);
  return { owner: name, phone, address: publicAddress(settings, paths.unit(id)) };
}

/** The token follows from the nonce of the mail; whether it still opens is asked of its hash. */
export async function writeSignIn(writing: Writing): Promise<Written> {
  const { tx, mail, settings } = writing;
  const view = await personView(writing);
  if (view === null) return CLOSED_ACCOUNT;
  const keyId = signingKeyId(settings.LINK_KEYS);
  const token = signInTokenOf(settings.LINK_KEYS, { nonce: paramOf(writing, 'nonce') ?? '', keyId });
  const [open] = await tx.query<{ minutes: number }>(
    `select ceil(extract(epoch from expires_at - clock_timestamp()) / 60)::int as minutes from sign_in_token
     where token_hash = $1 and used_at is null and expires_at > clock_timestamp()`,
    [sha256(token)],
  );
  if (open === undefined) return { withdraw: 'the sign-in link has been used or is over' };
  const address = publicAddress(settings, paths.signInToken(sealedSignIn(keyId, mail.id)));
  return signInEmail({ ...view, minutes: open.minutes, address });
}
