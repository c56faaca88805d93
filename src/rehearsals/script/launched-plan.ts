import type { DataSource } from 'typeorm';
import { RuleBroken } from '../../domain/rule-broken.js';
import { itemsOf, planContent, type PlanContentItem } from '../../plans/plan-content.read-model.js';
import { unitLines, type UnitLine } from '../../units/unit-lines.read-model.js';

/** A launched plan with the obligations that came of it. */
export interface LaunchedPlan {
  launchedAt: Date;
  items: readonly PlanContentItem[];
  units: readonly UnitLine[];
  /** Obligation of a report by `round key|unit key`. */
  reports: ReadonlyMap<string, string>;
  tasks: readonly { obligationId: string; unitKey: string; taskKey: string }[];
  /** Item key by the indicator's number; where several share a number, by their place. */
  indicatorKeys: ReadonlyMap<number, string>;
}

interface ObligationRow {
  obligationId: string;
  unitKey: string;
  roundKey: string;
  taskKey: string | null;
}

export async function launchedPlan(db: DataSource, authorityId: string, year: number): Promise<LaunchedPlan> {
  const [plan] = await db.query<{ versionId: string; cycleId: string; launchedAt: Date }[]>(
    `select v.id as "versionId", c.id as "cycleId", c.launched_at as "launchedAt" from cycle c
     join plan_version v on v.cycle_id = c.id and v.state = 'approved'
     where c.authority_id = $1 and c.year = $2`,
    [authorityId, year],
  );
  if (plan === undefined) throw new RuleBroken('not-found', { year });
  const rows = await db.query<ObligationRow[]>(
    `select o.id as "obligationId", u.code as "unitKey", r.item_key as "roundKey", i.item_key as "taskKey"
     from obligation o join unit u on u.id = o.unit_id join round r on r.id = o.round_id
     left join plan_item i on i.id = o.item_id where o.cycle_id = $1 order by r.ordinal, u.code, i.ordinal`,
    [plan.cycleId],
  );
  const items = await planContent(db, plan.versionId);
  return {
    launchedAt: plan.launchedAt,
    items,
    units: await unitLines(db, authorityId),
    reports: new Map(
      rows
        .filter((row) => row.taskKey === null)
        .map((row) => [`${row.roundKey}|${row.unitKey}`, row.obligationId]),
    ),
    tasks: rows.flatMap(({ taskKey, obligationId, unitKey }) =>
      taskKey === null ? [] : [{ taskKey, obligationId, unitKey }],
    ),
    indicatorKeys: indicatorKeys(items),
  };
}

function indicatorKeys(items: readonly PlanContentItem[]): Map<number, string> {
  const indicators = itemsOf(items, 'indicator');
  const numbers = indicators.map((item) => item.detail.number);
  const isUnique = new Set(numbers).size === numbers.length;
  return new Map(indicators.map((item, index) => [isUnique ? item.detail.number : index + 1, item.itemKey]));
}
