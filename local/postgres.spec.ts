import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '../test/support/database.js';
import { ensureDatabase, startPostgres, withClient } from './postgres.js';
import { isAlive } from './process-identity.js';

const folder = mkdtempSync(join(tmpdir(), 'tiendo-postgres-spec-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  it('keeps its rows over a stop and a start, and leaves no process behind', async () => {
    const first = await startPostgres({ folder, durable: false });
    const url = await ensureDatabase(first, 'kept');
    await withClient(url, async (client) => {
      await client.query('CREATE TABLE note (line text)');
      await client.query("INSERT INTO note VALUES ('Đôn đốc')");
    });
    await first.stop();
    expect(isAlive(first.identity)).toBe(false);

    const second = await startPostgres({ folder, durable: true });
    const kept = await withClient(await ensureDatabase(second, 'kept'), (client) =>
      client.query('SELECT line FROM note'),
    );
    await second.stop();
    expect(kept.rows).toEqual([{ line: 'Đôn đốc' }]);
    expect(isAlive(second.identity)).toBe(false);
  }, 60_000);

  it('is PostgreSQL 15 or newer with UTF-8 and the Vietnamese collation', async () => {
    const database = await freshDatabase();
    const found = await withClient(database.url, (client) =>
      client.query(`SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
        (SELECT string_agg(word, ' ' ORDER BY word COLLATE "vi-x-icu") FROM unnest(ARRAY['đa','da','ơ','o']) word) AS sorted`),
    );
    await database.close();
    expect(found.rows[0].version).toBeGreaterThanOrEqual(150_000);
    expect(found.rows[0]).toMatchObject({ encoding: 'UTF8', sorted: 'da đa o ơ' });
  });

  it('gives every test file a database of its own that is gone after it', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await withClient(one.url, (client) => client.query('CREATE TABLE only_here (id int)'));
    const seen = await withClient(other.url, (client) =>
      client.query("SELECT to_regclass('only_here') AS found"),
    );
    expect(seen.rows[0].found).toBeNull();
    await Promise.all([one.close(), other.close()]);
    await expect(withClient(one.url, (client) => client.query('SELECT 1'))).rejects.toThrow('does not exist');
    expect(existsSync(folder)).toBe(true);
  });
});
