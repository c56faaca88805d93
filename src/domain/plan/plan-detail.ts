import type { DueRule, ShiftRule } from '../calendar/due-rule.js';
import type { LocalDate } from '../calendar/local-date.js';

/** What `plan_item.detail` holds, by kind. JSON-plain; frozen with the version when it is approved. */
export interface PlanDetail {
  goal: GoalDetail;
  indicator: IndicatorDetail;
  task: TaskDetail;
  activity: ActivityDetail;
  programme: ProgrammeDetail;
  money: MoneyDetail;
  'report-round': ReportRoundDetail;
}

export type PlanItemKind = keyof PlanDetail;

export interface GoalDetail {
  /** 'general' stands first in the document, the others under their heading. */
  scope: 'general' | 'specific';
}

export type IndicatorRule = 'ratio' | 'sum' | 'latest' | 'yes-no' | 'trend';
export type TargetComparator = '=' | '<' | '>' | '<=' | '>=' | 'range';

export interface IndicatorTarget {
  year: number | null;
  comparator: TargetComparator | null;
  value: number | null;
  /** As the directive writes it, when no number says it. */
  words?: string;
}

export interface IndicatorDetail {
  number: number;
  /** "%", "‰", "/100.000", "người" … */
  unit: string;
  rule: IndicatorRule;
  /** What Σnumerator/Σdenominator is multiplied by: 100, 1000, 100000; 1 for counts. */
  scale: number;
  numeratorLabel: string;
  denominatorLabel: string | null;
  direction: 'up' | 'down';
  baseline: number | null;
  baselineYear: number | null;
  /** This year's own target; null where the plan sets none. Never interpolated from the horizon. */
  target: number | null;
  targetComparator: TargetComparator;
  /** The horizon of the directive, e.g. 2025 and 2030. */
  horizon: IndicatorTarget[];
  stewardUnitId: string | null;
  /** Units that give the figure. */
  reportingUnitIds: string[];
  /** Keys of the report rounds that ask for it; empty: all. */
  onlyInRounds: string[];
}

export type TaskNature = 'with-due' | 'ongoing' | 'orientation';

export interface TaskDetail {
  nature: TaskNature;
  dueRule: DueRule;
  shift?: ShiftRule;
  product: string;
  /** Million đồng by source: budget, within other programmes, raised. */
  money: { budget: number; combined: number; raised: number };
  /** The names in the source where it gives more than one lead, quoted for the choice. */
  sourceLeads?: string[];
  /** Why this one of several leads was chosen. */
  leadReason?: string;
}

export interface ActivityDetail {
  theme: string;
  from: LocalDate;
  to: LocalDate;
  leadUnitId: string | null;
  unitOfCount: string;
  planned: number | null;
}

export interface ProgrammeDetail {
  symbol: string;
  fromYear: number | null;
  toYear: number | null;
  share: string;
}

export interface MoneyDetail {
  source: 'budget' | 'combined' | 'raised';
  plannedMillion: number;
}

export interface ReportRoundDetail {
  period: 'month' | 'quarter' | 'half-year' | 'year' | 'activity';
  dataFrom: LocalDate;
  cutOffOn: LocalDate | null;
  opensOn: LocalDate;
  unitDue: DueRule;
  upwardDue: DueRule;
}
