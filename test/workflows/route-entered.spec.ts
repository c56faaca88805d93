import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { appendWake } from '../../src/outbox/append-wake.js';
import { transact } from '../../src/persistence/transact.js';
import { readAuthorityFields } from '../../src/units/authority-fields.js';
import { authorityStamp, changeAuthority } from '../../src/units/change-authority.js';
import { anAuthority, anOpenRound, openDatabase } from '../factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually, runningWorker, testConfig } from '../support/running-worker.js';
import { describeWithTemporal } from '../support/temporal.js';

describeWithTemporal('a signed report without a mailbox above', () => {
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

  it('leaves by itself once the mailbox is entered: the running workflow is woken', async () => {
    const worker = await runningWorker(testConfig(fresh.url));
    try {
      const authority = await anAuthority(db, { isReal: true, units: 1 });
      const { roundId } = await anOpenRound(db, authority, { state: 'consolidated' });
      await db.query(`update consolidation set state = 'signed', signed_at = now() where round_id = $1`, [
        roundId,
      ]);
      await transact(db, authority.command, (tx) => appendWake(tx, 'consolidation', { roundId }));
      const waitsFor = async () =>
        (
          await db.query<{ waits_for: string }[]>(`select waits_for from watch where workflow_id = $1`, [
            `consolidation/${roundId}`,
          ])
        )[0]?.waits_for;
      await eventually(async () => (await waitsFor()) === 'a mailbox above to send the report to');
      const fields = await readAuthorityFields(db, authority.id);
      await changeAuthority(db, authority.command, {
        fields: { ...fields, routeMailbox: 'vanthu@tinh.example' },
        seen: authorityStamp(fields),
      });
      await eventually(async () => (await waitsFor()) === 'the receipt from above');
      const mails = await db.query(`select kind, mailbox from mail where round_id = $1`, [roundId]);
      expect(mails).toEqual([{ kind: 'upward-report', mailbox: 'vanthu@tinh.example' }]);
    } finally {
      await worker.stop();
    }
  }, 60_000);
});
