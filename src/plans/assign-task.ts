import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { lockOpenVersion, openItem, type OpenItem } from './open-version.js';

export interface LeadChoice {
  itemId: string;
  unitId: string;
  /** Why this one, where the source names several. */
  reason?: string;
}

/**
 * Gives a task its one lead; whoever led before no longer does. Where the source named several leads the others go on
 * co-operating and the choice needs its reason. Throws 'reason-missing', 'plan.frozen'.
 */
export function assignLead(db: DataSource, command: Command, choice: LeadChoice): Promise<void> {
  return transact(db, command, async (tx) => {
    const open = await openItem(tx, choice.itemId);
    await requireUnit(tx, choice.unitId);
    const before = await leadsOf(tx, choice.itemId);
    const reason = choice.reason?.trim() ?? '';
    if (before.length > 1 && reason === '') throw new RuleBroken('reason-missing');
    await writeLead(tx, choice, before);
    await appendAssigned(tx, open, { lead: choice.unitId, before, reason });
  });
}

async function writeLead(tx: Tx, choice: LeadChoice, before: readonly string[]): Promise<void> {
  await tx.query(`delete from plan_assignment where item_id = $1 and (part = 'lead' or unit_id = $2)`, [
    choice.itemId,
    choice.unitId,
  ]);
  const others = before.length > 1 ? before.filter((unitId) => unitId !== choice.unitId) : [];
  await tx.query(
    `insert into plan_assignment (item_id, unit_id, part)
     select $1::uuid, $2::uuid, 'lead' union all select $1::uuid, unnest($3::uuid[]), 'coordinating' on conflict do nothing`,
    [choice.itemId, choice.unitId, others],
  );
  await tx.query(
    `update plan_item set detail = (detail - 'leadReason') || $2::jsonb, version = version + 1 where id = $1`,
    [choice.itemId, JSON.stringify(choice.reason?.trim() ? { leadReason: choice.reason.trim() } : {})],
  );
}

export interface CoordinatingChoice {
  itemId: string;
  unitIds: readonly string[];
}

/** Says who co-operates, all at once; the lead is left out of the list. Throws 'plan.frozen'. */
export function assignCoordinating(
  db: DataSource,
  command: Command,
  choice: CoordinatingChoice,
): Promise<void> {
  return transact(db, command, async (tx) => {
    const open = await openItem(tx, choice.itemId);
    for (const unitId of choice.unitIds) await requireUnit(tx, unitId);
    await tx.query(`delete from plan_assignment where item_id = $1 and part = 'coordinating'`, [
      choice.itemId,
    ]);
    await tx.query(
      `insert into plan_assignment (item_id, unit_id, part)
       select $1, unnest($2::uuid[]), 'coordinating' on conflict do nothing`,
      [choice.itemId, choice.unitIds],
    );
    await tx.query('update plan_item set version = version + 1 where id = $1', [choice.itemId]);
    await appendAssigned(tx, open, { coordinating: choice.unitIds });
  });
}

/** Gives every task that still needs a lead to one unit, usually the standing office. Returns how many. */
export function assignOpenTasks(
  db: DataSource,
  command: Command,
  choice: { versionId: string; unitId: string },
): Promise<number> {
  return transact(db, command, async (tx) => {
    const plan = await lockOpenVersion(tx, choice.versionId);
    await requireUnit(tx, choice.unitId);
    const open = await tx.query<{ id: string }>(
      `select i.id from plan_item i
       where i.version_id = $1 and i.kind = 'task' and i.detail->>'nature' <> 'orientation'
         and not exists (select 1 from plan_assignment a where a.item_id = i.id and a.part = 'lead')
       order by i.ordinal for update`,
      [choice.versionId],
    );
    const itemIds = open.map(({ id }) => id);
    await tx.query(`delete from plan_assignment where item_id = any($1::uuid[]) and unit_id = $2`, [
      itemIds,
      choice.unitId,
    ]);
    await tx.query(
      `insert into plan_assignment (item_id, unit_id, part) select unnest($1::uuid[]), $2, 'lead'`,
      [itemIds, choice.unitId],
    );
    await tx.append({
      verb: 'plan.assigned',
      subject: { type: 'plan-version', id: choice.versionId },
      cycleId: plan.cycleId,
      unitId: choice.unitId,
      payload: { itemIds, lead: choice.unitId },
    });
    return itemIds.length;
  });
}

async function leadsOf(tx: Tx, itemId: string): Promise<string[]> {
  const rows = await tx.query<{ unitId: string }>(
    `select unit_id as "unitId" from plan_assignment where item_id = $1 and part = 'lead' order by unit_id`,
    [itemId],
  );
  return rows.map(({ unitId }) => unitId);
}

async function requireUnit(tx: Tx, unitId: string): Promise<void> {
  await tx.one('select id from unit where id::text = $1 and authority_id = $2', [unitId, tx.authorityId]);
}

function appendAssigned(tx: Tx, { item, plan }: OpenItem, payload: Record<string, unknown>): Promise<void> {
  return tx.append({
    verb: 'plan.assigned',
    subject: { type: 'plan-item', id: item.id },
    cycleId: plan.cycleId,
    reason: typeof payload['reason'] === 'string' ? payload['reason'] : '',
    payload: { versionId: item.versionId, itemKey: item.itemKey, ...payload },
  });
}
