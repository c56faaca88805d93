import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import type { LinkKeys } from '../links/link-secret.js';
import { appendWake } from '../outbox/append-wake.js';
import { dryRun, transact, type Command, type Tx } from '../persistence/transact.js';
import { announceLaunch } from './announce-launch.js';
import { createRounds } from './create-rounds.js';
import { readApprovedPlan } from './read-approved-plan.js';

export interface LaunchDeps {
  db: DataSource;
  linkKeys: LinkKeys;
}

export interface LaunchPreview {
  obligations: number;
  rounds: { label: string; opensAt: Date; unitDueAt: Date | null; endsAt: Date; obligations: number }[];
  mails: { mailbox: string; unitName: string; obligations: number }[];
  waves: { at: Date; action: string; units: number; label: string; isProvisional: boolean }[];
  unitsWithoutMailbox: string[];
}

/** Sends the tasks out: rounds, obligations, dues, waves, links and one mail per unit mailbox, in one transaction. */
export async function launchPlan(deps: LaunchDeps, command: Command, cycleId: string): Promise<void> {
  await transact(deps.db, command, (tx) => launch(tx, deps.linkKeys, cycleId));
}

/** The very same launch, rolled back: what would be written, every mail, date and conflict. */
export async function previewLaunch(
  deps: LaunchDeps,
  command: Command,
  cycleId: string,
): Promise<LaunchPreview> {
  return dryRun(deps.db, command, async (tx) => {
    await launch(tx, deps.linkKeys, cycleId);
    return whatWouldHappen(tx, cycleId);
  });
}

async function launch(tx: Tx, linkKeys: LinkKeys, cycleId: string): Promise<void> {
  const cycle = await tx.one<{ state: string; year: number }>(
    `select state, year from cycle where id = $1 and authority_id = $2 for update`,
    [cycleId, tx.authorityId],
  );
  if (cycle.state === 'drafting') throw new RuleBroken('plan.not-approved');
  if (cycle.state !== 'approved') throw new RuleBroken('cycle.already-launched');
  const plan = await readApprovedPlan(tx, { cycleId, year: cycle.year });
  const rounds = await createRounds(tx, plan);
  const mails = await announceLaunch(tx, { cycleId, linkKeys });
  await tx.query(
    `update cycle set state = 'running', launched_at = $2, version = version + 1 where id = $1`,
    [cycleId, tx.now],
  );
  await tx.append({
    verb: 'cycle.launched',
    subject: { type: 'cycle', id: cycleId },
    cycleId,
    payload: { rounds: rounds.length, mails },
  });
  for (const round of rounds) {
    await appendWake(tx, 'round', { roundId: round.id });
    if (round.kind === 'report') await appendWake(tx, 'consolidation', { roundId: round.id });
  }
  await appendWake(tx, 'planCycle', { cycleId });
}

async function whatWouldHappen(tx: Tx, cycleId: string): Promise<LaunchPreview> {
  const rounds = await tx.query<LaunchPreview['rounds'][number]>(
    `select r.label, r.opens_at as "opensAt", r.unit_due_at as "unitDueAt", r.ends_at as "endsAt",
            (select count(*)::int from obligation o where o.round_id = r.id) as obligations
     from round r where r.cycle_id = $1 order by r.ordinal`,
    [cycleId],
  );
  const mails = await tx.query<LaunchPreview['mails'][number]>(
    `select m.mailbox, u.name as "unitName", (select count(*)::int from mail_item i where i.mail_id = m.id) as obligations
     from mail m join unit u on u.id = m.unit_id where m.cycle_id = $1 and m.kind = 'launch' order by u.code`,
    [cycleId],
  );
  const waves = await tx.query<LaunchPreview['waves'][number]>(
    `select w.at, w.action, r.label, w.is_provisional as "isProvisional", count(distinct o.unit_id)::int as units
     from wave w join round r on r.id = w.round_id
     join obligation o on o.round_id = w.round_id and o.courtesy = w.courtesy
     join due d on d.obligation_id = o.id and d.due_no = o.due_no and d.due_at = w.due_at
     where r.cycle_id = $1 and w.at > d.set_at
     group by w.at, w.action, r.label, w.is_provisional order by w.at`,
    [cycleId],
  );
  const silent = await tx.query<{ name: string }>(
    `select distinct u.name from obligation o join unit u on u.id = o.unit_id
     where o.cycle_id = $1 and coalesce(u.mailbox, '') = '' order by u.name`,
    [cycleId],
  );
  return {
    obligations: rounds.reduce((sum, round) => sum + round.obligations, 0),
    rounds,
    mails,
    waves,
    unitsWithoutMailbox: silent.map((unit) => unit.name),
  };
}
