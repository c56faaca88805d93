import {
  ActivityFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  isCancellation,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { ALERTING } from './activity-options.js';
import {
  WAITS_FOR_QUERY,
  WAKE_SIGNAL,
  stepSubject,
  type AlertActivities,
  type StepAnswer,
} from './contract.js';

const SHORTEST_WAIT = 1_000;
const LONGEST_WAIT = 6 * 3_600_000;
const AFTER_A_FAILURE = 3_600_000;

const wakeSignal = defineSignal(WAKE_SIGNAL);
const waitsForQuery = defineQuery<string>(WAITS_FOR_QUERY);
const { recordAlert } = proxyActivities<AlertActivities>(ALERTING);

export type Until = (step: () => Promise<StepAnswer>) => Promise<void>;

/**
 * The one wait loop. A step is asked again after every wake and at the instant it named, until it stands.
 * The wakes are counted before the question goes out: one that arrives while the activity runs is not lost.
 */
export function waiting(input: unknown): Until {
  let wakes = 0;
  let waitsFor = '';
  setHandler(wakeSignal, () => {
    wakes += 1;
  });
  setHandler(waitsForQuery, () => waitsFor);

  return async function until(step) {
    for (;;) {
      const seen = wakes;
      const answer = await ask(step);
      if (wakes !== seen) continue;
      if (answer?.stands) return;
      waitsFor = answer?.waitsFor ?? 'a step failed: waits for a wake or an hour';
      setCurrentDetails(waitsFor);
      const isWoken = () => wakes !== seen;
      await shortenHistory(input, isWoken);
      await pause(answer, isWoken);
    }
  };
}

/** null: the step failed for good this time. A waiting workflow never fails; somebody is told instead. */
async function ask(step: () => Promise<StepAnswer>): Promise<StepAnswer | null> {
  try {
    return await step();
  } catch (error) {
    if (isCancellation(error)) throw error;
    await recordAlert({ subject: subjectOf(error), message: rootMessage(error) });
    return null;
  }
}

function subjectOf(error: unknown): string {
  const { workflowId } = workflowInfo();
  return error instanceof ActivityFailure ? stepSubject(workflowId, error.activityType) : workflowId;
}

/** Never while a wake is unanswered: the run that follows would not know of it. */
async function shortenHistory(input: unknown, isWoken: () => boolean): Promise<void> {
  if (!workflowInfo().continueAsNewSuggested) return;
  await condition(allHandlersFinished);
  if (!isWoken()) await continueAsNew(input);
}

async function pause(
  answer: Exclude<StepAnswer, { stands: true }> | null,
  isWoken: () => boolean,
): Promise<void> {
  if (answer === null) await condition(isWoken, AFTER_A_FAILURE);
  else if (answer.isDriven) await condition(isWoken);
  else await condition(isWoken, waitMs(answer.nextAt));
}

function waitMs(nextAt: string | null): number {
  if (nextAt === null) return LONGEST_WAIT;
  return Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, Date.parse(nextAt) - Date.now()));
}

function rootMessage(error: unknown): string {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  return root instanceof Error ? root.message : String(root);
}
