import type { Role } from '../domain/actor.js';
import { unitPolicy } from '../units/unit.policy.js';

/** Who may do what with a consolidated report, on one screen. */
export const consolidationPolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
  download: ['coordinator', 'leader', 'admin', 'viewer'],
  recompile: ['coordinator', 'admin'],
  edit: ['coordinator', 'admin'],
  sign: ['leader'],
  receipt: ['coordinator', 'admin'],
  enterRoute: unitPolicy.changeAuthority,
} as const satisfies Record<string, readonly Role[]>;
