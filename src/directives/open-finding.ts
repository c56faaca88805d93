import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { Tx } from '../persistence/transact.js';
import { directivePolicy } from './directive.policy.js';
import type { FindingKind, FindingState } from './finding-payload.js';

/** A finding as the commands see it, its directive locked against a confirmation at the same moment. */
export interface OpenFinding {
  id: string;
  directiveId: string;
  cycleId: string | null;
  kind: FindingKind;
  ordinal: number;
  label: string;
  text: string;
  spanStart: number | null;
  spanEnd: number | null;
  payload: Record<string, unknown>;
  state: FindingState;
  version: number;
}

const COLUMNS = `f.id, f.directive_id as "directiveId", d.cycle_id as "cycleId", f.kind, f.ordinal, f.label, f.text,
  f.span_start as "spanStart", f.span_end as "spanEnd", f.payload, f.state, f.version, d.state as "directiveState"`;

/** Throws 'not-allowed', 'not-found', and 'finding.not-open' once the directive is confirmed. */
export async function openFinding(tx: Tx, findingId: string): Promise<OpenFinding> {
  const [only] = await openFindings(tx, [findingId]);
  if (!only) throw new RuleBroken('not-found');
  return only;
}

export async function openFindings(tx: Tx, findingIds: readonly string[]): Promise<OpenFinding[]> {
  requireRole(tx.actor, directivePolicy.decide);
  const found = await tx.query<OpenFinding & { directiveState: string }>(
    `select ${COLUMNS} from finding f join directive d on d.id = f.directive_id
     where f.id::text = any($1::text[]) and d.authority_id = $2 order by f.ordinal for update of f, d`,
    [findingIds, tx.authorityId],
  );
  if (found.some((each) => each.directiveState === 'confirmed')) throw new RuleBroken('finding.not-open');
  return found;
}

/** The text that a person sees as decided by: a name, or that the system did it. */
export function deciderOf(tx: Tx): string {
  if (tx.actor.kind === 'person') return tx.actor.name;
  return tx.actor.kind === 'system' ? tx.actor.because : tx.actor.filledBy;
}

/** Sets the decision on findings whose state allows it; the number of rows says whether somebody was faster. */
export async function decide(
  tx: Tx,
  findingIds: readonly string[],
  decision: { state: FindingState; reason?: string | null },
): Promise<void> {
  const isOpen = decision.state === 'proposed';
  await tx.query(
    `update finding set state = $2, reason = $3, decided_by = $4, decided_at = $5, version = version + 1
     where id = any($1::uuid[])`,
    [
      findingIds,
      decision.state,
      decision.reason ?? null,
      isOpen ? null : deciderOf(tx),
      isOpen ? null : tx.now,
    ],
  );
}
