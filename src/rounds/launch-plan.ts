import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { LinkKeys } from '../links/link-secret.js';
import { appendWake } from '../outbox/append-wake.js';
import { dryRun, transact, type Command, type Tx } from '../persistence/transact.js';
import { announceLaunch } from './announce-launch.js';
import { createRounds } from './create-rounds.js';
import { readApprovedPlan } from './read-approved-plan.js';
import { roundPolicy } from './round.policy.js';
import { whatWouldHappen, type LaunchPreview } from './launch-preview.js';

export interface LaunchDeps {
  db: DataSource;
  linkKeys: LinkKeys;
}

/** Sends the tasks out: rounds, obligations, dues, waves, links and one mail per unit mailbox, in one transaction. */
export async function launchPlan(deps: LaunchDeps, command: Command, cycleId: string): Promise<void> {
  requireRole(command.actor, roundPolicy.launch);
  await transact(deps.db, command, (tx) => launch(tx, deps.linkKeys, cycleId));
}

/** The very same launch, rolled back: what would be written, every mail, date and conflict. */
export async function previewLaunch(
  deps: LaunchDeps,
  command: Command,
  cycleId: string,
): Promise<LaunchPreview> {
  requireRole(command.actor, roundPolicy.launch);
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
