import type { Role } from '../domain/actor.js';

/** Who may do what with units, agency names and the calendar, on one screen. */
export const unitPolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
  create: ['admin', 'coordinator'],
  change: ['admin', 'coordinator'],
  import: ['admin', 'coordinator'],
  mapAgency: ['admin', 'coordinator'],
  seeCalendar: ['coordinator', 'leader', 'admin', 'viewer'],
  changeCalendar: ['admin'],
  seeAuthority: ['coordinator', 'leader', 'admin', 'viewer'],
  changeAuthority: ['admin'],
} as const satisfies Record<string, readonly Role[]>;
