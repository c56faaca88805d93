import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import { acknowledgeBy, DEFAULT_CHAIN, type EscalationStep } from '../domain/escalation/roles.js';
import { issueAcknowledgeLink } from '../links/issue-link.js';
import type { LinkKeys } from '../links/link-secret.js';
import { appendMail } from '../outbox/append-mail.js';
import { contentHash } from '../persistence/content-hash.js';
import { clearAlert, raiseAlert } from '../persistence/raise-alert.js';
import { transact, type Tx } from '../persistence/transact.js';
import type { StepOutcome } from '../persistence/answer-step.js';
import { lockRound } from '../rounds/lock-round.js';
import { loadCalendar } from '../units/load-calendar.js';
import { isAnybodyThere, isAnybodyTold, topLevel, type HeldLevel, type Level } from './escalation-levels.js';

export interface EscalationDeps {
  db: DataSource;
  linkKeys: LinkKeys;
}

interface RoundFacts {
  id: string;
  cycleId: string;
  state: string;
  endsAt: Date;
  chain: EscalationStep[];
}

/**
 * Tells the leaders of the authority, level by level, what is late: the first level at once, the next one when nobody
 * has acknowledged in time, nobody any more once nothing is late or the round has ended. Repeating it changes nothing.
 */
export async function tellLeaders(
  deps: EscalationDeps,
  authorityId: string,
  roundId: string,
): Promise<StepOutcome> {
  const actor = systemActor('answers stay late after the unit was pressed');
  return transact(deps.db, { authorityId, actor }, async (tx) => {
    await lockRound(tx, roundId);
    const round = await readRound(tx, roundId);
    const late = await lateObligations(tx, roundId);
    if (late.length === 0) await clearAlert(tx, alertSubject(round));
    // A closed round may still be owed something by who was given a due beyond its end.
    if (late.length === 0 && hasClosed(round)) return closeCases(tx, round);
    if (late.length === 0) return { nextAt: null, waitsFor: 'a late answer to tell' };
    return climb(tx, { deps, round, late, calendar: await loadCalendar(tx, authorityId) });
  });
}

interface Climb {
  deps: EscalationDeps;
  round: RoundFacts;
  late: { obligationId: string; toldLevel: number }[];
  calendar: WorkingCalendar;
}

async function climb(tx: Tx, climbing: Climb): Promise<StepOutcome> {
  const { round, late } = climbing;
  const top = await topLevel(tx, round.id);
  const untold = untoldAt(top, late);
  if (top?.acknowledgedAt && untold.length === 0)
    return { nextAt: null, waitsFor: 'the late answers; a leader knows of them' };
  if (!(await isAnybodyThere(tx, round.chain))) return tellTheAdmin(tx, round);
  await clearAlert(tx, alertSubject(round));
  if (top === undefined) return tellLevel(tx, climbing, 0);
  // An acknowledgement covers what was told: what becomes late afterwards is told from the first level on.
  if (top.acknowledgedAt !== null) return tellFromTheFirst(tx, climbing);
  return top.isHeld ? waitOrGoOn(tx, climbing, { top, hasNews: untold.length > 0 }) : goOn(tx, climbing, top);
}

function untoldAt(top: Level | undefined, late: Climb['late']): Climb['late'] {
  return top === undefined ? late : late.filter((each) => each.toldLevel < top.level);
}

async function waitOrGoOn(
  tx: Tx,
  climbing: Climb,
  { top, hasNews }: { top: HeldLevel; hasNews: boolean },
): Promise<StepOutcome> {
  if (!top.isHeld) return goOn(tx, climbing, top);
  if (hasNews) await sendDigest(tx, climbing, top);
  if (top.acknowledgeDueAt <= tx.now) return goOn(tx, climbing, top);
  return { nextAt: top.acknowledgeDueAt, waitsFor: 'an acknowledgement of the digest' };
}

/** Nobody has acknowledged in time, or nobody is there who could: the next role hears. */
async function goOn(tx: Tx, climbing: Climb, top: Level): Promise<StepOutcome> {
  const { round } = climbing;
  if (top.level + 1 >= round.chain.length) {
    // Everybody who was told has left: whoever is there now hears.
    if (!(await isAnybodyTold(tx, round.id))) return tellFromTheFirst(tx, climbing);
    return { nextAt: null, waitsFor: 'the late answers; the top was told' };
  }
  await tx.query(`update escalation set climbed_at = $2 where id = $1`, [top.id, tx.now]);
  await tx.append({
    verb: 'escalation.climbed',
    subject: { type: 'escalation', id: top.id },
    cycleId: round.cycleId,
    roundId: round.id,
    payload: { from: round.chain[top.level]!.role, to: round.chain[top.level + 1]!.role },
  });
  return tellLevel(tx, climbing, top.level + 1);
}

async function tellTheAdmin(tx: Tx, round: RoundFacts): Promise<StepOutcome> {
  await raiseAlert(tx, {
    authorityId: tx.authorityId,
    subject: alertSubject(round),
    message: 'something is late and nobody holds a role of the escalation: give a person one of them',
  });
  return { nextAt: null, waitsFor: 'somebody in a role of the escalation' };
}

const alertSubject = (round: RoundFacts) => `escalation/${round.id}`;

async function tellFromTheFirst(tx: Tx, climbing: Climb): Promise<StepOutcome> {
  await tx.query(`update escalation set closed_at = $2 where round_id = $1 and closed_at is null`, [
    climbing.round.id,
    tx.now,
  ]);
  return tellLevel(tx, climbing, 0);
}

async function tellLevel(tx: Tx, climbing: Climb, level: number): Promise<StepOutcome> {
  const { round, calendar } = climbing;
  const step = round.chain[level]!;
  const acknowledgeDueAt = new Date(acknowledgeBy(tx.now.getTime(), step, calendar));
  const [account] = await tx.query<{ id: string }>(
    `select id from account where authority_id = $1 and escalation_role = $2 and disabled_at is null limit 1`,
    [tx.authorityId, step.role],
  );
  const opened = await tx.one<Level>(
    `insert into escalation (round_id, cycle_id, authority_id, level, role, account_id, opened_at, acknowledge_due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (round_id, level) do update
     set account_id = excluded.account_id, opened_at = excluded.opened_at,
         acknowledge_due_at = excluded.acknowledge_due_at, acknowledged_at = null, acknowledged_by = null,
         note = null, climbed_at = null, closed_at = null
     returning id, level, acknowledge_due_at as "acknowledgeDueAt", acknowledged_at as "acknowledgedAt"`,
    [
      ...[round.id, round.cycleId, tx.authorityId, level, step.role, account?.id ?? null],
      // Nobody holds this role: the next one is told at once.
      ...[tx.now, account ? acknowledgeDueAt : tx.now],
    ],
  );
  await tx.append({
    verb: 'escalation.opened',
    subject: { type: 'escalation', id: opened.id },
    cycleId: round.cycleId,
    roundId: round.id,
    payload: {
      role: step.role,
      late: climbing.late.length,
      acknowledgeDueAt: opened.acknowledgeDueAt.toISOString(),
    },
  });
  if (account === undefined) return climb(tx, climbing);
  await sendDigest(tx, climbing, opened);
  return { nextAt: opened.acknowledgeDueAt, waitsFor: 'an acknowledgement of the digest' };
}

/** One digest per level and set of late obligations: what has become late since is told in a mail of its own. */
async function sendDigest(tx: Tx, { deps, round, late }: Climb, level: Level): Promise<void> {
  const [account] = await tx.query<{ id: string; email: string }>(
    `select a.id, a.email from escalation e join account a on a.id = e.account_id where e.id = $1`,
    [level.id],
  );
  const ids = late.map((each) => each.obligationId);
  if (account) {
    const expiresAt = new Date(round.endsAt.getTime() + 14 * 86_400_000);
    const link = await issueAcknowledgeLink(tx, deps.linkKeys, {
      cycleId: round.cycleId,
      escalationId: level.id,
      accountId: account.id,
      expiresAt,
    });
    await appendMail(tx, {
      kind: 'escalation-digest',
      slot: `level/${level.level}/${contentHash(ids).slice(0, 12)}@${tx.now.toISOString()}`,
      audience: 'leader',
      mailbox: account.email,
      accountId: account.id,
      linkId: link.id,
      obligationIds: ids,
      cycleId: round.cycleId,
      roundId: round.id,
      params: { escalationId: level.id },
    });
    await tx.append({
      verb: 'escalation.digest-sent',
      subject: { type: 'escalation', id: level.id },
      cycleId: round.cycleId,
      roundId: round.id,
      payload: { role: round.chain[level.level]!.role, late: ids.length },
    });
  }
  await tx.query(
    `update escalation_item set told_level = $3 where round_id = $1 and obligation_id = any($2)`,
    [round.id, ids, level.level],
  );
}

async function readRound(tx: Tx, roundId: string): Promise<RoundFacts> {
  const round = await tx.one<RoundFacts>(
    `select r.id, r.cycle_id as "cycleId", r.state, r.ends_at as "endsAt", a.escalation_chain as chain
     from round r join authority a on a.id = r.authority_id where r.id = $1`,
    [roundId],
  );
  return round.chain.length > 0 ? round : { ...round, chain: [...DEFAULT_CHAIN] };
}

/** A case stands while the obligation is still owed under the due that it was late for. */
async function lateObligations(tx: Tx, roundId: string): Promise<Climb['late']> {
  return tx.query(
    `select i.obligation_id as "obligationId", i.told_level as "toldLevel"
     from escalation_item i join obligation o on o.id = i.obligation_id and o.due_no = i.due_no
     where i.round_id = $1 and o.state in ('open', 'returned') and o.paused_at is null order by i.obligation_id`,
    [roundId],
  );
}

function hasClosed({ state }: RoundFacts): boolean {
  return state !== 'open' && state !== 'planned';
}

async function closeCases(tx: Tx, round: RoundFacts): Promise<StepOutcome> {
  const closed = await tx.query<{ id: string }>(
    `update escalation set closed_at = $2 where round_id = $1 and closed_at is null returning id`,
    [round.id, tx.now],
  );
  for (const { id } of closed) {
    await tx.append({
      verb: 'escalation.closed',
      subject: { type: 'escalation', id },
      cycleId: round.cycleId,
      roundId: round.id,
    });
  }
  return 'stands';
}
