import type { WorkingCalendar } from '../../domain/calendar/working-calendar.js';
import type { PlanDetail, PlanItemKind } from '../../domain/plan/plan-detail.js';
import type { FindingKind, FindingPayload } from '../../directives/finding-payload.js';
import type { AgencyProposal, NamedUnit } from './propose-units.js';

/** What a person confirmed in the directive. */
export interface ConfirmedFinding<K extends FindingKind = FindingKind> {
  id: string;
  kind: K;
  path: string;
  label: string;
  text: string;
  payload: FindingPayload[K];
}

/** Everything the pure parts of a draft need; they read no database. */
export interface DraftContext {
  year: number;
  units: readonly NamedUnit[];
  /** By the name as written. */
  agencies: (sourceName: string) => AgencyProposal;
  calendar: WorkingCalendar;
  findings: readonly ConfirmedFinding[];
}

/** An item before it has a row. */
export interface NewItem<K extends PlanItemKind = PlanItemKind> {
  itemKey: string;
  kind: K;
  heading: string;
  text: string;
  findingId: string | null;
  ownLevel: boolean;
  detail: PlanDetail[K];
  leads: readonly string[];
  coordinating: readonly string[];
}

export function findingsOf<K extends FindingKind>(
  context: Pick<DraftContext, 'findings'>,
  kind: K,
): ConfirmedFinding<K>[] {
  return context.findings.filter((each): each is ConfirmedFinding<K> => each.kind === kind);
}

export const NO_MONEY = { budget: 0, combined: 0, raised: 0 } as const;
