import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { directivePolicy } from './directive.policy.js';
import { decide, deciderOf } from './open-finding.js';

/** What the button confirms and what the count beside it says: proposals that nothing speaks against. */
const WITHOUT_WARNINGS = `f.state = 'proposed' and jsonb_array_length(f.warnings) = 0 and f.confidence <> 'low'`;

/** Confirms every proposal that carries no warning; returns how many. Those with a warning wait for a person's eye. */
export function confirmAllWithoutWarnings(
  db: DataSource,
  command: Command,
  directiveId: string,
): Promise<number> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, directivePolicy.decide);
    const directive = await tx.one<{ cycleId: string | null; state: string }>(
      `select cycle_id as "cycleId", state from directive where id::text = $1 and authority_id = $2 for update`,
      [directiveId, tx.authorityId],
    );
    if (directive.state === 'confirmed') throw new RuleBroken('finding.not-open');
    const clear = await tx.query<{ id: string }>(
      `select f.id from finding f where f.directive_id = $1 and ${WITHOUT_WARNINGS} order by f.ordinal for update`,
      [directiveId],
    );
    const findingIds = clear.map(({ id }) => id);
    if (findingIds.length === 0) return 0;
    await decide(tx, findingIds, { state: 'confirmed' });
    await tx.append({
      verb: 'findings.confirmed',
      subject: { type: 'directive', id: directiveId },
      cycleId: directive.cycleId,
      payload: { count: findingIds.length, findingIds, by: deciderOf(tx) },
    });
    return findingIds.length;
  });
}
