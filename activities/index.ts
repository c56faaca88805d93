import { ApplicationFailure } from '@temporalio/activity';
import { RuleBroken } from '../src/domain/rule-broken.js';
import type {
  AlertActivities,
  ConsolidationActivities,
  EscalationActivities,
  PlanCycleActivities,
  RoundActivities,
} from '../workflows/contract.js';

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
