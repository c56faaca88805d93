import type { DataSource } from 'typeorm';
import { ROLES, type Role } from '../../src/domain/actor.js';
import { anAccount, anAuthority, aUnit } from './web-fixture.js';

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
  /** An office beside `own.officeId`. */
  siblingOfficeId: string;
  /** A viewer who belongs to `own.officeId` and sees only it. */
  branchViewerId: string;
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
  const sibling = { authorityId, kind: 'office', name: 'Phòng Tư pháp', parentId: rootUnitId } as const;
  return {
    ...{ own, other, otherAccountId, accounts: accounts as Record<Role, string> },
    siblingOfficeId: await aUnit(db, sibling),
    branchViewerId: await anAccount(db, { authorityId, unitId: officeId, role: 'viewer' }),
  };
}
