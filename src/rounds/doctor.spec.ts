import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { examine } from './doctor.js';

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

const found = async (check: string) =>
  (await examine(db)).filter((finding) => finding.check === check).map(({ subject }) => subject);

it('finds a signed report that has no mailbox to go to, until there is one', async () => {
  const authority = await anAuthority(db);
  const { roundId } = await anOpenRound(db, authority, { state: 'consolidated' });
  await db.query(`update consolidation set state = 'signed' where round_id = $1`, [roundId]);
  expect(await found('report-without-route')).toEqual([`consolidation/${roundId}`]);
  await db.query(`update authority set route = '{"mailbox": "vanthu@tinh.example"}' where id = $1`, [
    authority.id,
  ]);
  expect(await found('report-without-route')).toEqual([]);
});

it('finds a mail that has not left for hours and is still tried, not one that waits for a person', async () => {
  const authority = await anAuthority(db);
  await db.query(
    `with put_off as (
       insert into mail (authority_id, kind, slot, audience, mailbox, state, attempts, response, message_id, created_at)
       select $1, 'remind', n::text, 'unit', 'hop' || n || '@thu.example', 'not-sent', case n when 1 then 7 else 2 end,
              'ECONNREFUSED', gen_random_uuid()::text, now() from generate_series(1, 3) n returning id, slot)
     insert into outbox (authority_id, kind, mail_id, ready_at, done_at)
     select $1, 'mail', id, now() + interval '1 hour', case slot when '3' then now() end from put_off`,
    [authority.id],
  );
  const subjects = await found('mail-put-off');
  expect(subjects).toHaveLength(1);
  expect(subjects[0]).toContain('hop1@thu.example: ECONNREFUSED');
});
