import type { ReportRoundDetail, TaskDetail } from '../domain/plan/plan-detail.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import { DEFAULT_LADDER, type Rung } from '../domain/round/ladder.js';
import type { Tx } from '../persistence/transact.js';
import { loadCalendar } from '../units/load-calendar.js';

export interface ApprovedPlan {
  cycleId: string;
  year: number;
  calendar: WorkingCalendar;
  ladder: readonly Rung[];
  tasks: {
    id: string;
    key: string;
    text: string;
    detail: TaskDetail;
    leadUnitId: string;
    isRequested: boolean;
  }[];
  rounds: { key: string; label: string; detail: ReportRoundDetail }[];
  /** Who reports: every unit that leads something or gives a figure. */
  reporting: { unitId: string; isRequested: boolean }[];
}

/** Reads the approved version of a cycle's plan as the launch needs it. Throws `not-found` without one. */
export async function readApprovedPlan(
  tx: Tx,
  cycle: { cycleId: string; year: number },
): Promise<ApprovedPlan> {
  const version = await tx.one<{ id: string; ladder: Rung[] }>(
    `select v.id, a.ladder from plan_version v join authority a on a.id = v.authority_id
     where v.cycle_id = $1 and v.state = 'approved' order by v.number desc limit 1`,
    [cycle.cycleId],
  );
  return {
    ...cycle,
    calendar: await loadCalendar(tx, tx.authorityId),
    ladder: version.ladder.length > 0 ? version.ladder : DEFAULT_LADDER,
    tasks: await tx.query(TASKS, [version.id]),
    rounds: await tx.query(
      `select item_key as key, text as label, detail from plan_item
       where version_id = $1 and kind = 'report-round' order by ordinal`,
      [version.id],
    ),
    reporting: await tx.query(REPORTING, [version.id]),
  };
}

const TASKS = `
  select i.id, i.item_key as key, i.text, i.detail, a.unit_id as "leadUnitId", u.kind = 'requested' as "isRequested"
  from plan_item i
  join plan_assignment a on a.item_id = i.id and a.part = 'lead'
  join unit u on u.id = a.unit_id
  where i.version_id = $1 and i.kind = 'task' and i.detail->>'nature' = 'with-due'
  order by i.ordinal`;

const REPORTING = `
  select u.id as "unitId", u.kind = 'requested' as "isRequested"
  from unit u
  where u.kind <> 'authority' and (
    exists (select 1 from plan_assignment a join plan_item i on i.id = a.item_id
            where i.version_id = $1 and i.kind = 'task' and a.unit_id = u.id and a.part = 'lead')
    or exists (select 1 from plan_item i
               where i.version_id = $1 and i.kind = 'indicator' and i.detail->'reportingUnitIds' ? u.id::text))
  order by u.code`;
