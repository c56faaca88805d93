import type { DueRule } from '../../domain/calendar/due-rule.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { TaskNature } from '../../domain/plan/plan-detail.js';

/** An instant with its zone, `2024-06-14T08:00:00+07:00`. */
export type SampleInstant = string;

export interface SampleYear {
  year: number;
  directive: SampleDirective;
  plan: SamplePlan;
  rounds: readonly SampleRound[];
  /** Whether the year is run to its end before the newcomer comes. */
  isClosed: boolean;
}

export interface SampleDirective {
  fileName: string;
  symbol: string;
  issuer: string;
  title: string;
  issuedOn: LocalDate;
  receivedAt: SampleInstant;
  text: string;
}

export interface SamplePlan {
  title: string;
  number: string;
  approvedAt: SampleInstant;
  issuedOn: LocalDate;
  launchAt: SampleInstant;
  bases: readonly string[];
  purposes: readonly string[];
  requirements: readonly string[];
  overallGoal: string;
  groups: readonly { key: string; title: string }[];
  tasks: readonly SampleTask[];
  activities: readonly SampleActivity[];
  programmes: readonly SampleProgramme[];
  /** Spent so far, at the end of the year for a closed one. */
  money: readonly {
    source: 'budget' | 'combined' | 'raised';
    plannedMillion: number;
    spentMillion: number;
  }[];
  moneyText: string;
  recipients: readonly string[];
}

export interface SampleTask {
  key: string;
  groupKey: string;
  text: string;
  nature: TaskNature;
  /** `null` for an orientation only. */
  leadKey: string | null;
  coordinatingKeys: readonly string[];
  due: DueRule;
  /** As the plan prints it: "trước ngày 15/4/2024", "thường xuyên". */
  dueText: string;
  product: string;
  /** Million đồng. */
  money: { budget: number; combined: number; raised: number };
  /** Words at the head of the directive's clause that it answers. */
  sourceStartsWith: string | null;
  /** The source names two leads; this is what the planner chose and why. */
  chosenFromTwoLeads?: { asWritten: readonly string[]; reason: string };
  /** What the lead does. `null`: never done by the end of the year. */
  doneAt: SampleInstant | null;
}

export interface SampleActivity {
  name: string;
  theme: string;
  from: LocalDate;
  to: LocalDate;
  leadKey: string;
  unitOfCount: string;
  planned: number;
  actual: number | null;
}

export interface SampleProgramme {
  name: string;
  symbol: string;
  fromYear: number;
  toYear: number;
  share: string;
}

export interface SampleRound {
  /** Unique over all years of the profile. */
  key: string;
  year: number;
  period: 'month' | 'quarter' | 'half-year' | 'year' | 'activity';
  label: string;
  dataFrom: LocalDate;
  cutOffOn: LocalDate;
  opensAt: SampleInstant;
  unitDue: DueRule;
  upwardDue: DueRule;
}
