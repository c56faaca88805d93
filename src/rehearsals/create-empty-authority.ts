import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createAccount } from '../accounts/create-account.js';
import type { Role } from '../domain/actor.js';
import type { EscalationRole } from '../domain/escalation/roles.js';
import { transact, type Command } from '../persistence/transact.js';
import { insertUnit } from '../units/create-unit.js';
import { seedCalendar } from '../units/seed-calendar.js';

const CODE = 'bat-dau-that';

interface FirstPerson {
  role: Role;
  escalationRole: EscalationRole | null;
  name: string;
  email: string;
}

/** Names of functions, not of people: whoever begins in earnest enters the real ones. */
const FIRST_PEOPLE: readonly FirstPerson[] = [
  {
    role: 'coordinator',
    escalationRole: 'coordinator',
    name: 'Chuyên viên điều phối',
    email: 'dieu-phoi@co-quan.example',
  },
  {
    role: 'leader',
    escalationRole: 'deputy-chairman',
    name: 'Lãnh đạo phụ trách',
    email: 'lanh-dao@co-quan.example',
  },
  { role: 'admin', escalationRole: null, name: 'Quản trị hệ thống', email: 'quan-tri@co-quan.example' },
];

/** "Bắt đầu thật": an authority on the real clock with nothing but its accounts. Repeating it changes nothing. */
export async function createEmptyAuthority(db: DataSource): Promise<string> {
  await seedCalendar(db);
  const [standing] = await db.query<{ id: string }[]>(`select id from authority where code = $1`, [CODE]);
  if (standing !== undefined) return standing.id;
  const authorityId = randomUUID();
  const name = 'Cơ quan của tôi';
  await db.query(`insert into authority (id, code, name, short_name) values ($1, $2, $3, $3)`, [
    ...[authorityId, CODE, name],
  ]);
  const command: Command = { authorityId, actor: { kind: 'system', because: 'the first start' } };
  const unitId = await transact(db, command, async (tx) => {
    await tx.append({
      verb: 'authority.created',
      subject: { type: 'authority', id: authorityId },
      payload: { name },
    });
    return insertUnit(tx, {
      ...{ code: 'ubnd', name, shortName: name, level: '', kind: 'authority', parentId: null, phone: '' },
      ...{ mailbox: null, alternateMailbox: null, headName: '', headMailbox: null },
      ...{ contactName: '', contactMailbox: null },
    });
  });
  for (const person of FIRST_PEOPLE)
    await createAccount(db, command, { ...person, unitId, position: person.name, phone: '' });
  return authorityId;
}
