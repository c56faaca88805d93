import type { DataSource } from 'typeorm';
import type { Actor } from '../domain/actor.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { wakeEscalations } from '../escalations/wake-escalations.js';
import { transact } from '../persistence/transact.js';

/**
 * Shuts an account out with its next click; repeating changes nothing.
 * Throws RuleBroken('reason-missing' | 'account.last-admin' | 'not-found').
 */
export async function disableAccount(
  db: DataSource,
  command: { authorityId: string; actor: Actor },
  { accountId, reason }: { accountId: string; reason: string },
): Promise<void> {
  if (reason === '') throw new RuleBroken('reason-missing');
  await transact(db, command, async (tx) => {
    // The admins are locked together: two admins disabling each other at once must not leave none.
    const admins = await tx.query<{ id: string }>(
      `select id from account where authority_id = $1 and role = 'admin' and disabled_at is null
        order by id for update`,
      [tx.authorityId],
    );
    const account = await tx.one<{ name: string; unitId: string; disabledAt: Date | null }>(
      `select name, unit_id as "unitId", disabled_at as "disabledAt" from account
        where id = $1 and authority_id = $2 for update`,
      [accountId, tx.authorityId],
    );
    if (account.disabledAt) return;
    if (admins.length === 1 && admins[0]?.id === accountId) throw new RuleBroken('account.last-admin');
    await tx.query(
      `update account set disabled_at = clock_timestamp(), version = version + 1 where id = $1`,
      [accountId],
    );
    await tx.append({
      ...{ verb: 'account.disabled', subject: { type: 'account', id: accountId }, reason },
      ...{ unitId: account.unitId, payload: { name: account.name } },
    });
    await wakeEscalations(tx);
  });
}
