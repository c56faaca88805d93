import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { signingKeyId, signInTokenOf, type LinkKeys } from '../links/link-secret.js';
import { appendMail } from '../outbox/append-mail.js';
import { transact, type Tx } from '../persistence/transact.js';
import { storeSignInToken } from './sign-in-token.js';

interface Addressee {
  id: string;
  authorityId: string;
  email: string;
}

const NONCE_BYTES = 18;

/**
 * Mails a sign-in link to every open account of the address. Answers nothing: whether the address is known stays
 * unsaid. The mail row keeps a nonce, never the token: it follows from the nonce and the configured key.
 */
export async function mailSignInLink(db: DataSource, keys: LinkKeys, email: string): Promise<void> {
  const accounts = await db.query<Addressee[]>(
    `select id, authority_id as "authorityId", email from account where lower(email) = $1 and disabled_at is null`,
    [email.toLowerCase()],
  );
  for (const account of accounts) {
    const actor = systemActor('a sign-in link was asked for');
    await transact(db, { authorityId: account.authorityId, actor }, (tx) => appendLink(tx, keys, account));
  }
}

async function appendLink(tx: Tx, keys: LinkKeys, account: Addressee): Promise<void> {
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  await storeSignInToken(tx, account.id, signInTokenOf(keys, { nonce, keyId: signingKeyId(keys) }));
  await appendMail(tx, {
    kind: 'sign-in',
    mailbox: account.email,
    audience: 'person',
    slot: `sign-in/${nonce}`,
    accountId: account.id,
    params: { nonce },
  });
}
