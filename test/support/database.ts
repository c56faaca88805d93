import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface FreshDatabase {
  readonly url: string;
  /** Drops the database, ending connections that a test left open. */
  close(): Promise<void>;
}

/** A migrated database of its own for one test file: a clone of the run's template, made in about 0.1 s. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = setting('TEST_DATABASE_URL');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${setting('TEST_TEMPLATE_DATABASE')}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, close: () => run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** One at a time: two clones at one moment would find the template in use (55006). */
async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(7423001)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  const failure = process.env['TEST_TEMPLATE_MISSING'];
  if (!value && failure) throw new Error(`The migrations failed: ${failure}`);
  if (!value)
    throw new Error(
      `${name} is not set: run this test in the project "real" (npm run jest -- FILE --selectProjects real).`,
    );
  return value;
}
