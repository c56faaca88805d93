import type { DataSource } from 'typeorm';
import type { StepAnswer, WorkflowInput, WorkflowType } from '../../workflows/contract.js';
import { workflowId } from '../../workflows/contract.js';

/** What a use case says of a step: it stands, or what the workflow waits for and till when at the latest. */
export type StepOutcome = 'stands' | { nextAt: Date | null; waitsFor: string };

interface Seen {
  authorityId: string;
  isDriven: boolean;
  clockVersion: number;
  wanted: number;
}

export interface StepOf<T extends WorkflowType> {
  type: T;
  input: WorkflowInput[T];
  /** Nothing comes after this step: when it stands, the workflow is done. */
  isLast?: boolean;
}

/**
 * Asks one step and records the answer in `watch`. The wakes wanted and the clock are read before the question:
 * whatever changes while it is answered leaves the workflow marked as not quiet.
 */
export async function answerStep<T extends WorkflowType>(
  db: DataSource,
  step: StepOf<T>,
  ask: (authorityId: string) => Promise<StepOutcome>,
): Promise<StepAnswer> {
  const subject = 'cycleId' in step.input ? step.input.cycleId : step.input.roundId;
  const seen = await whatIsWanted(db, step.type, subject);
  const outcome = await ask(seen.authorityId);
  if (outcome === 'stands') {
    if (step.isLast)
      await record(db, { ...step, subject }, { ...seen, isDone: true, nextAt: null, waitsFor: '' });
    return { stands: true };
  }
  await record(db, { ...step, subject }, { ...seen, isDone: false, ...outcome });
  return {
    stands: false,
    nextAt: outcome.nextAt?.toISOString() ?? null,
    isDriven: seen.isDriven,
    waitsFor: outcome.waitsFor,
  };
}

async function whatIsWanted(db: DataSource, type: WorkflowType, subject: string): Promise<Seen> {
  const owner = type === 'planCycle' ? 'cycle' : 'round';
  const [row] = await db.query<Seen[]>(
    `select o.authority_id as "authorityId", c.authority_id is not null as "isDriven",
            coalesce(c.version, 0) as "clockVersion", coalesce(w.wanted, 0) as wanted
     from ${owner} o
     left join virtual_clock c on c.authority_id = o.authority_id
     left join watch w on w.workflow_id = $2
     where o.id = $1`,
    [subject, workflowId[type](subject)],
  );
  if (row === undefined) throw new Error(`${type} ${subject} is not in the database`);
  return row;
}

async function record(
  db: DataSource,
  step: { type: WorkflowType; input: unknown; subject: string },
  answer: Seen & { isDone: boolean; nextAt: Date | null; waitsFor: string },
): Promise<void> {
  await db.query(
    `insert into watch (workflow_id, workflow_type, input, authority_id, wanted, seen, clock_version, next_at, waits_for,
                        is_done, answered_at)
     values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, clock_timestamp())
     on conflict (workflow_id) do update
     set seen = greatest(watch.seen, excluded.seen), clock_version = excluded.clock_version, next_at = excluded.next_at,
         waits_for = excluded.waits_for, is_done = excluded.is_done, answered_at = excluded.answered_at`,
    [
      ...[workflowId[step.type](step.subject), step.type, JSON.stringify(step.input), answer.authorityId],
      ...[answer.wanted, answer.clockVersion, answer.nextAt, answer.waitsFor, answer.isDone],
    ],
  );
}
