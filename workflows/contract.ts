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
