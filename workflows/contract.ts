/** Names, ids and JSON-plain values that the workflow worker and its clients share. No Date, Map or Set; ids only. */

export const WORKFLOW_TYPES = ['planCycle', 'round', 'escalation', 'consolidation'] as const;
export type WorkflowType = (typeof WORKFLOW_TYPES)[number];

export interface WorkflowInput {
  planCycle: { cycleId: string };
  round: { roundId: string };
  escalation: { roundId: string };
  consolidation: { roundId: string };
}

/** The workflow of a subject always has the same id: whoever asks for it finds it, or starts it. */
export const workflowId = {
  planCycle: (cycleId: string) => `plan-cycle/${cycleId}`,
  round: (roundId: string) => `round/${roundId}`,
  escalation: (roundId: string) => `escalation/${roundId}`,
  consolidation: (roundId: string) => `consolidation/${roundId}`,
};

/** Carries nothing: the woken workflow asks PostgreSQL for the present truth. */
export const WAKE_SIGNAL = 'wake';
export const WAITS_FOR_QUERY = 'waitsFor';

/** What a step's activity answers. An instant, never a duration: a duration computed before an outage fires late by it. */
export type StepAnswer =
  { stands: true } | { stands: false; nextAt: string | null; isDriven: boolean; waitsFor: string };

type Step<T extends WorkflowType> = (input: WorkflowInput[T]) => Promise<StepAnswer>;

/** Each answers whether its fact stands, doing what is due on the way. All may be repeated at any time. */
export interface PlanCycleActivities {
  /** Until a leader has approved the plan; reminds the approvers meanwhile. */
  planApproved: Step<'planCycle'>;
  /** Until the coordinator has sent the tasks out. */
  planLaunched: Step<'planCycle'>;
  /** Until every report of the year is compiled. */
  roundsConsolidated: Step<'planCycle'>;
  /** Until every report has its receipt from above. */
  reportsReceipted: Step<'planCycle'>;
  /** Closes the year. */
  cycleClosed: Step<'planCycle'>;
}

export interface RoundActivities {
  /** Until its opening instant; then opens every obligation of the round. */
  roundOpened: Step<'round'>;
  /** Fires what is due until nothing is owed any more or the round ends. */
  wavesFired: Step<'round'>;
  /** Records what stayed missing and closes the round. */
  roundClosed: Step<'round'>;
}

export interface EscalationActivities {
  /** Until nothing late is left to tell, or the round has ended. */
  leadersTold: Step<'escalation'>;
}

export interface ConsolidationActivities {
  /** Until complete or the latest moment; then compiles. */
  reportCompiled: Step<'consolidation'>;
  /** Until a leader has signed. */
  reportSigned: Step<'consolidation'>;
  /** Hands the signed report to the outbox, once. */
  reportSent: Step<'consolidation'>;
  /** Until the receipt from above is recorded. */
  receiptRecorded: Step<'consolidation'>;
}

/** Names a step of one workflow: its alert is cleared when this very step answers again. */
export function stepSubject(id: string, step: string): string {
  return `${id}#${step}`;
}

export interface AlertActivities {
  /** Tells the admin that a workflow's step failed; one open alert per subject (`stepSubject`). */
  recordAlert(alert: { subject: string; message: string }): Promise<void>;
}
