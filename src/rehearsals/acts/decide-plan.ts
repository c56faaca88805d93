import type { DataSource } from 'typeorm';
import { RuleBroken } from '../../domain/rule-broken.js';
import { approvePlan } from '../../plans/approve-plan.js';
import { numberPlan } from '../../plans/number-plan.js';
import { returnPlan } from '../../plans/return-plan.js';
import { submitPlan } from '../../plans/submit-plan.js';
import { launchPlan, previewLaunch } from '../../rounds/launch-plan.js';
import type { ActInput } from '../act.js';
import { commandOf } from '../people.js';
import type { RehearsalDeps } from '../rehearsal-deps.js';
import { loadScript } from '../rehearsal-script.js';
import { scheduleUnitActs } from '../script/schedule-unit-acts.js';

interface VersionOfYear {
  versionId: string;
  cycleId: string;
}

/** The latest version of the year's plan. Throws 'not-found'. */
async function planOf(db: DataSource, authorityId: string, year: number): Promise<VersionOfYear> {
  const [version] = await db.query<VersionOfYear[]>(
    `select v.id as "versionId", v.cycle_id as "cycleId" from plan_version v join cycle c on c.id = v.cycle_id
     where c.authority_id = $1 and c.year = $2 order by v.number desc limit 1`,
    [authorityId, year],
  );
  if (version === undefined) throw new RuleBroken('not-found', { year });
  return version;
}

export async function sendToReview(
  { db }: RehearsalDeps,
  authorityId: string,
  { year }: ActInput['submit-plan'],
): Promise<void> {
  const { versionId } = await planOf(db, authorityId, year);
  await submitPlan(db, await commandOf(db, authorityId, 'coordinator'), versionId);
}

export async function sendBack(
  { db }: RehearsalDeps,
  authorityId: string,
  { year, reason }: ActInput['return-plan'],
): Promise<void> {
  const { versionId } = await planOf(db, authorityId, year);
  await returnPlan(db, await commandOf(db, authorityId, 'leader'), { versionId, reason });
}

export async function approve(
  { db }: RehearsalDeps,
  authorityId: string,
  { year }: ActInput['approve-plan'],
): Promise<void> {
  const { versionId } = await planOf(db, authorityId, year);
  await approvePlan(db, await commandOf(db, authorityId, 'leader'), versionId);
}

export async function numberIt(
  { db }: RehearsalDeps,
  authorityId: string,
  { year, number, issuedOn }: ActInput['number-plan'],
): Promise<void> {
  const { versionId } = await planOf(db, authorityId, year);
  const symbol = (await loadScript(db, authorityId)).profile.authority.planSymbol;
  const command = await commandOf(db, authorityId, 'coordinator');
  await numberPlan(db, command, { versionId, number, symbol, issuedOn });
}

/** Looks at the dry run first, launches, and from then on the units act as the script says. */
export async function launch(
  deps: RehearsalDeps,
  authorityId: string,
  { year }: ActInput['launch-plan'],
): Promise<void> {
  const { cycleId } = await planOf(deps.db, authorityId, year);
  const command = await commandOf(deps.db, authorityId, 'coordinator');
  await previewLaunch(deps, command, cycleId);
  await launchPlan(deps, command, cycleId);
  await scheduleUnitActs(deps.db, authorityId, year);
}
