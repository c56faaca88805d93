import type { DataSource } from 'typeorm';
import { personActor, type Role } from '../../src/domain/actor.js';
import type { Command } from '../../src/persistence/transact.js';
import { district2024 } from '../../src/rehearsals/sample/district-2024.js';
import { seedCalendar } from '../../src/units/seed-calendar.js';

export interface PlanningAuthority {
  authorityId: string;
  /** By the key of the sample's unit. */
  units: Record<string, string>;
  as: (person: PersonKey) => Command;
  accounts: Record<string, string>;
}

type PersonKey = 'coordinator' | 'deputy-chairman' | 'chairman' | 'head-of-office' | 'admin' | 'viewer';

let counter = 0;

/** The sample's district with its units and persons, on a virtual clock at 8:00 on 15/3/2024. */
export async function aPlanningAuthority(db: DataSource): Promise<PlanningAuthority> {
  await seedCalendar(db);
  counter += 1;
  const { authority } = district2024;
  const [row] = await db.query<{ id: string }[]>(
    `insert into authority (code, name, short_name, superior_name, place, phone, kind, profile)
     values ($1, $2, $3, $4, $5, $6, 'rehearsal', $7) returning id`,
    [
      ...[`ha-lam-${counter}`, authority.name, authority.shortName, authority.superior, authority.place],
      ...[authority.phone, JSON.stringify(authority)],
    ],
  );
  const authorityId = row!.id;
  await db.query('insert into virtual_clock (authority_id, now_at) values ($1, $2)', [
    authorityId,
    '2024-03-15T08:00:00+07:00',
  ]);
  const [top] = await db.query<{ id: string }[]>(
    `insert into unit (authority_id, code, name, short_name, level, kind)
     values ($1, 'ubnd', $2, $3, $4, 'authority') returning id`,
    [authorityId, authority.name, authority.shortName, authority.level],
  );
  const units: Record<string, string> = {};
  for (const unit of district2024.units) {
    const [made] = await db.query<{ id: string }[]>(
      `insert into unit (authority_id, parent_id, code, name, short_name, level, kind, mailbox)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [authorityId, top!.id, unit.key, unit.name, unit.shortName, unit.level, unit.kind, unit.mailbox],
    );
    units[unit.key] = made!.id;
  }
  const accounts: Record<string, string> = {};
  const roles: Record<string, { role: Role; name: string }> = {};
  for (const person of district2024.persons) {
    const [made] = await db.query<{ id: string }[]>(
      `insert into account (authority_id, unit_id, role, name, position, email) values ($1, $2, $3, $4, $5, $6)
       returning id`,
      [authorityId, top!.id, person.role, person.name, person.position, person.email],
    );
    accounts[person.key] = made!.id;
    roles[person.key] = person;
  }
  const as = (key: PersonKey): Command => ({
    authorityId,
    actor: personActor({
      accountId: accounts[key]!,
      authorityId,
      unitId: top!.id,
      role: roles[key]!.role,
      name: roles[key]!.name,
    }),
  });
  return { authorityId, units, as, accounts };
}
