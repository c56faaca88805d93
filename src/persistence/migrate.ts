import { createDataSource } from './data-source.js';

/** Any constant: it only has to be the same in every process that migrates. */
const MIGRATION_LOCK = 7_310_001;

/** Runs what is missing, one process at a time: TypeORM itself takes no lock. Repeating it changes nothing. */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = await createDataSource({ url, pool: 2 }, () => undefined).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.connect();
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return done.map((migration) => migration.name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}
