import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { planPolicy } from './plan.policy.js';

export interface NewCycle {
  year: number;
  subject: string;
  title: string;
}

/** Opens the year of a subject. Throws 'cycle.exists' when the authority has it already. */
export function startCycle(db: DataSource, command: Command, cycle: NewCycle): Promise<string> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, planPolicy.start);
    const [row] = await tx.query<{ id: string }>(
      `insert into cycle (authority_id, year, subject, title, created_at) values ($1, $2, $3, $4, $5)
       on conflict (authority_id, year, subject) do nothing returning id`,
      [tx.authorityId, cycle.year, cycle.subject.trim(), cycle.title.trim(), tx.now],
    );
    if (!row) throw new RuleBroken('cycle.exists');
    await tx.append({
      verb: 'cycle.created',
      subject: { type: 'cycle', id: row.id },
      cycleId: row.id,
      payload: { ...cycle },
    });
    return row.id;
  });
}
