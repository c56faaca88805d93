import type { DataSource } from 'typeorm';
import { transact, type Command } from '../persistence/transact.js';
import { openItem } from './open-version.js';

export interface ItemMove {
  itemId: string;
  direction: 'up' | 'down';
}

/** Changes places with the neighbour of the same kind; the first one stays first. Throws 'plan.frozen'. */
export function moveItem(db: DataSource, command: Command, move: ItemMove): Promise<void> {
  return transact(db, command, async (tx) => {
    const { item, plan } = await openItem(tx, move.itemId);
    const isUp = move.direction === 'up';
    const [neighbour] = await tx.query<{ id: string; ordinal: number }>(
      `select id, ordinal from plan_item
       where version_id = $1 and kind = $2 and ordinal ${isUp ? '<' : '>'} $3
       order by ordinal ${isUp ? 'desc' : 'asc'} limit 1`,
      [item.versionId, item.kind, item.ordinal],
    );
    if (!neighbour) return;
    await tx.query(
      `update plan_item set ordinal = case id when $1 then $4::int else $3::int end, version = version + 1
       where id in ($1, $2)`,
      [item.id, neighbour.id, item.ordinal, neighbour.ordinal],
    );
    await tx.append({
      verb: 'plan.item-changed',
      subject: { type: 'plan-item', id: item.id },
      cycleId: plan.cycleId,
      payload: { versionId: item.versionId, itemKey: item.itemKey, moved: move.direction },
    });
  });
}
