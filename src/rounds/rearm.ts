import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import type { WorkflowInput, WorkflowType } from '../../workflows/contract.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact } from '../persistence/transact.js';

interface Subject {
  type: WorkflowType;
  cycleId: string;
  roundId: string | null;
}

/** Every subject whose story is not told to the end. */
const UNFINISHED = `
  select c.authority_id as "authorityId", 'planCycle' as type, c.id as "cycleId", null::uuid as "roundId"
  from cycle c where c.state not in ('closed', 'cancelled')
  union all
  select r.authority_id, 'round', r.cycle_id, r.id from round r
  where r.state in ('planned', 'open')
     or exists (select 1 from obligation o where o.round_id = r.id and o.state in ('open', 'returned', 'declined'))
  union all
  select r.authority_id, 'consolidation', r.cycle_id, r.id from consolidation p join round r on r.id = p.round_id
  where p.state <> 'receipted'
  union all
  select distinct r.authority_id, 'escalation', r.cycle_id, r.id
  from escalation_item i join round r on r.id = i.round_id
  where r.state = 'open'
     or exists (select 1 from obligation o where o.id = i.obligation_id and o.due_no = i.due_no
                and o.state in ('open', 'returned'))
     or exists (select 1 from escalation e where e.round_id = r.id and e.closed_at is null)`;

/**
 * Wakes the workflow of every unfinished subject, starting those that do not run: what is needed after Temporal's
 * data are lost or a new server is put in. Any number of times; workflows that run only look once more.
 */
export async function rearm(db: DataSource, because: string): Promise<{ workflows: number }> {
  const authorities = await db.query<{ authorityId: string; subjects: Subject[] }[]>(
    `select "authorityId", json_agg(u) as subjects from (${UNFINISHED}) u group by "authorityId"`,
  );
  for (const { authorityId, subjects } of authorities) {
    await transact(db, { authorityId, actor: systemActor(because) }, async (tx) => {
      for (const { type, cycleId, roundId } of subjects)
        await appendWake(tx, type, inputOf(cycleId, roundId));
      await tx.append({
        verb: 'workflow.rearmed',
        subject: { type: 'authority', id: authorityId },
        reason: because,
        payload: { workflows: subjects.length },
      });
    });
  }
  return { workflows: authorities.reduce((sum, { subjects }) => sum + subjects.length, 0) };
}

function inputOf(cycleId: string, roundId: string | null): WorkflowInput[WorkflowType] {
  return roundId === null ? { cycleId } : { roundId };
}
