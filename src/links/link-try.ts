import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import type { LinkRow } from '../persistence/rows/link.row.js';
import { isCodeOf, isSecretOf, signingKeyId, type LinkIdentity, type LinkKeys } from './link-secret.js';

/** After so many wrong codes only a new mail opens the link by its code; the button in the mail works on. */
const CODE_TRIES = 5;

/** What a person sends from the page of a link. */
export interface LinkTry {
  publicId: string;
  purpose: LinkRow['purpose'];
  secret: string;
  code: string;
}

export type StandingLink = LinkRow & { now: Date };

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The link as it stands, with the business clock of its authority. */
export async function findLink(
  db: DataSource,
  which: Pick<LinkTry, 'publicId' | 'purpose'>,
): Promise<StandingLink | null> {
  const [link] = await db.query<StandingLink[]>(
    `select id, public_id as "publicId", purpose, authority_id as "authorityId", cycle_id as "cycleId",
            unit_id as "unitId", obligation_id as "obligationId", escalation_id as "escalationId",
            account_id as "accountId", generation, key_id as "keyId", expires_at as "expiresAt",
            revoked_at as "revokedAt", code_tries as "codeTries", created_at as "createdAt",
            business_now(authority_id) as now
     from link where public_id = $1 and purpose = $2`,
    [which.publicId, which.purpose],
  );
  return link ?? null;
}

/**
 * The link that the secret or the code opens, or null. The same work is done for a link that is not there: how long
 * the refusal takes tells nothing. Only a wrong code leaves a trace, because its tries are counted.
 */
export async function linkOpenedBy(
  db: DataSource,
  keys: LinkKeys,
  attempt: LinkTry,
): Promise<StandingLink | null> {
  const link = await findLink(db, attempt);
  const identity = link ?? { id: NOBODY, generation: 0, keyId: signingKeyId(keys) };
  const isRight = fits(keys, identity, attempt);
  if (link === null || !isAlive(link)) return null;
  const mayBeTried = attempt.secret !== '' || (await codeMayBeTried(db, link, { ...attempt, isRight }));
  return mayBeTried && isRight ? link : null;
}

function isAlive(link: StandingLink): boolean {
  return link.revokedAt === null && link.expiresAt > link.now;
}

function fits(keys: LinkKeys, identity: LinkIdentity, { secret, code }: LinkTry): boolean {
  try {
    return secret === '' ? isCodeOf(keys, identity, code) : isSecretOf(keys, identity, secret);
  } catch (error) {
    // A key that has been taken out of the configuration ends its links.
    if (error instanceof RuleBroken && error.code === 'link.unusable') return false;
    throw error;
  }
}

/** Counted before it is used, in one statement: of many tries at once only five are looked at. */
async function codeMayBeTried(
  db: DataSource,
  link: StandingLink,
  { code, isRight }: { code: string; isRight: boolean },
): Promise<boolean> {
  if (code === '') return false;
  const [rows] = await db.query<[{ id: string }[], number]>(
    `update link set code_tries = case when $3 then 0 else code_tries + 1 end
     where id = $1 and code_tries < $2 returning id`,
    [link.id, CODE_TRIES, isRight],
  );
  return rows.length > 0;
}
