/** The four kinds of account. A unit's officer has none: the link speaks for the unit. */
export type Role = 'coordinator' | 'leader' | 'admin' | 'viewer';
export const ROLES: readonly Role[] = ['coordinator', 'leader', 'admin', 'viewer'];

/** A signed-in person. Sees the subtree of `unitId` inside `authorityId`. */
export interface Viewer {
  accountId: string;
  authorityId: string;
  unitId: string;
  role: Role;
  name: string;
}

/** Who changes a fact. No actor, no commit. */
export type Actor =
  | { kind: 'person'; accountId: string; name: string; role: Role; onBehalfOf?: string }
  | { kind: 'unit'; unitId: string; linkId: string; filledBy: string }
  | { kind: 'system'; because: string };

export function personActor(viewer: Viewer): Actor {
  return { kind: 'person', accountId: viewer.accountId, name: viewer.name, role: viewer.role };
}

export function systemActor(because: string): Actor {
  return { kind: 'system', because };
}
