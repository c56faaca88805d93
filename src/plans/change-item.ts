import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { openItem } from './open-version.js';

export interface ItemChange {
  itemId: string;
  /** The version of the item that the person saw. */
  version: number;
  text?: string;
  heading?: string;
  /** Fields of the detail that change; the others stay. */
  detail?: Record<string, unknown>;
}

/** Throws 'changed-meanwhile' when another person was faster: nothing of theirs is overwritten. */
export function changeItem(db: DataSource, command: Command, change: ItemChange): Promise<void> {
  return transact(db, command, async (tx) => {
    const { item, plan } = await openItem(tx, change.itemId);
    const after = {
      text: change.text?.trim() ?? item.text,
      heading: change.heading ?? item.heading,
      detail: change.detail ?? {},
    };
    const changed = await tx.query(
      `update plan_item set text = $3, heading = $4, detail = detail || $5::jsonb, version = version + 1
       where id = $1 and version = $2 returning id`,
      [item.id, change.version, after.text, after.heading, JSON.stringify(after.detail)],
    );
    if (changed.length === 0) throw new RuleBroken('changed-meanwhile');
    const before = { text: item.text, heading: item.heading, detail: pick(item.detail, after.detail) };
    await tx.append({
      verb: 'plan.item-changed',
      subject: { type: 'plan-item', id: item.id },
      cycleId: plan.cycleId,
      payload: { versionId: item.versionId, itemKey: item.itemKey, before, after },
    });
  });
}

function pick(detail: Record<string, unknown>, changed: Record<string, unknown>) {
  return Object.fromEntries(Object.keys(changed).map((name) => [name, detail[name] ?? null]));
}
