import type { Role } from '../domain/actor.js';

/** Who may move the clock of a rehearsal; the others see it. */
export const rehearsalPolicy = {
  advance: ['coordinator', 'admin'],
} as const satisfies Record<string, readonly Role[]>;
