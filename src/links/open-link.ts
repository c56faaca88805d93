import type { DataSource } from 'typeorm';
import { systemActor, type Actor } from '../domain/actor.js';
import type { JournalVerb } from '../domain/journal/journal-entry.js';
import { receiveObligation } from '../obligations/receive-obligation.js';
import { transact } from '../persistence/transact.js';
import type { LinkSession } from '../web/session.js';
import type { LinkKeys } from './link-secret.js';
import { findLink, linkOpenedBy, type LinkTry, type StandingLink } from './link-try.js';

export type LinkGiven = Omit<LinkTry, 'purpose'>;

/**
 * Opens a unit's link by its secret or its code: keeps the use, and the first time records "đã tiếp nhận" for the
 * obligation at which it opens. Null for whatever does not open it; why is not told.
 */
export async function openUnitLink(
  db: DataSource,
  keys: LinkKeys,
  given: LinkGiven,
): Promise<LinkSession | null> {
  const link = await openLink(db, keys, { ...given, purpose: 'unit' });
  if (link === null || link.unitId === null || link.obligationId === null) return null;
  const { id: linkId, unitId, obligationId, cycleId, generation } = link;
  const actor: Actor = { kind: 'unit', unitId, linkId, filledBy: '' };
  await noteUse(db, { link, actor, verb: 'link.opened', what: given.secret === '' ? 'code' : 'secret' });
  await receiveObligation(db, { authorityId: link.authorityId, actor }, obligationId);
  return { linkId, unitId, cycleId, generation, obligationId };
}

/** The standing link, or null. A wrong code is told in the journal: somebody may be guessing. */
export async function openLink(
  db: DataSource,
  keys: LinkKeys,
  attempt: LinkTry,
): Promise<StandingLink | null> {
  const link = await linkOpenedBy(db, keys, attempt);
  const guessed =
    link === null && attempt.secret === '' && attempt.code !== '' && (await findLink(db, attempt));
  if (guessed) {
    const actor = systemActor('a wrong code was typed in');
    await noteUse(db, { link: guessed, actor, verb: 'link.code-failed', what: 'wrong-code' });
  }
  return link;
}

interface LinkUse {
  link: StandingLink;
  actor: Actor;
  verb: JournalVerb;
  what: 'secret' | 'code' | 'wrong-code';
}

export async function noteUse(db: DataSource, { link, actor, verb, what }: LinkUse): Promise<void> {
  await transact(db, { authorityId: link.authorityId, actor }, async (tx) => {
    await tx.query(`insert into link_use (link_id, at, what) values ($1, $2, $3)`, [link.id, tx.now, what]);
    await tx.append({
      verb,
      subject: { type: 'link', id: link.id },
      cycleId: link.cycleId,
      obligationId: link.obligationId,
      unitId: link.unitId,
      payload: { publicId: link.publicId, by: what },
    });
  });
}
