import type { Role } from '../domain/actor.js';

/** Who may do what with cycles and plans, on one screen. That the approver is another person: `decidePlan`. */
export const planPolicy = {
  see: ['coordinator', 'leader', 'admin', 'viewer'],
  download: ['coordinator', 'leader', 'admin', 'viewer'],
  start: ['coordinator', 'admin'],
  draft: ['coordinator', 'admin'],
  change: ['coordinator', 'admin'],
  submit: ['coordinator', 'admin'],
  decide: ['leader'],
  number: ['coordinator', 'admin'],
} as const satisfies Record<string, readonly Role[]>;
