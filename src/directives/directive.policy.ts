import type { Role } from '../domain/actor.js';

/** Who may do what with received documents and what was read from them, on one screen. */
export const directivePolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
  download: ['coordinator', 'leader', 'admin', 'viewer'],
  receive: ['coordinator', 'admin'],
  decide: ['coordinator', 'admin'],
  confirm: ['coordinator', 'admin'],
} as const satisfies Record<string, readonly Role[]>;
