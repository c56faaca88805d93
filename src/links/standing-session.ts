import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { linkSessionOf } from '../web/access.js';
import { LinkNeeded } from '../web/errors/refusals.js';
import type { LinkSession } from '../web/session.js';

/** A link session that was checked with this request. */
export interface StandingSession extends LinkSession {
  authorityId: string;
  /** The business clock of the authority. */
  now: Date;
}

/**
 * The unit behind the link, if the link still stands: revoked, expired or of an older generation it ends with the next
 * click. Throws `LinkNeeded`.
 */
export async function standingSession(db: DataSource, req: Request): Promise<StandingSession> {
  const session = linkSessionOf(req);
  const [link] = await db.query<{ authorityId: string; now: Date }[]>(
    `select authority_id as "authorityId", business_now(authority_id) as now from link
     where id = $1 and unit_id = $2 and generation = $3 and revoked_at is null
       and expires_at > business_now(authority_id)`,
    [session.linkId, session.unitId, session.generation],
  );
  if (link === undefined) throw new LinkNeeded();
  return { ...session, ...link };
}
