import type { DataSource } from 'typeorm';
import type { PlanDetail } from '../domain/plan/plan-detail.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { freeKey } from './add-item.js';
import { insertItems } from './insert-items.js';
import { openItem, type ItemRow } from './open-version.js';

export interface TaskPart {
  text: string;
  leadUnitId: string;
}

/** The parts of a form: one field per unit, 'part.<unitId>'. */
export function splitParts(values: Record<string, string>): TaskPart[] {
  return Object.entries(values)
    .filter(([name, text]) => name.startsWith('part.') && text !== '')
    .map(([name, text]) => ({ text, leadUnitId: name.slice('part.'.length) }));
}

/**
 * One task with several leads becomes several tasks with one lead each; the first part keeps the key, the place and
 * the co-operating units. Throws 'plan.empty' for fewer than two parts. Returns the ids of the new parts.
 */
export function splitTask(
  db: DataSource,
  command: Command,
  split: { itemId: string; parts: readonly TaskPart[] },
): Promise<string[]> {
  return transact(db, command, async (tx) => {
    const { item, plan } = await openItem(tx, split.itemId);
    const [first, ...others] = split.parts;
    if (item.kind !== 'task' || !first || others.length === 0) throw new RuleBroken('plan.empty');
    for (const part of split.parts) {
      await tx.one('select 1 from unit where id::text = $1 and authority_id = $2', [
        part.leadUnitId,
        tx.authorityId,
      ]);
    }
    await becomeFirst(tx, item, first);
    const ids: string[] = [];
    for (const part of others) ids.push(await addPart(tx, item, part));
    await tx.append({
      verb: 'plan.item-changed',
      subject: { type: 'plan-item', id: item.id },
      cycleId: plan.cycleId,
      payload: { versionId: item.versionId, itemKey: item.itemKey, splitInto: [item.id, ...ids] },
    });
    return ids;
  });
}

async function becomeFirst(tx: Tx, item: ItemRow, part: TaskPart): Promise<void> {
  await tx.query(
    `update plan_item set text = $2, detail = detail - 'sourceLeads', version = version + 1 where id = $1`,
    [item.id, part.text.trim()],
  );
  await tx.query(`delete from plan_assignment where item_id = $1 and (part = 'lead' or unit_id = $2)`, [
    item.id,
    part.leadUnitId,
  ]);
  await tx.query(`insert into plan_assignment (item_id, unit_id, part) values ($1, $2, 'lead')`, [
    item.id,
    part.leadUnitId,
  ]);
}

async function addPart(tx: Tx, item: ItemRow, part: TaskPart): Promise<string> {
  const { sourceLeads: _chosen, ...detail } = item.detail as unknown as PlanDetail['task'];
  const [id] = await insertItems(tx, item.versionId, [
    {
      itemKey: await freeKey(tx, item.versionId, 'task'),
      kind: 'task',
      heading: item.heading,
      text: part.text.trim(),
      findingId: item.findingId,
      ownLevel: item.ownLevel,
      detail,
      leads: [part.leadUnitId],
      coordinating: [],
    },
  ]);
  return id!;
}
