import type { Tx } from '../persistence/transact.js';
import type { NewItem } from './draft/draft-context.js';

/** Writes items behind those that stand, and who leads and co-operates. Returns their ids in the same order. */
export async function insertItems(tx: Tx, versionId: string, items: readonly NewItem[]): Promise<string[]> {
  const rows = await tx.query<{ id: string; itemKey: string }>(
    `insert into plan_item (version_id, item_key, kind, ordinal, heading, text, finding_id, own_level, detail)
     select $1, "itemKey", kind,
            place + coalesce((select max(ordinal) from plan_item where version_id = $1), 0),
            heading, text, "findingId", "ownLevel", detail
     from rows from (jsonb_to_recordset($2::jsonb) as ("itemKey" text, kind text, heading text, text text,
       "findingId" uuid, "ownLevel" boolean, detail jsonb)) with ordinality as item("itemKey", kind, heading, text,
       "findingId", "ownLevel", detail, place)
     returning id, item_key as "itemKey"`,
    [versionId, JSON.stringify(items)],
  );
  const ids = new Map(rows.map((row) => [row.itemKey, row.id]));
  const assignments = items.flatMap((item) => assignmentsOf(ids.get(item.itemKey)!, item));
  await tx.query(
    `insert into plan_assignment (item_id, unit_id, part)
     select item, unit, part from jsonb_to_recordset($1::jsonb) as a(item uuid, unit uuid, part text)
     on conflict do nothing`,
    [JSON.stringify(assignments)],
  );
  return items.map((item) => ids.get(item.itemKey)!);
}

function assignmentsOf(item: string, { leads, coordinating }: NewItem) {
  return [
    ...leads.map((unit) => ({ item, unit, part: 'lead' })),
    ...coordinating
      .filter((unit) => !leads.includes(unit))
      .map((unit) => ({ item, unit, part: 'coordinating' })),
  ];
}
