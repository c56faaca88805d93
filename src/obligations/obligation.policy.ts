import type { Role } from '../domain/actor.js';

/** Who of the authority may do what with an obligation, on one screen. Units come by their link. */
export const obligationPolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
  review: ['coordinator'],
  press: ['coordinator'],
  noteCall: ['coordinator'],
  extend: ['coordinator', 'leader'],
  waive: ['coordinator', 'leader'],
} as const satisfies Record<string, readonly Role[]>;
