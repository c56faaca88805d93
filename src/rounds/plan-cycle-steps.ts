import type { DataSource } from 'typeorm';
import type { PlanCycleActivities } from '../../workflows/contract.js';
import { systemActor } from '../domain/actor.js';
import type { JournalVerb } from '../domain/journal/journal-entry.js';
import { answerStep } from '../persistence/answer-step.js';
import { transact } from '../persistence/transact.js';
import { remindApprovers } from './remind-approvers.js';

const LAUNCHED = ['running', 'consolidating', 'submitted', 'closed', 'cancelled'];

/** What the plan cycle's workflow asks, answered from PostgreSQL. */
export function planCycleSteps(db: DataSource): PlanCycleActivities {
  const step = (input: { cycleId: string }, isLast = false) => ({
    type: 'planCycle' as const,
    input,
    isLast,
  });
  return {
    planApproved: (input) =>
      answerStep(db, step(input), (authorityId) => remindApprovers(db, authorityId, input.cycleId)),
    planLaunched: (input) =>
      answerStep(db, step(input), async () =>
        LAUNCHED.includes(await stateOf(db, input.cycleId))
          ? 'stands'
          : { nextAt: null, waitsFor: 'the coordinator to send the tasks out' },
      ),
    roundsConsolidated: (input) =>
      answerStep(db, step(input), async (authorityId) =>
        (await advance(db, authorityId, { cycleId: input.cycleId, ...CONSOLIDATED }))
          ? 'stands'
          : { nextAt: null, waitsFor: 'the rounds of the year and their reports' },
      ),
    reportsReceipted: (input) =>
      answerStep(db, step(input), async (authorityId) =>
        (await advance(db, authorityId, { cycleId: input.cycleId, ...SUBMITTED }))
          ? 'stands'
          : { nextAt: null, waitsFor: 'the receipts from above' },
      ),
    cycleClosed: (input) =>
      answerStep(db, step(input, true), async (authorityId) =>
        (await advance(db, authorityId, { cycleId: input.cycleId, ...CLOSED }))
          ? 'stands'
          : { nextAt: null, waitsFor: 'nothing: the year is closed' },
      ),
  };
}

interface Advance {
  cycleId: string;
  from: string;
  to: string;
  /** Past states, in which the step already stands. */
  past: readonly string[];
  verb: JournalVerb;
  /** A round that still stands in the way. */
  blockedBy: string;
  because: string;
}

const CONSOLIDATED: Omit<Advance, 'cycleId'> = {
  from: 'running',
  to: 'consolidating',
  past: ['consolidating', 'submitted', 'closed', 'cancelled'],
  verb: 'cycle.consolidating',
  blockedBy: `(r.kind = 'report' and r.state not in ('consolidated', 'submitted'))
              or (r.kind = 'task' and r.state <> 'closed')`,
  because: 'every round of the year is closed and every report signed',
};

const SUBMITTED: Omit<Advance, 'cycleId'> = {
  from: 'consolidating',
  to: 'submitted',
  past: ['submitted', 'closed', 'cancelled'],
  verb: 'cycle.submitted',
  blockedBy: `r.kind = 'report' and r.state <> 'submitted'`,
  because: 'every report of the year has its receipt from above',
};

const CLOSED: Omit<Advance, 'cycleId'> = {
  from: 'submitted',
  to: 'closed',
  past: ['closed', 'cancelled'],
  verb: 'cycle.closed',
  blockedBy: 'false',
  because: 'the year is submitted',
};

/** Moves the cycle on where nothing stands in the way. Returns whether the later state stands. */
async function advance(db: DataSource, authorityId: string, move: Advance): Promise<boolean> {
  return transact(db, { authorityId, actor: systemActor(move.because) }, async (tx) => {
    const { state } = await tx.one<{ state: string }>(`select state from cycle where id = $1 for update`, [
      move.cycleId,
    ]);
    if (move.past.includes(state)) return true;
    if (state !== move.from) return false;
    const [blocking] = await tx.query(
      `select 1 from round r where r.cycle_id = $1 and (${move.blockedBy}) limit 1`,
      [move.cycleId],
    );
    if (blocking !== undefined) return false;
    await tx.query(
      `update cycle set state = $2, version = version + 1,
              submitted_at = case when $2 = 'submitted' then $3 else submitted_at end,
              closed_at = case when $2 = 'closed' then $3 else closed_at end
       where id = $1`,
      [move.cycleId, move.to, tx.now],
    );
    await tx.append({
      verb: move.verb,
      subject: { type: 'cycle', id: move.cycleId },
      cycleId: move.cycleId,
    });
    return true;
  });
}

async function stateOf(db: DataSource, cycleId: string): Promise<string> {
  const [row] = await db.query<{ state: string }[]>(`select state from cycle where id = $1`, [cycleId]);
  return row?.state ?? 'cancelled';
}
