import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { readAlerts } from '../../src/journal/next.read-model.js';
import { appendWake } from '../../src/outbox/append-wake.js';
import { raiseAlert } from '../../src/persistence/raise-alert.js';
import { transact } from '../../src/persistence/transact.js';
import { anAuthority, anOpenRound, openDatabase } from '../factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually, runningWorker, testConfig } from '../support/running-worker.js';
import { describeWithTemporal } from '../support/temporal.js';

describeWithTemporal('the alert of a step that failed', () => {
  let fresh: FreshDatabase;
  let db: DataSource;
  beforeAll(async () => {
    fresh = await freshDatabase();
    db = await openDatabase(fresh.url);
  });
  afterAll(async () => {
    await db.destroy();
    await fresh.close();
  });

  it('is told to the admin of the authority, and cleared when this step answers again', async () => {
    const worker = await runningWorker(testConfig(fresh.url));
    try {
      const authority = await anAuthority(db, { isReal: true, units: 1 });
      const { roundId, cycleId } = await anOpenRound(db, authority, { state: 'closed' });
      await db.query(`delete from consolidation where round_id = $1`, [roundId]);
      const wake = () =>
        transact(db, authority.command, (tx) => appendWake(tx, 'consolidation', { roundId }));
      const other = `consolidation/${roundId}#receiptRecorded`;
      await raiseAlert(db, { authorityId: authority.id, subject: other, message: 'another step' });
      await wake();
      const subjects = async () => (await readAlerts(db, authority.id)).map(({ subject }) => subject);
      const failed = `consolidation/${roundId}#reportCompiled`;
      await eventually(async () => (await subjects()).includes(failed));
      await db.query(
        `insert into consolidation (round_id, cycle_id, authority_id, state) values ($1, $2, $3, 'signed')`,
        [roundId, cycleId, authority.id],
      );
      await wake();
      await eventually(async () => !(await subjects()).includes(failed));
      // Another step's failure is not mended by this one's answer.
      expect(await subjects()).toEqual([other]);
    } finally {
      await worker.stop();
    }
  }, 60_000);
});
