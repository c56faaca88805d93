import type { PlanDetail, PlanItemKind } from '../domain/plan/plan-detail.js';
import type { Queryable } from '../persistence/queryable.js';

/** An item with who leads and who co-operates: what is shown, checked, frozen and printed. */
export interface PlanContentItem<K extends PlanItemKind = PlanItemKind> {
  id: string;
  itemKey: string;
  kind: K;
  ordinal: number;
  heading: string;
  text: string;
  findingId: string | null;
  ownLevel: boolean;
  detail: PlanDetail[K];
  version: number;
  leads: string[];
  coordinating: string[];
}

export function planContent(db: Queryable, versionId: string): Promise<PlanContentItem[]> {
  return db.query<PlanContentItem>(
    `select i.id, i.item_key as "itemKey", i.kind, i.ordinal, i.heading, i.text, i.finding_id as "findingId",
            i.own_level as "ownLevel", i.detail, i.version,
            coalesce(array_agg(a.unit_id::text order by u.code) filter (where a.part = 'lead'), '{}') as leads,
            coalesce(array_agg(a.unit_id::text order by u.code) filter (where a.part = 'coordinating'), '{}')
              as coordinating
     from plan_item i
     left join plan_assignment a on a.item_id = i.id
     left join unit u on u.id = a.unit_id
     where i.version_id = $1
     group by i.id order by i.ordinal, i.item_key`,
    [versionId],
  );
}

/** The items of one kind, with that kind's detail. */
export function itemsOf<T extends { kind: PlanItemKind }, K extends PlanItemKind>(
  items: readonly T[],
  kind: K,
): (T & { kind: K; detail: PlanDetail[K] })[] {
  return items.filter((item): item is T & { kind: K; detail: PlanDetail[K] } => item.kind === kind);
}
