import type { DataSource } from 'typeorm';
import { RuleBroken } from '../../domain/rule-broken.js';
import type { Command } from '../../persistence/transact.js';
import { draftPlan } from '../../plans/draft-plan.js';
import { startCycle } from '../../plans/start-cycle.js';
import { unitLines } from '../../units/unit-lines.read-model.js';
import type { ActInput } from '../act.js';
import { commandOf } from '../people.js';
import type { RehearsalDeps } from '../rehearsal-deps.js';
import { loadScript, yearOfProfile } from '../rehearsal-script.js';
import type { SampleProfile } from '../sample/profile.js';
import type { RoundRhythm } from '../sample/scaled-rounds.js';
import type { SampleYear } from '../sample/year.js';
import { completeDraft } from './complete-draft.js';
import { completeFromSample } from './complete-from-sample.js';

/** A drafted version and what it is completed with. */
export interface Drafted {
  db: DataSource;
  command: Command;
  versionId: string;
  profile: SampleProfile;
  year: SampleYear;
  rhythm: RoundRhythm;
  unitIds: ReadonlyMap<string, string>;
}

/** The year is opened and the plan drafted out of the directive; then the coordinator completes the draft. */
export async function preparePlan(
  { db }: RehearsalDeps,
  authorityId: string,
  { year: number }: ActInput['prepare-plan'],
): Promise<void> {
  const command = await commandOf(db, authorityId, 'coordinator');
  const { profile, directive, source } = await loadScript(db, authorityId);
  const year = yearOfProfile(profile, number);
  const directiveId = await latestDirective(db, authorityId);
  const cycleId = await startCycle(db, command, {
    year: number,
    subject: profile.subject,
    title: year.plan.title.replace(/\s+/g, ' '),
  });
  const versionId = await draftPlan(db, command, { cycleId, directiveId });
  const units = await unitLines(db, authorityId);
  const unitIds = new Map(units.map((unit) => [unit.code, unit.id]));
  const rhythm = source.kind === 'scaled' ? source.rounds : 'default';
  const drafted = { db, command, versionId, profile, year, rhythm, unitIds };
  await (directive === null ? completeFromSample(drafted) : completeDraft(drafted));
}

async function latestDirective(db: DataSource, authorityId: string): Promise<string> {
  const [row] = await db.query<{ id: string }[]>(
    `select id from directive where authority_id = $1 and cycle_id is null order by received_at desc, id limit 1`,
    [authorityId],
  );
  if (row === undefined) throw new RuleBroken('not-found');
  return row.id;
}
