import type { DataSource } from 'typeorm';
import { transact, type Command } from '../persistence/transact.js';
import { openItem } from './open-version.js';

/** Takes an item out of a draft; the journal keeps what it said. Throws 'plan.frozen'. */
export function removeItem(db: DataSource, command: Command, itemId: string): Promise<void> {
  return transact(db, command, async (tx) => {
    const { item, plan } = await openItem(tx, itemId);
    await tx.query('delete from plan_item where id = $1', [item.id]);
    await tx.append({
      verb: 'plan.item-removed',
      subject: { type: 'plan-item', id: item.id },
      cycleId: plan.cycleId,
      payload: {
        versionId: item.versionId,
        itemKey: item.itemKey,
        kind: item.kind,
        text: item.text,
        detail: item.detail,
      },
    });
  });
}
