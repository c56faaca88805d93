import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { systemActor } from '../../src/domain/actor.js';
import type { Rung } from '../../src/domain/round/ladder.js';
import { appendWake } from '../../src/outbox/append-wake.js';
import { transact } from '../../src/persistence/transact.js';
import { setDues } from '../../src/rounds/set-dues.js';
import { loadCalendar } from '../../src/units/load-calendar.js';
import {
  anAuthority,
  anOpenRound,
  openDatabase,
  type TestAuthority,
  type TestRound,
} from '../factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually, runningWorker, testConfig } from '../support/running-worker.js';
import { describeWithTemporal } from '../support/temporal.js';

const HOUR = 3_600_000;
const REMIND_AND_REPORT: readonly Rung[] = [
  { key: 'press', offset: { n: 1, unit: 'hour' }, at: '00:00', audience: ['unit'], action: 'press' },
  { key: 'report', offset: { n: 2, unit: 'hour' }, at: '00:00', audience: ['leaders'], action: 'report' },
];

describeWithTemporal('a real timer of each workflow type', () => {
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

  const inSeconds = (seconds: number) => new Date(Math.ceil(Date.now() / 1000) * 1000 + seconds * 1000);

  /** The press rung lies an hour after the due, so a due an hour ago less `seconds` presses in so many seconds. */
  async function dueThatPresses(authority: TestAuthority, round: TestRound, at: Date): Promise<void> {
    const calendar = await loadCalendar(db, authority.id);
    const dueAt = new Date(at.getTime() - HOUR);
    await transact(db, authority.command, async (tx) => {
      await setDues(
        tx,
        { roundId: round.roundId, ladder: REMIND_AND_REPORT, calendar, kind: 'first', why: 'test' },
        round.obligations.map((each) => ({ obligationId: each.id, dueAt, courtesy: false })),
      );
      await appendWake(tx, 'round', { roundId: round.roundId });
    });
  }

  const pressed = (roundId: string) => async () => {
    const [mail] = await db.query<{ created_at: Date }[]>(
      `select created_at from mail where round_id = $1 and kind = 'press' limit 1`,
      [roundId],
    );
    return mail;
  };

  it('round: presses at the instant, not before', async () => {
    const worker = await runningWorker(testConfig(fresh.url));
    try {
      const authority = await anAuthority(db, { isReal: true, units: 2 });
      const round = await anOpenRound(db, authority, {
        ladder: REMIND_AND_REPORT,
        endsAt: '2099-01-01T00:00:00Z',
      });
      const at = inSeconds(3);
      await dueThatPresses(authority, round, at);
      const mail = await eventually(pressed(round.roundId));
      expect(mail.created_at.getTime()).toBeGreaterThanOrEqual(at.getTime());
    } finally {
      await worker.stop();
    }
  }, 60_000);

  it('round: fires after an outage of the worker across the instant, and does not wait once more', async () => {
    const config = testConfig(fresh.url);
    const authority = await anAuthority(db, { isReal: true, units: 2 });
    const round = await anOpenRound(db, authority, {
      ladder: REMIND_AND_REPORT,
      endsAt: '2099-01-01T00:00:00Z',
    });
    const first = await runningWorker(config);
    const at = inSeconds(6);
    await dueThatPresses(authority, round, at);
    await eventually(async () => {
      const [row] = await db.query<{ seen: number }[]>(`select seen from watch where workflow_id = $1`, [
        `round/${round.roundId}`,
      ]);
      return row && row.seen > 0;
    });
    await first.stop();
    expect(await pressed(round.roundId)()).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, at.getTime() + 1_000 - Date.now())));
    const second = await runningWorker(config);
    try {
      await eventually(pressed(round.roundId), 20_000);
    } finally {
      await second.stop();
    }
  }, 90_000);

  it('escalation: climbs to the next role when nobody has acknowledged in time', async () => {
    const worker = await runningWorker(testConfig(fresh.url));
    try {
      const authority = await anAuthority(db, { isReal: true, units: 1 });
      await db.query(`update authority set escalation_chain = $2 where id = $1`, [
        authority.id,
        JSON.stringify([
          { role: 'coordinator', acknowledgeWithin: { n: 3 / 3600, unit: 'hour' } },
          { role: 'chairman', acknowledgeWithin: { n: 1, unit: 'hour' } },
        ]),
      ]);
      const round = await anOpenRound(db, authority, {
        ladder: REMIND_AND_REPORT,
        endsAt: '2099-01-01T00:00:00Z',
      });
      await dueThatPresses(authority, round, new Date(inSeconds(2).getTime() - HOUR));
      const levels = await eventually(async () => {
        const rows = await db.query<{ role: string; opened_at: Date }[]>(
          `select role, opened_at from escalation where round_id = $1 order by level`,
          [round.roundId],
        );
        return rows.length === 2 && rows;
      });
      expect(levels.map((level) => level.role)).toEqual(['coordinator', 'chairman']);
      expect(levels[1]!.opened_at.getTime() - levels[0]!.opened_at.getTime()).toBeGreaterThanOrEqual(3_000);
    } finally {
      await worker.stop();
    }
  }, 60_000);

  it('consolidation: compiles when the round ends at its latest moment', async () => {
    const worker = await runningWorker(testConfig(fresh.url));
    try {
      const authority = await anAuthority(db, { isReal: true, units: 1 });
      const endsAt = inSeconds(4);
      const round = await anOpenRound(db, authority, { endsAt: endsAt.toISOString() });
      await transact(db, authority.command, async (tx) => {
        await appendWake(tx, 'round', { roundId: round.roundId });
        await appendWake(tx, 'consolidation', { roundId: round.roundId });
      });
      const pack = await eventually(async () => {
        const [row] = await db.query<{ compiled_at: Date }[]>(
          `select compiled_at from consolidation where round_id = $1 and state = 'compiled'`,
          [round.roundId],
        );
        return row;
      });
      expect(pack.compiled_at.getTime()).toBeGreaterThanOrEqual(endsAt.getTime());
    } finally {
      await worker.stop();
    }
  }, 60_000);

  it('plan cycle: closes the year once the last receipt is recorded', async () => {
    const worker = await runningWorker(testConfig(fresh.url));
    try {
      const authority = await anAuthority(db, { isReal: true, units: 1 });
      const round = await anOpenRound(db, authority, { state: 'consolidated' });
      await transact(db, authority.command, (tx) => appendWake(tx, 'planCycle', { cycleId: round.cycleId }));
      const state = async () =>
        (await db.query<{ state: string }[]>(`select state from cycle where id = $1`, [round.cycleId]))[0]!
          .state;
      await eventually(async () => (await state()) === 'consolidating');
      await transact(db, { ...authority.command, actor: systemActor('a test') }, async (tx) => {
        await tx.query(`update round set state = 'submitted' where id = $1`, [round.roundId]);
        await appendWake(tx, 'planCycle', { cycleId: round.cycleId });
      });
      await eventually(async () => (await state()) === 'closed');
    } finally {
      await worker.stop();
    }
  }, 60_000);
});
