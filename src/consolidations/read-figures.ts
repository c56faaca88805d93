import { aggregate, type Aggregate, type Figure } from '../domain/consolidation/aggregate.js';
import type { IndicatorDetail } from '../domain/plan/plan-detail.js';
import type { Queryable } from '../persistence/queryable.js';

export interface ConsolidatedFigure {
  indicatorKey: string;
  text: string;
  detail: IndicatorDetail;
  total: Aggregate;
  /** What each unit gave, the source of the total. */
  sources: { unitId: string; submissionId: string; numerator: number | null; denominator: number | null }[];
}

interface IndicatorRow {
  key: string;
  text: string;
  detail: IndicatorDetail;
}

interface FigureRow {
  indicatorKey: string;
  unitId: string;
  submissionId: string;
  numerator: number | null;
  denominator: number | null;
  isEstimated: boolean;
  submittedAt: Date;
}

/** Every figure of a report round from the versions that stand, recomputable at any time from the submissions alone. */
export async function readFigures(db: Queryable, roundId: string): Promise<ConsolidatedFigure[]> {
  const indicators = await db.query<IndicatorRow>(INDICATORS, [roundId]);
  const given = await db.query<FigureRow>(STANDING_FIGURES, [roundId]);
  const units = await db.query<{ unitId: string; isNil: boolean }>(
    `select o.unit_id as "unitId", o.state = 'nil' or coalesce(s.is_nil, false) as "isNil"
     from obligation o left join submission s on s.obligation_id = o.id and s.number = o.submission_no
     where o.round_id = $1 and o.state <> 'waived'`,
    [roundId],
  );
  const byIndicator = new Map<string, FigureRow[]>();
  for (const row of given)
    byIndicator.set(row.indicatorKey, [...(byIndicator.get(row.indicatorKey) ?? []), row]);
  return indicators.map((indicator) => consolidated(indicator, byIndicator.get(indicator.key) ?? [], units));
}

function consolidated(
  indicator: IndicatorRow,
  rows: readonly FigureRow[],
  units: readonly { unitId: string; isNil: boolean }[],
): ConsolidatedFigure {
  const asked = units.filter((unit) => indicator.detail.reportingUnitIds.includes(unit.unitId));
  const total = aggregate(indicator.detail.rule, rows.map(figureOf), {
    expectedUnits: asked.map((unit) => unit.unitId),
    nilUnits: asked.filter((unit) => unit.isNil).map((unit) => unit.unitId),
    scale: indicator.detail.scale,
  });
  return {
    indicatorKey: indicator.key,
    text: indicator.text,
    detail: indicator.detail,
    total,
    sources: rows.map(({ unitId, submissionId, numerator, denominator }) => ({
      unitId,
      submissionId,
      numerator,
      denominator,
    })),
  };
}

function figureOf(row: FigureRow): Figure {
  return {
    unitId: row.unitId,
    numerator: row.numerator,
    denominator: row.denominator,
    value: row.numerator,
    asOf: row.submittedAt.getTime(),
    estimated: row.isEstimated,
  };
}

const INDICATORS = `
  select i.item_key as key, i.text, i.detail
  from round r
  join plan_version v on v.cycle_id = r.cycle_id and v.state = 'approved'
  join plan_item i on i.version_id = v.id and i.kind = 'indicator'
  where r.id = $1
    and (jsonb_array_length(i.detail->'onlyInRounds') = 0 or i.detail->'onlyInRounds' ? r.item_key)
  order by i.ordinal`;

/** The version that stands is the last one; of what was returned and not sent again, none stands. */
const STANDING_FIGURES = `
  select f.indicator_key as "indicatorKey", o.unit_id as "unitId", s.id as "submissionId",
         f.numerator, f.denominator, f.is_estimated as "isEstimated", s.submitted_at as "submittedAt"
  from obligation o
  join submission s on s.obligation_id = o.id and s.number = o.submission_no
  join submission_figure f on f.submission_id = s.id
  where o.round_id = $1 and o.state in ('submitted', 'nil', 'accepted')
  order by f.indicator_key, o.unit_id`;
