import type { Role } from '../domain/actor.js';

/** Who may do what with accounts, on one screen. */
export const accountPolicy = {
  see: ['admin'],
  create: ['admin'],
  disable: ['admin'],
  changeOwnPassword: ['coordinator', 'leader', 'admin', 'viewer'],
  signOut: ['coordinator', 'leader', 'admin', 'viewer'],
} as const satisfies Record<string, readonly Role[]>;
