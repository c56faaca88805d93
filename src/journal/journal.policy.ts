import type { Role } from '../domain/actor.js';

/** The history is for everybody who signs in; each sees what concerns the units in sight. */
export const journalPolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
  actOnMail: ['coordinator', 'admin'],
  clearAlert: ['coordinator', 'admin'],
} as const satisfies Record<string, readonly Role[]>;
