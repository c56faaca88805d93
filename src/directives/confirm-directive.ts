import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { directivePolicy } from './directive.policy.js';
import { decide, deciderOf } from './open-finding.js';

export interface DirectiveConfirmation {
  directiveId: string;
  /** The person has seen that some proposals are undecided and leaves them out. */
  leaveOutUndecided: boolean;
}

/**
 * Closes the reading: from now on the findings are what the plan is made of. Throws 'directive.not-confirmed' while
 * proposals wait and nobody said to leave them out. Repeating it changes nothing.
 */
export function confirmDirective(
  db: DataSource,
  command: Command,
  confirmation: DirectiveConfirmation,
): Promise<void> {
  const { directiveId, leaveOutUndecided } = confirmation;
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, directivePolicy.confirm);
    const directive = await tx.one<{ state: string; cycleId: string | null }>(
      `select state, cycle_id as "cycleId" from directive where id::text = $1 and authority_id = $2 for update`,
      [directiveId, tx.authorityId],
    );
    if (directive.state === 'confirmed') return;
    const open = await tx.query<{ id: string }>(
      `select id from finding where directive_id = $1 and state = 'proposed' order by ordinal for update`,
      [directiveId],
    );
    if (open.length > 0 && !leaveOutUndecided) {
      throw new RuleBroken('directive.not-confirmed', { count: open.length });
    }
    const leftOut = open.map(({ id }) => id);
    await decide(tx, leftOut, { state: 'rejected', reason: 'Để ngoài khi xác nhận văn bản' });
    await tx.query(`update directive set state = 'confirmed', version = version + 1 where id = $1`, [
      directiveId,
    ]);
    await tx.append({
      verb: 'directive.confirmed',
      subject: { type: 'directive', id: directiveId },
      cycleId: directive.cycleId,
      payload: { by: deciderOf(tx), leftOut },
    });
  });
}
