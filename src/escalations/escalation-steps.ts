import type { EscalationActivities } from '../../workflows/contract.js';
import { answerStep } from '../persistence/answer-step.js';
import { tellLeaders, type EscalationDeps } from './tell-leaders.js';

/** What the escalation's workflow asks, answered from PostgreSQL. */
export function escalationSteps(deps: EscalationDeps): EscalationActivities {
  return {
    leadersTold: (input) =>
      answerStep(deps.db, { type: 'escalation', input, isLast: true }, (authorityId) =>
        tellLeaders(deps, authorityId, input.roundId),
      ),
  };
}
