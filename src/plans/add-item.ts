import type { DataSource } from 'typeorm';
import type { PlanDetail, PlanItemKind } from '../domain/plan/plan-detail.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { insertItems } from './insert-items.js';
import { lockOpenVersion } from './open-version.js';

export type AddedItem = {
  [K in PlanItemKind]: {
    versionId: string;
    kind: K;
    heading?: string;
    text: string;
    detail: PlanDetail[K];
    findingId?: string | null;
    ownLevel?: boolean;
    leads?: readonly string[];
    coordinating?: readonly string[];
    /** Where the caller has names of its own (the sample year); otherwise the next free one. */
    itemKey?: string;
  };
}[PlanItemKind];

/** Adds an item behind the others. Throws 'plan.frozen'. Returns its id. */
export function addItem(db: DataSource, command: Command, added: AddedItem): Promise<string> {
  return transact(db, command, async (tx) => {
    const plan = await lockOpenVersion(tx, added.versionId);
    const itemKey = added.itemKey ?? (await freeKey(tx, added.versionId, added.kind));
    const [id] = await insertItems(tx, added.versionId, [
      {
        itemKey,
        kind: added.kind,
        heading: added.heading ?? '',
        text: added.text,
        findingId: added.findingId ?? null,
        ownLevel: added.ownLevel ?? false,
        detail: added.detail,
        leads: added.leads ?? [],
        coordinating: added.coordinating ?? [],
      },
    ]);
    await tx.append({
      verb: 'plan.item-added',
      subject: { type: 'plan-item', id: id! },
      cycleId: plan.cycleId,
      payload: { versionId: added.versionId, itemKey, kind: added.kind, text: added.text },
    });
    return id!;
  });
}

/** Keys are counted, never random: a rehearsal that is run again writes the same ones. */
export async function freeKey(tx: Tx, versionId: string, kind: PlanItemKind): Promise<string> {
  const { next } = await tx.one<{ next: number }>(
    `select coalesce(max(substring(item_key from '^' || $2 || '-own-(\\d+)$')::int), 0) + 1 as next
     from plan_item where version_id = $1`,
    [versionId, kind],
  );
  return `${kind}-own-${next}`;
}
