import type { DataSource } from 'typeorm';
import type { Role } from '../domain/actor.js';

export interface AccountLine {
  id: string;
  authorityId: string;
  unitId: string;
  unitName: string;
  role: Role;
  name: string;
  position: string;
  email: string;
  phone: string;
  disabledAt: Date | null;
  hasPassword: boolean;
}

const COLUMNS = `a.id, a.authority_id as "authorityId", a.unit_id as "unitId", u.short_name as "unitName", a.role,
       a.name, a.position, a.email, a.phone, a.disabled_at as "disabledAt", a.password_hash is not null as "hasPassword"`;

/** All accounts of an authority, open ones first. */
export function accountsOf(db: DataSource, authorityId: string): Promise<AccountLine[]> {
  return db.query<AccountLine[]>(
    `select ${COLUMNS} from account a join unit u on u.id = a.unit_id
      where a.authority_id = $1
      order by a.disabled_at is not null, a.role, a.name collate "vi-x-icu"`,
    [authorityId],
  );
}

export async function accountById(db: DataSource, id: string): Promise<AccountLine | null> {
  const rows = await db.query<AccountLine[]>(
    `select ${COLUMNS} from account a join unit u on u.id = a.unit_id where a.id::text = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export interface UnitChoice {
  id: string;
  name: string;
}

/** The units an account may belong to: those the authority may order, itself first. */
export function unitChoices(db: DataSource, authorityId: string): Promise<UnitChoice[]> {
  return db.query<UnitChoice[]>(
    `select id, name from unit where authority_id = $1 and kind <> 'requested'
      order by kind <> 'authority', name collate "vi-x-icu"`,
    [authorityId],
  );
}
