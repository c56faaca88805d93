import type { DataSource } from 'typeorm';
import type { RoundActivities } from '../../workflows/contract.js';
import { systemActor } from '../domain/actor.js';
import { answerStep, type StepOutcome } from '../persistence/answer-step.js';
import { LINK_GRACE_DAYS } from '../links/issue-link.js';
import { clearAlert, raiseAlert } from '../persistence/raise-alert.js';
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
      answerStep(db, { type: 'round', input }, (authorityId) =>
        fireWaves(db, authorityId, { roundId: input.roundId, next: NEXT_OF_OPEN_ROUND }),
      ),
    roundClosed: (input) =>
      answerStep(db, { type: 'round', input, isLast: true }, (authorityId) =>
        closeAndFireLeftOver(db, authorityId, input.roundId),
      ),
  };
}

async function closeAndFireLeftOver(
  db: DataSource,
  authorityId: string,
  roundId: string,
): Promise<StepOutcome> {
  const firing = { roundId, next: NEXT_OF_LEFT_OVER };
  if (!(await closeRound(db, authorityId, roundId))) return { nextAt: null, waitsFor: 'what is still owed' };
  const outcome = await fireWaves(db, authorityId, firing);
  if (outcome === 'stands') return outcome;
  // What has just been told for the last time may have come to its own end by now.
  await closeRound(db, authorityId, roundId);
  return fireWaves(db, authorityId, firing);
}

interface Firing {
  roundId: string;
  /** Asks when something is next to be done, and whether the time of firing is over. */
  next: string;
}

async function fireWaves(db: DataSource, authorityId: string, firing: Firing): Promise<StepOutcome> {
  const actor = systemActor('a rung of the ladder has come');
  let idle = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const next = await whatIsNext(db, authorityId, firing);
    const outcome = unlessDue(next);
    if (outcome !== null) {
      await clearAlert(db, stuckSubject(firing));
      return outcome;
    }
    // Once may be a race: another worker fired the same wave between the question and our lock.
    if (idle > 1) break;
    const fired = await transact(db, { authorityId, actor }, (tx) => fireDue(tx, firing.roundId));
    idle = fired.notices === 0 ? idle + 1 : 0;
  }
  return tellItIsStuck(db, authorityId, firing);
}

/** null: a rung has come and must fire. */
function unlessDue(next: Next): StepOutcome | null {
  if (next.isOver) return 'stands';
  if (next.at !== null && next.at <= next.now) return null;
  const waitsFor = next.at ? 'the next rung or an answer' : 'answers';
  return { nextAt: earliest(next.at, next.endsAt), waitsFor };
}

async function tellItIsStuck(db: DataSource, authorityId: string, firing: Firing): Promise<StepOutcome> {
  await raiseAlert(db, {
    authorityId,
    subject: stuckSubject(firing),
    message: 'a rung is due but nothing fires',
  });
  // By the business clock: in a rehearsal the real one would lie years away.
  const { now } = await whatIsNext(db, authorityId, firing);
  return {
    nextAt: new Date(now.getTime() + STUCK_WAIT_MS),
    waitsFor: 'a minute: a rung is due but nothing fires',
  };
}

const stuckSubject = ({ roundId }: Firing) => `round/${roundId}`;

interface Next {
  at: Date | null;
  now: Date;
  endsAt: Date;
  isOver: boolean;
}

async function whatIsNext(db: DataSource, authorityId: string, firing: Firing): Promise<Next> {
  const [next] = await db.query<Next[]>(firing.next, [authorityId, firing.roundId]);
  return next!;
}

const NEXT_OF_OPEN_ROUND = `
  select business_now($1) as now, r.ends_at as "endsAt",
         (select min(p.at) from pending_notice p where p.round_id = r.id) as at,
         r.state <> 'open' or business_now($1) >= r.ends_at or not exists (
           select 1 from obligation o where o.round_id = r.id
           and o.state in ('scheduled', 'open', 'returned', 'declined', 'submitted', 'nil')) as "isOver"
  from round r where r.id = $2`;

/** In a closed round: who was given a due beyond its end is reminded and pressed like everybody else. */
const NEXT_OF_LEFT_OVER = `
  select business_now($1) as now, min(d.due_at) + interval '${LINK_GRACE_DAYS} days' as "endsAt",
         (select min(p.at) from pending_notice p where p.round_id = $2) as at, count(o.id) = 0 as "isOver"
  from obligation o join due d on d.obligation_id = o.id and d.due_no = o.due_no
  where o.round_id = $2 and o.state in ('open', 'returned', 'declined')`;

function earliest(a: Date | null, b: Date): Date {
  return a !== null && a < b ? a : b;
}
