import { checkPeriods, type PeriodWarning } from '../domain/calendar/periods.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import type { Queryable } from '../persistence/queryable.js';
import type { PreviewedRound } from './launch-preview.js';

export interface LaunchableCycle {
  id: string;
  authorityId: string;
  title: string;
  state: string;
  launchedAt: Date | null;
  /** The version that is approved or, without one, the last one. */
  versionId: string | null;
}

export async function launchableCycle(db: Queryable, cycleId: string): Promise<LaunchableCycle | null> {
  const [row] = await db.query<LaunchableCycle>(
    `select c.id, c.authority_id as "authorityId", c.title, c.state, c.launched_at as "launchedAt",
            (select v.id from plan_version v where v.cycle_id = c.id
             order by v.state = 'approved' desc, v.number desc limit 1) as "versionId"
     from cycle c where c.id = $1`,
    [cycleId],
  );
  return row ?? null;
}

export interface RoundWarning {
  round: string;
  warning: PeriodWarning;
}

/** What a careful reader would question about the rounds' dates; nothing of it is changed. */
export function roundWarnings(rounds: readonly PreviewedRound[], calendar: WorkingCalendar): RoundWarning[] {
  return rounds.flatMap((round) =>
    checkPeriods(
      {
        dataFrom: round.dataFrom,
        cutOffOn: round.cutOffOn,
        unitDueAt: round.unitDueAt?.getTime() ?? null,
        upwardDueAt: round.upwardDueAt?.getTime() ?? null,
      },
      calendar,
    ).map((warning) => ({ round: round.label, warning })),
  );
}
