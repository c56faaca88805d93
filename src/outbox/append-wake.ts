import type { Tx } from '../persistence/transact.js';
import type { WorkflowInput, WorkflowType } from '../../workflows/contract.js';
import { workflowId } from '../../workflows/contract.js';
import { announceOutbox } from './announce-outbox.js';

/**
 * Asks for a workflow to look again, in the transaction that changed the fact. Pending wakes of one workflow
 * collapse into one row. That row is locked until our commit: a relay that took it earlier would wake the
 * workflow before it can see what we changed. On the real clock a workflow is woken at most every two
 * seconds (a wake is about eight history events); a rehearsal wakes at once.
 */
export async function appendWake<T extends WorkflowType>(
  tx: Tx,
  type: T,
  input: WorkflowInput[T],
): Promise<void> {
  await tx.query(
    `with pending as (
       select id from outbox
       where workflow_id = $3 and kind = 'wake' and done_at is null and lease_until is null
       limit 1 for no key update skip locked)
     insert into outbox (authority_id, kind, workflow_type, workflow_id, input, ready_at)
     select $1, 'wake', $2, $3, $4, greatest(clock_timestamp(), (
       select w.woken_at + interval '2 seconds' from watch w
       where w.workflow_id = $3 and not exists (select 1 from virtual_clock c where c.authority_id = $1)))
     where not exists (select 1 from pending)`,
    [tx.authorityId, type, wakeId(type, input), JSON.stringify(input)],
  );
  announceOutbox(tx);
}

function wakeId<T extends WorkflowType>(type: T, input: WorkflowInput[T]): string {
  return workflowId[type]('cycleId' in input ? input.cycleId : input.roundId);
}
