import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import type { SampleProfile } from './sample/profile.js';
import { sampleProfiles } from './sample/sample-profiles.js';
import { scaledProfile } from './sample/scaled-profile.js';
import type { RoundRhythm } from './sample/scaled-rounds.js';
import { fewerUnits } from './fewer-units.js';
import { yearFromJanuary } from './year-from-january.js';

export interface ScaledSource {
  kind: 'scaled';
  units: number;
  year: number;
  seed: number;
  rounds: RoundRhythm;
}

/** From which the whole script follows again, in every process: `rehearsal.script`. */
export interface RehearsalScript {
  source: { kind: 'sample'; key: string } | ScaledSource;
  /** A directive of one's own instead of the sample's; base64. */
  directive: { name: string; bytes: string; issuedOn: string | null } | null;
}

export interface LoadedScript extends RehearsalScript {
  profile: SampleProfile;
}

const SMALLEST = 14;
const made = new Map<string, SampleProfile>();

/** The same source gives the same profile on every machine; making it again for each act would take longer than the act. */
export function profileOf(source: RehearsalScript['source']): SampleProfile {
  const key = JSON.stringify(source);
  const profile = made.get(key) ?? makeProfile(source);
  made.set(key, profile);
  return profile;
}

function makeProfile(source: RehearsalScript['source']): SampleProfile {
  if (source.kind === 'sample') {
    const sample = sampleProfiles.find((profile) => profile.key === source.key);
    if (sample === undefined) throw new RuleBroken('not-found', { sample: source.key });
    return sample;
  }
  const scaled = scaledProfile({ ...source, units: Math.max(SMALLEST, source.units) });
  const sized = source.units < SMALLEST ? fewerUnits(scaled, source.units) : scaled;
  return source.rounds === 'default' ? sized : yearFromJanuary(sized);
}

/** Throws 'rehearsal.real-clock' for an authority that is no rehearsal. */
export async function loadScript(db: DataSource, authorityId: string): Promise<LoadedScript> {
  const [row] = await db.query<{ script: RehearsalScript }[]>(
    `select script from rehearsal where authority_id = $1`,
    [authorityId],
  );
  if (row === undefined) throw new RuleBroken('rehearsal.real-clock');
  return { ...row.script, profile: profileOf(row.script.source) };
}

export function yearOfProfile(profile: SampleProfile, year: number): SampleProfile['years'][number] {
  const found = profile.years.find((line) => line.year === year);
  if (found === undefined) throw new RuleBroken('not-found', { year });
  return found;
}
