import type { Role } from '../domain/actor.js';

/** The home page and its lists. */
export const todayPolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
} as const satisfies Record<string, readonly Role[]>;
