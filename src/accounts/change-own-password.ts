import type { DataSource } from 'typeorm';
import { personActor, type Viewer } from '../domain/actor.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact } from '../persistence/transact.js';
import { hashPassword, passwordMatches } from './password.js';

/**
 * Sets the viewer's password and ends her other sessions. The old one is asked for where there was one.
 * Throws RuleBroken('sign-in.failed').
 */
export async function changeOwnPassword(
  db: DataSource,
  viewer: Viewer,
  change: { current: string; next: string; keepSession: string },
): Promise<void> {
  const passwordHash = await hashPassword(change.next);
  const command = { authorityId: viewer.authorityId, actor: personActor(viewer) };
  await transact(db, command, async (tx) => {
    const account = await tx.one<{ passwordHash: string | null }>(
      `select password_hash as "passwordHash" from account where id = $1 for update`,
      [viewer.accountId],
    );
    const isKnown =
      account.passwordHash === null || (await passwordMatches(account.passwordHash, change.current));
    if (!isKnown) throw new RuleBroken('sign-in.failed');
    await tx.query(`update account set password_hash = $2, version = version + 1 where id = $1`, [
      viewer.accountId,
      passwordHash,
    ]);
    await tx.query(`delete from session where sess ->> 'accountId' = $1 and sid <> $2`, [
      viewer.accountId,
      change.keepSession,
    ]);
    await tx.append({ verb: 'account.password-changed', subject: { type: 'account', id: viewer.accountId } });
  });
}
