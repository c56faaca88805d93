import { ApplicationFailure } from '@temporalio/activity';
import { RuleBroken } from '../src/domain/rule-broken.js';
import type { StepAnswer, WorkflowInput, WorkflowType } from '../workflows/contract.js';

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

export interface AlertActivities {
  /** Tells the admin that a workflow's step failed; one open alert per subject. */
  recordAlert(alert: { subject: string; message: string }): Promise<void>;
}

export type Activities = PlanCycleActivities &
  RoundActivities &
  EscalationActivities &
  ConsolidationActivities &
  AlertActivities;

/** Wraps the use cases: a refusal of the domain is not worth a retry, everything else is. */
export function createActivities(useCases: Activities): Activities {
  const wrapped = Object.entries(useCases).map(([name, run]) => [name, translated(run as AnyActivity)]);
  return Object.fromEntries(wrapped) as Activities;
}

type AnyActivity = (input: never) => Promise<unknown>;

function translated(run: AnyActivity): AnyActivity {
  return async (input) => {
    try {
      return await run(input);
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      throw ApplicationFailure.nonRetryable(error.code, 'RuleBroken', error.detail);
    }
  };
}
