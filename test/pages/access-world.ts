import type { DataSource } from 'typeorm';
import { receiveDirective } from '../../src/directives/receive-directive.js';
import { ROLES, systemActor, type Role } from '../../src/domain/actor.js';
import { aUnitLink, type SeededLink } from './unit-access.js';
import { anAccount, anAuthority, aUnit } from './web-fixture.js';

interface SeededDirective {
  id: string;
  findingId: string;
}

interface SeededPlan {
  cycleId: string;
  versionId: string;
  itemId: string;
}

export interface SeededYear {
  cycleId: string;
  roundId: string;
  obligationId: string;
  mailId: string;
}

interface SeededAuthority {
  authorityId: string;
  rootUnitId: string;
  officeId: string;
}

/** Two authorities that must not know of each other. Slices add what their routes name. */
export interface AccessWorld {
  own: SeededAuthority;
  other: SeededAuthority;
  /** Accounts of the own authority, by role. */
  accounts: Record<Role, string>;
  otherAccountId: string;
  /** A received document of each, with one thing that was read from it. */
  directives: Record<'own' | 'other', SeededDirective>;
  /** A plan of each that waits for approval, with one item: no command of the matrix changes it for good. */
  plans: Record<'own' | 'other', SeededPlan>;
  /** An open alert of each. */
  alerts: Record<'own' | 'other', string>;
  /** A year of each that was sent out. */
  launched: Record<'own' | 'other', SeededYear>;
  /** An office beside `own.officeId`. */
  siblingOfficeId: string;
  /** What that office owes in the own authority's round. */
  siblingObligationId: string;
  /** The link of `own.officeId`, and what it opens at. */
  behindLink: SeededLink;
  /** A viewer who belongs to `own.officeId` and sees only it. */
  branchViewerId: string;
}

const DIRECTIVE = `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 12/KH-UBND
Lam Sơn, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Công tác trẻ em năm 2024

I. NHIỆM VỤ
1. Sở Y tế chủ trì tổ chức khám sức khỏe cho trẻ em trước ngày 15/11/2024.
2. Sở Giáo dục và Đào tạo chủ trì dạy bơi an toàn trong trường học.
`;

async function aDirective(db: DataSource, { authorityId }: SeededAuthority): Promise<SeededDirective> {
  const command = { authorityId, actor: systemActor('a test') };
  const file = { bytes: new TextEncoder().encode(DIRECTIVE), name: 'ke-hoach.txt' };
  const { directiveId } = await receiveDirective(db, command, file);
  const [finding] = await db.query<{ id: string }[]>(
    `select id from finding where directive_id = $1 order by ordinal limit 1`,
    [directiveId],
  );
  return { id: directiveId, findingId: finding!.id };
}

async function aPlan(db: DataSource, { authorityId }: SeededAuthority): Promise<SeededPlan> {
  const [plan] = await db.query<{ cycleId: string; versionId: string }[]>(
    `with made as (
       insert into cycle (authority_id, year, subject, title, created_at)
       values ($1, 2024, 'trẻ em', 'Công tác trẻ em năm 2024', now()) returning id)
     insert into plan_version (cycle_id, authority_id, number, state, docx_sha256, created_at)
     select id, $1, 1, 'in-review', (select file_sha256 from directive where authority_id = $1 limit 1), now() from made
     returning id as "versionId", cycle_id as "cycleId"`,
    [authorityId],
  );
  const [item] = await db.query<{ id: string }[]>(
    `insert into plan_item (version_id, item_key, kind, ordinal, text, detail)
     values ($1, 'goal-1', 'goal', 1, 'Mục tiêu', '{"scope": "general"}') returning id`,
    [plan!.versionId],
  );
  return { ...plan!, itemId: item!.id };
}

/** A year that was sent out: an open report round with one obligation of the office, and a mail about it. */
async function aLaunchedYear(
  db: DataSource,
  { authorityId, officeId }: SeededAuthority,
): Promise<SeededYear> {
  const [round] = await db.query<{ cycleId: string; roundId: string }[]>(
    `with year as (
       insert into cycle (authority_id, year, subject, title, state, created_at)
       values ($1, 2023, 'trẻ em', 'Công tác trẻ em năm 2023', 'running', now()) returning id)
     insert into round (cycle_id, authority_id, kind, label, item_key, ordinal, opens_at, ends_at, state, ladder)
     select id, $1, 'report', 'Báo cáo năm', 'nam', 1, now(), now() + interval '30 days', 'open', '[]' from year
     returning id as "roundId", cycle_id as "cycleId"`,
    [authorityId],
  );
  const { cycleId, roundId } = round!;
  await db.query(`insert into consolidation (round_id, cycle_id, authority_id) values ($1, $2, $3)`, [
    ...[roundId, cycleId, authorityId],
  ]);
  const [obligation] = await db.query<{ id: string }[]>(
    `insert into obligation (round_id, cycle_id, authority_id, unit_id, kind, label, state)
     values ($1, $2, $3, $4, 'report', 'Báo cáo năm', 'open') returning id`,
    [roundId, cycleId, authorityId, officeId],
  );
  const [mail] = await db.query<{ id: string }[]>(
    `insert into mail (authority_id, cycle_id, round_id, kind, slot, audience, mailbox, unit_id, message_id, created_at)
     values ($1, $2, $3, 'remind', 'x', 'unit', 'phong@don-vi.example', $4, 'matrix/' || gen_random_uuid(), now()) returning id`,
    [authorityId, cycleId, roundId, officeId],
  );
  return { cycleId, roundId, obligationId: obligation!.id, mailId: mail!.id };
}

async function anAlert(db: DataSource, { authorityId }: SeededAuthority): Promise<string> {
  const [alert] = await db.query<{ id: string }[]>(
    `insert into alert (authority_id, subject, message) values ($1::uuid, 'round/' || $1::uuid, 'x') returning id`,
    [authorityId],
  );
  return alert!.id;
}

async function anObligationOf(
  db: DataSource,
  unitId: string,
  { cycleId, roundId }: SeededYear,
): Promise<string> {
  const [obligation] = await db.query<{ id: string }[]>(
    `insert into obligation (round_id, cycle_id, authority_id, unit_id, kind, label, state)
     select $1, $2, authority_id, id, 'report', 'Báo cáo năm', 'open' from unit where id = $3 returning id`,
    [roundId, cycleId, unitId],
  );
  return obligation!.id;
}

export async function seedAccessWorld(db: DataSource): Promise<AccessWorld> {
  const own = await anAuthority(db);
  const other = await anAuthority(db, { name: 'Ủy ban nhân dân huyện Khác' });
  const accounts: Partial<Record<Role, string>> = {};
  for (const role of ROLES)
    accounts[role] = await anAccount(db, { authorityId: own.authorityId, unitId: own.rootUnitId, role });
  const otherAccountId = await anAccount(db, {
    authorityId: other.authorityId,
    unitId: other.rootUnitId,
    role: 'viewer',
  });
  const { authorityId, rootUnitId, officeId } = own;
  const launched = { own: await aLaunchedYear(db, own), other: await aLaunchedYear(db, other) };
  const sibling = { authorityId, kind: 'office', name: 'Phòng Tư pháp', parentId: rootUnitId } as const;
  const siblingOfficeId = await aUnit(db, sibling);
  return {
    ...{ own, other, otherAccountId, accounts: accounts as Record<Role, string> },
    directives: { own: await aDirective(db, own), other: await aDirective(db, other) },
    plans: { own: await aPlan(db, own), other: await aPlan(db, other) },
    alerts: { own: await anAlert(db, own), other: await anAlert(db, other) },
    launched,
    siblingOfficeId,
    siblingObligationId: await anObligationOf(db, siblingOfficeId, launched.own),
    behindLink: await aUnitLink(db, officeId, launched.own),
    branchViewerId: await anAccount(db, { authorityId, unitId: officeId, role: 'viewer' }),
  };
}
