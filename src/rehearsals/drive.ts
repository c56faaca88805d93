import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact } from '../persistence/transact.js';
import type { WorkflowInput, WorkflowType } from '../../workflows/contract.js';
import { performDue, type PerformedAct } from './perform-due.js';
import { stirText, untilQuiet, type Stir } from './quiet.js';
import type { RehearsalDeps } from './rehearsal-deps.js';
import { scheduleReactions } from './schedule-reactions.js';

/** What one press of "Sang mốc kế tiếp" did. */
export type Advance =
  | { kind: 'advanced'; from: Date; to: Date; acts: PerformedAct[] }
  /** Nothing was jumped over: something of the present instant still runs. */
  | { kind: 'still-running'; now: Date; stir: Stir }
  /** Another press is under way. */
  | { kind: 'busy' }
  /** Neither a workflow nor a scripted person waits for any instant. */
  | { kind: 'finished'; now: Date };

export interface AdvanceOptions {
  /** How long one wait for quiet may take. */
  patienceMs?: number;
  /** The clock goes no further; an instant beyond it is left for the next press. */
  until?: Date;
}

const PATIENCE_MS = 20_000;

/**
 * Jumps to the next instant at which a workflow or a scripted person has something to do, and lets all of it happen
 * through the real parts. One press at a time per authority. Throws `rehearsal.real-clock` for a real authority.
 */
export async function advanceRehearsal(
  deps: RehearsalDeps,
  authorityId: string,
  options: AdvanceOptions = {},
): Promise<Advance> {
  const lock = deps.db.createQueryRunner();
  try {
    await lock.connect();
    const key = [`rehearsal:${authorityId}`];
    const [{ held }] = (await lock.query(
      `select pg_try_advisory_lock(hashtextextended($1, 0)) as held`,
      key,
    )) as [{ held: boolean }];
    if (!held) return { kind: 'busy' };
    try {
      return await advance(deps, authorityId, options);
    } finally {
      await lock.query(`select pg_advisory_unlock(hashtextextended($1, 0))`, key);
    }
  } finally {
    await lock.release();
  }
}

async function advance(deps: RehearsalDeps, authorityId: string, options: AdvanceOptions): Promise<Advance> {
  const { db } = deps;
  const patience = options.patienceMs ?? PATIENCE_MS;
  const from = await clockOf(db, authorityId);
  const before = await untilQuiet(db, authorityId, patience);
  if (before !== null) return { kind: 'still-running', now: from, stir: before };
  const next = await nextInstant(db, authorityId);
  if (next === null || isBeyond(next, options)) return { kind: 'finished', now: from };
  const to = next > from ? next : from;
  await jump(db, authorityId, to);
  const awake = await untilQuiet(db, authorityId, patience);
  if (awake !== null) return { kind: 'still-running', now: to, stir: awake };
  const acts = await performDue(deps, authorityId);
  const after = await untilQuiet(db, authorityId, patience);
  await scheduleReactions(db, authorityId);
  return after === null
    ? { kind: 'advanced', from, to, acts }
    : { kind: 'still-running', now: to, stir: after };
}

function isBeyond(next: Date, { until }: AdvanceOptions): boolean {
  return until !== undefined && next > until;
}

export interface Run {
  until?: Date;
  onAdvance?: (advance: Extract<Advance, { kind: 'advanced' }>) => Promise<void> | void;
}

/** How long a run waits at one instant; a killed worker is back long before. */
const RUN_PATIENCE_MS = 180_000;
/** The same instant again and again: a workflow asks for an instant that it does not use. */
const MOST_STANDSTILLS = 20;

/** Presses until nothing is left, or the next instant lies beyond `until`; then the clock shows `until`. */
export async function runUntil(deps: RehearsalDeps, authorityId: string, run: Run = {}): Promise<Date> {
  for (let standstills = 0; ;) {
    const advance = await advanceRehearsal(deps, authorityId, optionsOf(run));
    if (advance.kind === 'finished') return restAt(deps.db, authorityId, { until: advance.now, ...run });
    if (advance.kind !== 'advanced') throw new Error(await stuckText(deps.db, authorityId, advance));
    standstills = isStandstill(advance) ? standstills + 1 : 0;
    if (standstills > MOST_STANDSTILLS)
      throw new Error(`The rehearsal stands still at ${advance.to.toISOString()}.`);
    await run.onAdvance?.(advance);
  }
}

function optionsOf({ until }: Run): AdvanceOptions {
  return { patienceMs: RUN_PATIENCE_MS, ...(until ? { until } : {}) };
}

function isStandstill({ from, to, acts }: Extract<Advance, { kind: 'advanced' }>): boolean {
  return to <= from && acts.length === 0;
}

async function restAt(db: DataSource, authorityId: string, { until }: { until: Date }): Promise<Date> {
  if ((await clockOf(db, authorityId)) < until) await jump(db, authorityId, until);
  return until;
}

async function stuckText(
  db: DataSource,
  authorityId: string,
  advance: Extract<Advance, { kind: 'still-running' | 'busy' }>,
): Promise<string> {
  if (advance.kind === 'busy') return 'Another driver runs this rehearsal.';
  const { now, stir } = advance;
  const alerts = await db.query<{ subject: string; message: string }[]>(
    `select subject, message from alert
     where cleared_at is null and (authority_id = $1 or subject = any($2)) limit 3`,
    [authorityId, stir.unanswered],
  );
  const told = alerts.map(({ subject, message }) => `${subject}: ${message}`);
  return [`The rehearsal does not come to rest at ${now.toISOString()}: ${stirText(stir)}`, ...told].join(
    '\n',
  );
}

/** The least instant that a waiting workflow or a scripted person has named. */
async function nextInstant(db: DataSource, authorityId: string): Promise<Date | null> {
  const [row] = await db.query<{ at: Date | null }[]>(
    `select least((select min(next_at) from watch where authority_id = $1 and not is_done),
                  (select min(at) from rehearsal_act where authority_id = $1 and done_at is null)) as at`,
    [authorityId],
  );
  return row?.at ?? null;
}

async function clockOf(db: DataSource, authorityId: string): Promise<Date> {
  const [clock] = await db.query<{ now: Date }[]>(
    `select now_at as now from virtual_clock where authority_id = $1`,
    [authorityId],
  );
  if (clock === undefined) throw new RuleBroken('rehearsal.real-clock');
  return clock.now;
}

/** Moves the clock and wakes, in the same transaction, every workflow whose instant has come with it. */
async function jump(db: DataSource, authorityId: string, to: Date): Promise<void> {
  const actor = systemActor('the rehearsal goes on to its next instant');
  await transact(db, { authorityId, actor }, async (tx) => {
    await tx.query(
      `update virtual_clock set now_at = greatest(now_at, $2), version = version + 1 where authority_id = $1`,
      [authorityId, to],
    );
    const due = await tx.query<{ type: WorkflowType; input: WorkflowInput[WorkflowType] }>(
      `select workflow_type as type, input from watch
       where authority_id = $1 and not is_done and next_at <= $2 order by workflow_id`,
      [authorityId, to],
    );
    for (const { type, input } of due) await appendWake(tx, type, input);
  });
}
