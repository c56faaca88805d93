import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { Tx } from '../persistence/transact.js';
import { directivePolicy } from './directive.policy.js';

export interface OpenDirective {
  id: string;
  scanned: boolean;
  cycleId: string | null;
  pageCount: number;
  issuedOn: string | null;
}

/** A scan whose typing is still open, locked. Throws 'directive.not-scanned', and 'finding.not-open' once confirmed. */
export async function lockScanned(tx: Tx, directiveId: string): Promise<OpenDirective> {
  const directive = await lockOpen(tx, directiveId);
  if (!directive.scanned) throw new RuleBroken('directive.not-scanned');
  return directive;
}

/** A directive that is not confirmed yet, locked. Throws 'finding.not-open' once it is. */
export async function lockOpen(tx: Tx, directiveId: string): Promise<OpenDirective> {
  requireRole(tx.actor, directivePolicy.decide);
  const directive = await tx.one<OpenDirective & { state: string }>(
    `select id, cycle_id as "cycleId", cardinality(pages) as "pageCount", issued_on as "issuedOn", scanned, state
     from directive where id::text = $1 and authority_id = $2 for update`,
    [directiveId, tx.authorityId],
  );
  if (directive.state === 'confirmed') throw new RuleBroken('finding.not-open');
  return directive;
}
