import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { ObligationState } from '../../domain/obligation/obligation-states.js';
import type { SubmissionContent, TaskAnswer } from '../../domain/obligation/submission-content.js';
import type { IndicatorDetail } from '../../domain/plan/plan-detail.js';

/** One thing that a unit owes, with everything its form asks and what was answered before. */
export interface Asked {
  id: string;
  kind: 'task' | 'report';
  label: string;
  state: ObligationState;
  dueAt: Date | null;
  isLate: boolean;
  returnReason: string | null;
  submissionNo: number;
  unitName: string;
  mailbox: string | null;
  /** The period a report is about, where the round names one. */
  dataFrom: LocalDate | null;
  cutOffOn: LocalDate | null;
  year: number;
  now: Date;
  tasks: AskedTask[];
  indicators: AskedIndicator[];
  draft: KeptDraft | null;
  /** The version that was sent last. */
  last: SubmissionContent | null;
}

export interface AskedTask {
  key: string;
  text: string;
  product: string;
  dueAt: Date | null;
  /** What the unit said of it last, in whichever report. */
  before: Omit<TaskAnswer, 'taskKey'> | null;
}

export interface AskedIndicator {
  key: string;
  text: string;
  detail: IndicatorDetail;
  /** The same unit's figure of the report before. */
  before: { numerator: number | null; denominator: number | null; label: string } | null;
}

/** A draft keeps what was typed beside what was understood of it: "1,234" comes back as it was typed. */
export interface KeptDraft {
  typed: Record<string, string>;
  version: number;
  savedBy: string;
  savedAt: Date;
}

/** A report, late or not, may still be given. */
export function takesAnswer(state: ObligationState): boolean {
  return state === 'open' || state === 'returned' || state === 'closed-missing';
}
