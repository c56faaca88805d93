import type { DataSource } from 'typeorm';
import { systemActor, type Actor } from '../domain/actor.js';
import type { JournalVerb } from '../domain/journal/journal-entry.js';
import { receiveObligation } from '../obligations/receive-obligation.js';
import { transact } from '../persistence/transact.js';
import type { LinkSession } from '../web/session.js';
import type { LinkKeys } from './link-secret.js';
import { findLink, linkOpenedBy, type LinkTry, type StandingLink } from './link-try.js';

export interface UnitLinkTry {
  publicId: string;
  secret: string;
  code: string;
}

/**
 * Opens a unit's link by its secret or its code: keeps the use, and the first time records "đã tiếp nhận" for the
 * obligation at which it opens. Null for whatever does not open it; why is not told.
 */
export async function openUnitLink(
  db: DataSource,
  keys: LinkKeys,
  attempt: UnitLinkTry,
): Promise<LinkSession | null> {
  const link = await linkOpenedBy(db, keys, { ...attempt, purpose: 'unit' });
  if (link === null || link.unitId === null || link.obligationId === null) {
    await noteWrongCode(db, { ...attempt, purpose: 'unit' });
    return null;
  }
  const { id: linkId, unitId, obligationId, cycleId, generation } = link;
  const actor: Actor = { kind: 'unit', unitId, linkId, filledBy: '' };
  await noteUse(db, { link, actor, verb: 'link.opened', what: attempt.secret === '' ? 'code' : 'secret' });
  await receiveObligation(db, { authorityId: link.authorityId, actor }, obligationId);
  return { linkId, unitId, cycleId, generation, obligationId };
}

/** A wrong code is told in the journal: somebody may be guessing. Nothing is written where no code was given. */
export async function noteWrongCode(db: DataSource, attempt: LinkTry): Promise<void> {
  const link = attempt.code === '' ? null : await findLink(db, attempt);
  if (link === null) return;
  const actor = systemActor('a wrong code was typed in');
  await noteUse(db, { link, actor, verb: 'link.code-failed', what: 'wrong-code' });
}

export interface LinkUse {
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
