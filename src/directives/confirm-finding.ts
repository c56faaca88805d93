import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { decide, deciderOf, openFinding } from './open-finding.js';

/** A person says that the proposal is what the text says. Throws 'finding.not-open' when it is decided already. */
export function confirmFinding(db: DataSource, command: Command, findingId: string): Promise<void> {
  return transact(db, command, async (tx) => {
    const finding = await openFinding(tx, findingId);
    if (finding.state !== 'proposed') throw new RuleBroken('finding.not-open');
    await decide(tx, [findingId], { state: 'confirmed' });
    await tx.append({
      verb: 'finding.confirmed',
      subject: { type: 'finding', id: findingId },
      cycleId: finding.cycleId,
      payload: {
        directiveId: finding.directiveId,
        kind: finding.kind,
        text: finding.text,
        by: deciderOf(tx),
      },
    });
  });
}
