import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { systemActor } from '../domain/actor.js';
import { appendWake } from '../outbox/append-wake.js';
import { createDataSource } from '../persistence/data-source.js';
import { transact } from '../persistence/transact.js';
import { createEmptyAuthority } from './create-empty-authority.js';
import { createRehearsal } from './create-rehearsal.js';
import { advanceRehearsal } from './drive.js';
import { performDue } from './perform-due.js';
import { scheduleActs } from './schedule-acts.js';

const linkKeys = [{ id: 'test', secret: '11'.repeat(32) }];
const noSuchRow = '00000000-0000-4000-8000-000000000000';

describe('the driver of a rehearsal', () => {
  let database: FreshDatabase;
  let db: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    db = await createDataSource({ url: database.url, pool: 4 }, () => undefined).initialize();
  });
  afterAll(async () => {
    await db.destroy();
    await database.close();
  });

  let count = 0;
  const aRehearsal = async () => {
    const source = { kind: 'scaled', units: 2, year: 2024, seed: 1, rounds: 'default' } as const;
    const script = { source, directive: null };
    const id = await createRehearsal(db, { code: `drive-${(count += 1)}`, script, years: [2024] });
    await db.query(`delete from rehearsal_act where authority_id = $1`, [id]);
    return id;
  };
  const clockOf = async (id: string) => {
    const [row] = await db.query<{ now: Date }[]>(`select business_now($1) as now`, [id]);
    return row!.now;
  };
  const at = (text: string) => new Date(`${text}+07:00`);

  it('refuses an authority on the real clock', async () => {
    const id = await createEmptyAuthority(db);
    await expect(advanceRehearsal({ db, linkKeys }, id)).rejects.toMatchObject({
      code: 'rehearsal.real-clock',
    });
  });

  it('says that nothing lies ahead and leaves the clock where it is', async () => {
    const id = await aRehearsal();
    const before = await clockOf(id);
    expect(await advanceRehearsal({ db, linkKeys }, id)).toMatchObject({ kind: 'finished' });
    expect(await clockOf(id)).toEqual(before);
  });

  it('jumps to the least instant and performs what a rule refuses as an outcome, not as a failure', async () => {
    const id = await aRehearsal();
    await scheduleActs(db, id, [
      { at: at('2024-05-02T09:00:00'), act: 'accept', input: { obligationId: noSuchRow } },
      { at: at('2024-06-02T09:00:00'), act: 'accept', input: { obligationId: noSuchRow } },
    ]);
    const advance = await advanceRehearsal({ db, linkKeys }, id);
    expect(advance).toMatchObject({
      kind: 'advanced',
      to: at('2024-05-02T09:00:00'),
      acts: [{ act: 'accept', outcome: 'refused: not-found' }],
    });
    expect(await clockOf(id)).toEqual(at('2024-05-02T09:00:00'));
    expect(await advanceRehearsal({ db, linkKeys }, id)).toMatchObject({ to: at('2024-06-02T09:00:00') });
  });

  it('stops before an instant that lies beyond the limit', async () => {
    const id = await aRehearsal();
    await scheduleActs(db, id, [
      { at: at('2024-07-01T09:00:00'), act: 'accept', input: { obligationId: noSuchRow } },
    ]);
    const until = at('2024-06-30T00:00:00');
    expect(await advanceRehearsal({ db, linkKeys }, id, { until })).toMatchObject({ kind: 'finished' });
    expect(await performDue({ db, linkKeys }, id)).toEqual([]);
  });

  it('does not jump while the outbox is not empty', async () => {
    const id = await aRehearsal();
    const before = await clockOf(id);
    await scheduleActs(db, id, [
      { at: at('2024-05-02T09:00:00'), act: 'accept', input: { obligationId: noSuchRow } },
    ]);
    await transact(db, { authorityId: id, actor: systemActor('test') }, (tx) =>
      appendWake(tx, 'planCycle', { cycleId: noSuchRow }),
    );
    const advance = await advanceRehearsal({ db, linkKeys }, id, { patienceMs: 50 });
    expect(advance).toMatchObject({ kind: 'still-running', stir: { wakes: 1 } });
    expect(await clockOf(id)).toEqual(before);
  });

  it('does not jump while a workflow has not seen its latest wake', async () => {
    const id = await aRehearsal();
    await db.query(
      `insert into watch (workflow_id, workflow_type, input, authority_id, wanted, seen)
       values ($1, 'planCycle', '{}', $2, 2, 1)`,
      [`plan-cycle/${id}`, id],
    );
    const advance = await advanceRehearsal({ db, linkKeys }, id, { patienceMs: 50 });
    expect(advance).toMatchObject({ kind: 'still-running', stir: { unanswered: [`plan-cycle/${id}`] } });
  });

  it('wakes with the jump every workflow whose instant has come, and only those', async () => {
    const id = await aRehearsal();
    await db.query(
      `insert into watch (workflow_id, workflow_type, input, authority_id, next_at)
       values ('plan-cycle/' || $1::text, 'planCycle', jsonb_build_object('cycleId', $1::text), $1::uuid, $2),
              ('round/' || $1::text, 'round', jsonb_build_object('roundId', $1::text), $1::uuid, $3)`,
      [id, at('2024-05-02T08:00:00'), at('2024-05-03T08:00:00')],
    );
    await advanceRehearsal({ db, linkKeys }, id, { patienceMs: 50 });
    const woken = await db.query(`select workflow_id as id from outbox where authority_id = $1`, [id]);
    expect(woken).toEqual([{ id: `plan-cycle/${id}` }]);
  });

  it('lets only one press at a time through', async () => {
    const id = await aRehearsal();
    const holder = db.createQueryRunner();
    await holder.query(`select pg_advisory_lock(hashtextextended($1, 0))`, [`rehearsal:${id}`]);
    expect(await advanceRehearsal({ db, linkKeys }, id)).toEqual({ kind: 'busy' });
    await holder.query(`select pg_advisory_unlock(hashtextextended($1, 0))`, [`rehearsal:${id}`]);
    await holder.release();
  });
});
