import type { Invariant } from './invariants.js';

export const ROUND_INVARIANTS: readonly Invariant[] = [
  {
    name: 'I8 every obligation has come to rest',
    sql: `select u.short_name || ', ' || r.label || ': ' || o.state as fault
          from obligation o join unit u on u.id = o.unit_id join round r on r.id = o.round_id
          where o.authority_id = $1 and o.state not in ('accepted', 'waived', 'closed-missing')`,
  },
  {
    name: 'I8 every round and every year is closed',
    sql: `select r.label || ': ' || r.state as fault from round r
          where r.authority_id = $1 and r.state <> case r.kind when 'task' then 'closed' else 'submitted' end
          union all
          select c.year || ': ' || c.state from cycle c where c.authority_id = $1 and c.state <> 'closed'`,
  },
  {
    name: 'I8 every scripted act was done as a rule allows',
    sql: `select a.act || ' at ' || a.at || ': ' || coalesce(a.outcome, 'never done') as fault from rehearsal_act a
          where a.authority_id = $1 and a.outcome is distinct from 'done'`,
  },
  {
    name: 'I8 no alert is open',
    sql: `select a.subject || ': ' || a.message as fault from alert a where a.cleared_at is null and (
            a.authority_id = $1 or a.subject in (select w.workflow_id from watch w where w.authority_id = $1))`,
  },
  {
    name: 'I9 the outbox is empty',
    sql: `select x.kind || ' ' || coalesce(x.workflow_id, x.mail_id::text) || coalesce(': ' || x.error, '') as fault
          from outbox x where x.authority_id = $1 and x.done_at is null`,
  },
  {
    name: 'I11 every workflow has seen its last wake and is done',
    sql: `select w.workflow_id || ': waits for ' || w.waits_for as fault from watch w
          where w.authority_id = $1 and (not w.is_done or w.seen <> w.wanted)`,
  },
];
