import type { DataSource } from 'typeorm';
import type { ComparedClause } from '../domain/directive/comparing/compare-readings.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { directivePolicy } from './directive.policy.js';
import { comparisonsOf } from './earlier-clauses.read-model.js';
import { decide, deciderOf } from './open-finding.js';

/**
 * Leaves out, in one act, every proposal that an earlier document of the cycle says already; returns how many. Throws
 * 'finding.not-open' once the directive is confirmed.
 */
export function leaveOutKnown(db: DataSource, command: Command, directiveId: string): Promise<number> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, directivePolicy.decide);
    const directive = await tx.one<{ id: string; cycleId: string | null; state: string }>(
      `select id, cycle_id as "cycleId", state from directive where id::text = $1 and authority_id = $2 for update`,
      [directiveId, tx.authorityId],
    );
    if (directive.state === 'confirmed') throw new RuleBroken('finding.not-open');
    const findings = await tx.query<ComparedClause & { state: string }>(
      `select id, kind, label, text, payload, state from finding where directive_id = $1 order by ordinal for update`,
      [directive.id],
    );
    const comparisons = await comparisonsOf(tx, { ...directive, findings });
    const known = findings
      .filter(({ id, state }) => state === 'proposed' && comparisons.get(id)?.outcome === 'same')
      .map(({ id }) => id);
    if (known.length === 0) return 0;
    await decide(tx, known, { state: 'rejected', reason: 'Đã có trong văn bản trước của chu kỳ' });
    await tx.append({
      verb: 'findings.left-out',
      subject: { type: 'directive', id: directive.id },
      cycleId: directive.cycleId,
      payload: { count: known.length, findingIds: known, by: deciderOf(tx) },
    });
    return known.length;
  });
}
