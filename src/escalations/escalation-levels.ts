import type { EscalationStep } from '../domain/escalation/roles.js';
import type { Tx } from '../persistence/transact.js';

export interface Level {
  id: string;
  level: number;
  acknowledgeDueAt: Date;
  acknowledgedAt: Date | null;
}

export type HeldLevel = Level & { isHeld: boolean };

/** The highest open level. Its account may be vacant, or disabled since: then nobody will acknowledge. */
export async function topLevel(tx: Tx, roundId: string): Promise<HeldLevel | undefined> {
  const [top] = await tx.query<HeldLevel>(
    `select e.id, e.level, e.acknowledge_due_at as "acknowledgeDueAt", e.acknowledged_at as "acknowledgedAt",
            a.id is not null as "isHeld"
     from escalation e left join account a on a.id = e.account_id and a.disabled_at is null
     where e.round_id = $1 and e.closed_at is null order by e.level desc limit 1`,
    [roundId],
  );
  return top;
}

/** Whether any role of the chain is held. */
export async function isAnybodyThere(tx: Tx, chain: readonly EscalationStep[]): Promise<boolean> {
  const roles = chain.map((step) => step.role);
  const people = await tx.query(
    `select 1 from account where authority_id = $1 and escalation_role = any($2) and disabled_at is null limit 1`,
    [tx.authorityId, roles],
  );
  return people.length > 0;
}

/** Whether somebody whom an open level was told still holds an account. */
export async function isAnybodyTold(tx: Tx, roundId: string): Promise<boolean> {
  const told = await tx.query(
    `select 1 from escalation e join account a on a.id = e.account_id and a.disabled_at is null
     where e.round_id = $1 and e.closed_at is null limit 1`,
    [roundId],
  );
  return told.length > 0;
}
