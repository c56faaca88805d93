import { activityInfo, ApplicationFailure } from '@temporalio/activity';
import { RuleBroken } from '../src/domain/rule-broken.js';
import {
  stepSubject,
  type AlertActivities,
  type ConsolidationActivities,
  type EscalationActivities,
  type PlanCycleActivities,
  type RoundActivities,
} from '../workflows/contract.js';

export type Activities = PlanCycleActivities &
  RoundActivities &
  EscalationActivities &
  ConsolidationActivities &
  AlertActivities;

/** Called with the subject of a step (`stepSubject`) whenever it has answered: an alert that it failed is over. */
export type OnAnswer = (subject: string) => Promise<void>;

/**
 * Wraps the use cases: a refusal of the domain is not worth a retry, everything else is. A step that answers ends the
 * alert of its own failure; where that cannot be written the step is asked once more, which is safe.
 */
export function createActivities(useCases: Activities, onAnswer: OnAnswer): Activities {
  const { recordAlert, ...steps } = useCases;
  const wrapped = Object.entries(steps).map(([name, run]) => [
    name,
    translated(answering(run as AnyActivity, onAnswer)),
  ]);
  return { ...Object.fromEntries(wrapped), recordAlert } as Activities;
}

type AnyActivity = (input: never) => Promise<unknown>;

function answering(run: AnyActivity, onAnswer: OnAnswer): AnyActivity {
  return async (input) => {
    const answer = await run(input);
    const { workflowExecution, activityType } = activityInfo();
    if (workflowExecution) await onAnswer(stepSubject(workflowExecution.workflowId, activityType));
    return answer;
  };
}

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
