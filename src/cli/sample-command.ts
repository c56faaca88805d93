import { defineCommand } from 'citty';
import { readCommandLineConfig } from '../config.js';
import { createDataSource } from '../persistence/data-source.js';
import { createEmptyAuthority } from '../rehearsals/create-empty-authority.js';
import { makeSample } from '../rehearsals/make-sample.js';
import { sampleProfiles } from '../rehearsals/sample/sample-profiles.js';

/** `tiendo sample`: the sample year and the empty authority of a first start. Repeating it goes on where it ended. */
export const sampleCommand = defineCommand({
  meta: { name: 'sample', description: 'Makes the sample year and an empty authority, once.' },
  args: {
    profile: {
      type: 'string',
      default: sampleProfiles[0]!.key,
      description: sampleProfiles.map((profile) => profile.key).join(' or '),
    },
  },
  run: async ({ args }) => {
    const config = readCommandLineConfig();
    const db = await createDataSource({ url: config.DATABASE_URL }, () => undefined).initialize();
    try {
      await createEmptyAuthority(db);
      await makeSample({ db, linkKeys: config.LINK_KEYS }, args.profile, (line) => console.log(line));
    } finally {
      await db.destroy();
    }
  },
});
