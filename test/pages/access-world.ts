import type { DataSource } from 'typeorm';
import { ROLES, type Role } from '../../src/domain/actor.js';
import { anAccount, anAuthority } from './web-fixture.js';

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
  return { own, other, accounts: accounts as Record<Role, string>, otherAccountId };
}
