import { RuleBroken } from '../domain/rule-broken.js';
import { createRehearsal } from './create-rehearsal.js';
import { runUntil } from './drive.js';
import type { RehearsalDeps } from './rehearsal-deps.js';
import { sampleProfiles } from './sample/sample-profiles.js';
import { timelineSince } from './timeline.js';

/**
 * The sample year, made by running it: last year to its end, this year until the instant at which a newcomer meets
 * it. One per profile; a run that was interrupted goes on. Throws 'not-found' for an unknown profile.
 */
export async function makeSample(
  deps: RehearsalDeps,
  profileKey: string,
  say: (line: string) => void,
): Promise<string> {
  const profile = sampleProfiles.find(({ key }) => key === profileKey);
  if (profile === undefined) throw new RuleBroken('not-found', { profile: profileKey });
  const code = `sample-${profile.key}`;
  const authorityId =
    (await existing(deps, code)) ??
    (await createRehearsal(deps.db, {
      code,
      script: { source: { kind: 'sample', key: profile.key }, directive: null },
      years: profile.years.map(({ year }) => year),
    }));
  let seq = 0;
  await runUntil(deps, authorityId, {
    until: new Date(profile.clockAt),
    onAdvance: async () => {
      const timeline = await timelineSince(deps.db, authorityId, seq);
      seq = timeline.seq;
      const last = timeline.lines.at(-1);
      if (last) say(last);
    },
  });
  return authorityId;
}

async function existing({ db }: RehearsalDeps, code: string): Promise<string | null> {
  const [row] = await db.query<{ id: string }[]>(`select id from authority where code = $1`, [code]);
  return row?.id ?? null;
}
