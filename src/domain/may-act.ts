import type { Actor, Role } from './actor.js';
import { RuleBroken } from './rule-broken.js';

/**
 * Refuses a person whose role the noun's policy does not list, and a unit's link altogether. The system acts in
 * rehearsals and workflows. Throws `not-allowed`.
 */
export function requireRole(actor: Actor, roles: readonly Role[]): void {
  if (actor.kind === 'system') return;
  if (actor.kind === 'person' && roles.includes(actor.role)) return;
  throw new RuleBroken('not-allowed');
}
