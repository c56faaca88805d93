import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { decide, openFinding } from './open-finding.js';

/** Takes a decision back: the finding waits again. An edited text stays as edited. */
export function reopenFinding(db: DataSource, command: Command, findingId: string): Promise<void> {
  return transact(db, command, async (tx) => {
    const finding = await openFinding(tx, findingId);
    if (finding.state === 'proposed') throw new RuleBroken('finding.not-open');
    await decide(tx, [findingId], { state: 'proposed' });
    await tx.append({
      verb: 'finding.reopened',
      subject: { type: 'finding', id: findingId },
      cycleId: finding.cycleId,
      payload: { directiveId: finding.directiveId, kind: finding.kind, before: finding.state },
    });
  });
}
