import type { Role } from '../domain/actor.js';

/** Who may see rounds and send the year's tasks out, on one screen. */
export const roundPolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
  launch: ['coordinator'],
} as const satisfies Record<string, readonly Role[]>;
