import type { Role } from '../domain/actor.js';

/** Who may do what with a consolidated report, on one screen. */
export const consolidationPolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
  download: ['coordinator', 'leader', 'admin', 'viewer'],
  recompile: ['coordinator', 'admin'],
  edit: ['coordinator', 'admin'],
  sign: ['leader'],
  receipt: ['coordinator', 'admin'],
} as const satisfies Record<string, readonly Role[]>;
