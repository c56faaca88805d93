import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, openDatabase, type TestAuthority } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { transact } from '../persistence/transact.js';
import { sealJournal } from './seal-journal.js';
import { verifyJournal } from './verify-journal.js';

let fresh: FreshDatabase;
let db: DataSource;
let authority: TestAuthority;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = await openDatabase(fresh.url);
  authority = await anAuthority(db);
});
afterAll(async () => {
  await db.destroy();
  await fresh.close();
});

const append = (reason: string) =>
  transact(db, authority.command, (tx) =>
    tx.append({
      verb: 'authority.created',
      subject: { type: 'authority', id: authority.id },
      reason,
      payload: { n: 1.5 },
    }),
  );

/** What somebody with the database's own rights would do; the triggers of the application stand in nobody's way. */
const tamper = async (sql: string) => {
  await db.query('alter table journal disable trigger journal_append_only');
  await db.query(sql);
  await db.query('alter table journal enable trigger journal_append_only');
};

describe('the sealed journal', () => {
  beforeAll(async () => {
    for (let i = 0; i < 20; i++) await append(`lý do ${i}`);
    while ((await sealJournal(db)) > 0);
  });

  it('verifies when nobody has touched it', async () => {
    expect(await verifyJournal(db)).toMatchObject({ rows: 20, sealed: 20, faults: [] });
  });

  it('refuses to change or delete a row', async () => {
    await expect(db.query(`update journal set reason = 'khác' where seq = 3`)).rejects.toThrow('append-only');
    await expect(db.query(`delete from journal where seq = 3`)).rejects.toThrow('append-only');
  });

  it('finds a changed row, a changed payload, and a row put in between', async () => {
    await tamper(`update journal set reason = 'lý do 4x' where reason = 'lý do 4'`);
    expect((await verifyJournal(db)).faults).toMatchObject([{ fault: 'changed' }]);
    await tamper(`update journal set reason = 'lý do 4' where reason = 'lý do 4x'`);
    await tamper(`update journal set payload = '{"n": 1.6}' where reason = 'lý do 7'`);
    expect((await verifyJournal(db)).faults).toMatchObject([{ fault: 'payload-changed' }]);
    await tamper(`update journal set payload = '{"n": 1.5}' where reason = 'lý do 7'`);
    expect((await verifyJournal(db)).faults).toEqual([]);
  });

  it('finds an id that was moved to another column', async () => {
    await tamper(`update journal set unit_id = subject_id where reason = 'lý do 5'`);
    expect((await verifyJournal(db)).faults).toMatchObject([{ fault: 'changed' }]);
    await tamper(`update journal set unit_id = null where reason = 'lý do 5'`);
    expect((await verifyJournal(db)).faults).toEqual([]);
  });

  it('finds a seal that was put in for a forged row', async () => {
    await append('giả');
    await db.query(
      `insert into journal_seal (seq, hash) select seq, repeat('a', 64) from journal where reason = 'giả'`,
    );
    expect((await verifyJournal(db)).faults).toMatchObject([{ fault: 'changed' }]);
    await db.query(`delete from journal_seal where hash = repeat('a', 64)`);
    while ((await sealJournal(db)) > 0);
  });

  it('keeps the chain whole when a payload is erased by law', async () => {
    await db.query(`update journal set payload = null where reason = 'lý do 9'`);
    expect(await verifyJournal(db)).toMatchObject({ erased: 1, faults: [] });
  });

  it('leaves rows unsealed while an older transaction is still open', async () => {
    const runner = db.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    await runner.query('select pg_current_xact_id()');
    await append('sau giao dịch đang mở');
    expect(await sealJournal(db)).toBe(0);
    await runner.commitTransaction();
    await runner.release();
    expect(await sealJournal(db)).toBe(1);
  });
});
