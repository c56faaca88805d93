import type { DataSource } from 'typeorm';
import { systemActor } from '../../src/domain/actor.js';
import { DEFAULT_LADDER, type Rung } from '../../src/domain/round/ladder.js';
import { createDataSource } from '../../src/persistence/data-source.js';
import type { Command } from '../../src/persistence/transact.js';
import { seedCalendar } from '../../src/units/seed-calendar.js';

let counter = 0;
const next = () => ++counter;

export const TEST_LINK_KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];

export function openDatabase(url: string, pool = 8): Promise<DataSource> {
  return createDataSource({ url, pool }, () => undefined).initialize();
}

export interface TestAuthority {
  id: string;
  rootId: string;
  command: Command;
  units: { id: string; code: string; mailbox: string; kind: string }[];
  leaderId: string;
}

/** An authority on a virtual clock with a few units and one person per step of the escalation. */
export async function anAuthority(
  db: DataSource,
  given: { now?: string; units?: number; requested?: number; isReal?: boolean } = {},
): Promise<TestAuthority> {
  await seedCalendar(db);
  const n = next();
  const [authority] = await db.query<{ id: string }[]>(
    `insert into authority (code, name, short_name, place, kind) values ($1, 'UBND huyện Thử', 'UBND huyện', 'Thử', $2)
     returning id`,
    [`thu-${n}`, given.isReal ? 'real' : 'rehearsal'],
  );
  const id = authority!.id;
  if (!given.isReal) {
    await db.query(`insert into virtual_clock (authority_id, now_at) values ($1, $2)`, [
      id,
      given.now ?? '2024-05-02T08:00:00+07:00',
    ]);
  }
  const [root] = await db.query<{ id: string }[]>(
    `insert into unit (authority_id, code, name, short_name, kind) values ($1, 'goc', 'UBND huyện Thử', 'UBND', 'authority')
     returning id`,
    [id],
  );
  const units = await createUnits(db, id, { root: root!.id, ...given });
  const leaderId = await createAccounts(db, id, root!.id);
  return {
    id,
    rootId: root!.id,
    units,
    leaderId,
    command: { authorityId: id, actor: systemActor('a test') },
  };
}

async function createUnits(
  db: DataSource,
  authorityId: string,
  given: { root: string; units?: number; requested?: number },
): Promise<TestAuthority['units']> {
  const ordered = given.units ?? 3;
  const total = ordered + (given.requested ?? 0);
  return db.query<TestAuthority['units']>(
    `insert into unit (authority_id, parent_id, code, name, short_name, kind, mailbox, head_mailbox, phone)
     select $1, $2, 'dv' || lpad(i::text, 4, '0'), 'Đơn vị ' || i, 'ĐV ' || i,
            case when i > $4 then 'requested' else 'office' end,
            'dv' || i || '@don-vi.example', 'truong' || i || '@don-vi.example', '0200 000 ' || i
     from generate_series(1, $3) i returning id, code, mailbox, kind`,
    [authorityId, given.root, total, ordered],
  );
}

async function createAccounts(db: DataSource, authorityId: string, unitId: string): Promise<string> {
  const people = [
    ['coordinator', 'coordinator'],
    ['leader', 'head-of-office'],
    ['leader', 'deputy-chairman'],
    ['leader', 'chairman'],
  ] as const;
  let leaderId = '';
  for (const [role, escalationRole] of people) {
    const [row] = await db.query<{ id: string }[]>(
      `insert into account (authority_id, unit_id, role, name, escalation_role, email)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [authorityId, unitId, role, `Người ${escalationRole}`, escalationRole, `${escalationRole}@thu.example`],
    );
    leaderId = row!.id;
  }
  return leaderId;
}

export interface TestRound {
  cycleId: string;
  roundId: string;
  obligations: { id: string; unitId: string; courtesy: boolean }[];
}

/** An open report round in which every unit owes one report; dues are set with `setDues` by the test. */
export async function anOpenRound(
  db: DataSource,
  authority: TestAuthority,
  given: { ladder?: readonly Rung[]; endsAt?: string; state?: string } = {},
): Promise<TestRound> {
  const [cycle] = await db.query<{ id: string }[]>(
    `insert into cycle (authority_id, year, subject, title, state, created_at)
     values ($1, 2024, $2, 'công tác trẻ em năm 2024', 'running', business_now($1)) returning id`,
    [authority.id, `trẻ em ${next()}`],
  );
  const [round] = await db.query<{ id: string }[]>(
    `insert into round (cycle_id, authority_id, kind, label, item_key, ordinal, opens_at, ends_at, state, ladder)
     values ($1, $2, 'report', 'Báo cáo 6 tháng', 'half', 1, business_now($2), $3, $4, $5) returning id`,
    [
      cycle!.id,
      authority.id,
      given.endsAt ?? '2024-12-31T00:00:00+07:00',
      given.state ?? 'open',
      JSON.stringify(given.ladder ?? DEFAULT_LADDER),
    ],
  );
  await db.query(`insert into consolidation (round_id, cycle_id, authority_id) values ($1, $2, $3)`, [
    round!.id,
    cycle!.id,
    authority.id,
  ]);
  const obligations = await db.query<TestRound['obligations']>(
    `insert into obligation (round_id, cycle_id, authority_id, unit_id, kind, label, courtesy, state)
     select $1, $2, $3, u.id, 'report', 'Báo cáo 6 tháng', u.kind = 'requested', 'open'
     from unit u where u.authority_id = $3 and u.kind <> 'authority' order by u.code
     returning id, unit_id as "unitId", courtesy`,
    [round!.id, cycle!.id, authority.id],
  );
  return { cycleId: cycle!.id, roundId: round!.id, obligations };
}

export async function setClock(db: DataSource, authorityId: string, now: string): Promise<void> {
  await db.query(`update virtual_clock set now_at = $2, version = version + 1 where authority_id = $1`, [
    authorityId,
    now,
  ]);
}
