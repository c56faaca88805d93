import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { decide, openFinding } from './open-finding.js';

/** Leaves a proposal out, with the reason. Throws 'reason-missing', 'finding.not-open'. */
export function rejectFinding(
  db: DataSource,
  command: Command,
  rejection: { findingId: string; reason: string },
): Promise<void> {
  const reason = rejection.reason.trim();
  return transact(db, command, async (tx) => {
    const finding = await openFinding(tx, rejection.findingId);
    if (finding.state === 'rejected') throw new RuleBroken('finding.not-open');
    if (reason === '') throw new RuleBroken('reason-missing');
    await decide(tx, [finding.id], { state: 'rejected', reason });
    await tx.append({
      verb: 'finding.rejected',
      subject: { type: 'finding', id: finding.id },
      cycleId: finding.cycleId,
      reason,
      payload: { directiveId: finding.directiveId, kind: finding.kind, text: finding.text },
    });
  });
}
