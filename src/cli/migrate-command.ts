import { defineCommand } from 'citty';
import { readCommandLineConfig } from '../config.js';
import { migrate } from '../persistence/migrate.js';

/** `tiendo migrate`: brings the database of `DATABASE_URL` up to this build. Repeating it changes nothing. */
export const migrateCommand = defineCommand({
  meta: { name: 'migrate', description: 'Brings the database up to this build.' },
  run: async () => {
    const done = await migrate(readCommandLineConfig().DATABASE_URL);
    console.log(done.length === 0 ? 'The database is up to date.' : `Done: ${done.join(', ')}`);
  },
});
