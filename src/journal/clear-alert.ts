import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { transact, type Command } from '../persistence/transact.js';
import { journalPolicy } from './journal.policy.js';

/** A person says that an alert is dealt with; where its cause still stands it is raised again. Throws `not-found`. */
export function clearAlertByHand(db: DataSource, command: Command, alertId: string): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, journalPolicy.clearAlert);
    const alert = await tx.one<{ subject: string; message: string; isOpen: boolean }>(
      `select subject, message, cleared_at is null as "isOpen" from alert
       where id = $1 and authority_id = $2 for update`,
      [alertId, tx.authorityId],
    );
    if (!alert.isOpen) return;
    await tx.query(`update alert set cleared_at = clock_timestamp() where id = $1`, [alertId]);
    const { subject, message } = alert;
    await tx.append({
      verb: 'alert.cleared',
      subject: { type: 'alert', id: alertId },
      payload: { subject, message },
    });
  });
}
