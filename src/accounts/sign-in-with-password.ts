import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import type { TryCounter } from '../web/limits.js';
import { passwordMatches } from './password.js';

interface Candidate {
  id: string;
  lang: string;
  passwordHash: string | null;
}

export interface SignedIn {
  accountId: string;
  lang: string;
}

export interface PasswordSignIn {
  email: string;
  password: string;
}

/** The account that address and password open. Throws RuleBroken('sign-in.failed' | 'sign-in.too-many'). */
export async function signInWithPassword(
  db: DataSource,
  tries: TryCounter,
  { email, password }: PasswordSignIn,
): Promise<SignedIn> {
  const address = email.toLowerCase();
  const wait = await tries.count('sign-in-account', `email:${address}`);
  if (wait !== null) throw new RuleBroken('sign-in.too-many');
  // The same address may serve two authorities (a rehearsal beside the real one): the real one comes first.
  const candidates = await db.query<Candidate[]>(
    `select a.id, a.lang, a.password_hash as "passwordHash"
       from account a join authority u on u.id = a.authority_id
      where lower(a.email) = $1 and a.disabled_at is null
      order by u.kind = 'rehearsal', a.created_at`,
    [address],
  );
  for (const { id, lang, passwordHash } of candidates.length > 0 ? candidates : [NOBODY]) {
    if (await passwordMatches(passwordHash, password)) return { accountId: id, lang };
  }
  throw new RuleBroken('sign-in.failed');
}

const NOBODY: Candidate = { id: '', lang: 'vi', passwordHash: null };
