import type { DataSource } from 'typeorm';
import type { RoundActivities } from '../../workflows/contract.js';
import { systemActor } from '../domain/actor.js';
import { answerStep, type StepOutcome } from '../persistence/answer-step.js';
import { raiseAlert } from '../persistence/raise-alert.js';
import { transact } from '../persistence/transact.js';
import { closeRound } from './close-round.js';
import { fireDue } from './fire-due.js';
import { openRound } from './open-round.js';

/** More passes than pressing rungs a ladder can have; each pass fires at most one of them per obligation. */
const PASSES = 20;
const STUCK_WAIT_MS = 60_000;

/** What the round's workflow asks, answered from PostgreSQL. */
export function roundSteps(db: DataSource): RoundActivities {
  return {
    roundOpened: (input) =>
      answerStep(db, { type: 'round', input }, async (authorityId) => {
        const opensAt = await openRound(db, authorityId, input.roundId);
        return opensAt ? { nextAt: opensAt, waitsFor: 'its opening instant' } : 'stands';
      }),
    wavesFired: (input) =>
      answerStep(db, { type: 'round', input }, (authorityId) => fireWaves(db, authorityId, input.roundId)),
    roundClosed: (input) =>
      answerStep(db, { type: 'round', input, isLast: true }, async (authorityId) =>
        (await closeRound(db, authorityId, input.roundId))
          ? 'stands'
          : { nextAt: null, waitsFor: 'what is still owed' },
      ),
  };
}

async function fireWaves(db: DataSource, authorityId: string, roundId: string): Promise<StepOutcome> {
  const actor = systemActor('a rung of the ladder has come');
  let next = await whatIsNext(db, authorityId, roundId);
  for (let pass = 0; pass < PASSES; pass++) {
    if (next.isOver) return 'stands';
    if (next.at === null || next.at > next.now) {
      return {
        nextAt: earliest(next.at, next.endsAt),
        waitsFor: next.at ? 'the next rung or an answer' : 'answers',
      };
    }
    const fired = await transact(db, { authorityId, actor }, (tx) => fireDue(tx, roundId));
    if (fired.notices === 0) break;
    next = await whatIsNext(db, authorityId, roundId);
  }
  await raiseAlert(db, {
    authorityId,
    subject: `round/${roundId}`,
    message: 'a rung is due but nothing fires',
  });
  return {
    nextAt: new Date(next.now.getTime() + STUCK_WAIT_MS),
    waitsFor: 'a minute: a rung is due but nothing fires',
  };
}

interface Next {
  at: Date | null;
  now: Date;
  endsAt: Date;
  isOver: boolean;
}

async function whatIsNext(db: DataSource, authorityId: string, roundId: string): Promise<Next> {
  const [next] = await db.query<Next[]>(
    `select business_now($1) as now, r.ends_at as "endsAt",
            (select min(p.at) from pending_notice p where p.round_id = r.id) as at,
            r.state <> 'open' or business_now($1) >= r.ends_at or not exists (
              select 1 from obligation o where o.round_id = r.id
              and o.state in ('scheduled', 'open', 'returned', 'declined', 'submitted', 'nil')) as "isOver"
     from round r where r.id = $2`,
    [authorityId, roundId],
  );
  return next!;
}

function earliest(a: Date | null, b: Date): Date {
  return a !== null && a < b ? a : b;
}
