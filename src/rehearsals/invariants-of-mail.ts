import type { Invariant } from './invariants.js';

const REMINDERS = `('remind', 'courtesy', 'press')`;

export const MAIL_INVARIANTS: readonly Invariant[] = [
  {
    name: 'I3 every mail is accepted, or recorded as rejected or withdrawn',
    sql: `select m.kind || ' to ' || m.mailbox || ': ' || m.state as fault from mail m
          where m.authority_id = $1 and m.state not in ('accepted', 'rejected', 'withdrawn')`,
  },
  {
    name: 'I3 what a unit’s mailbox rejected went to its alternate mailbox and was told to the coordinator',
    sql: `select m.kind || ' to ' || m.mailbox as fault from mail m join unit u on u.id = m.unit_id
          where m.authority_id = $1 and m.state = 'rejected' and m.mailbox = u.mailbox
            and (not exists (select 1 from mail t where t.authority_id = $1 and t.kind = 'mailbox-failed'
                             and t.round_id is not distinct from m.round_id and t.unit_id = m.unit_id)
                 or coalesce(u.alternate_mailbox, '') <> '' and not exists (
                   select 1 from mail a where a.mailbox = u.alternate_mailbox and a.slot = m.slot
                   and a.round_id is not distinct from m.round_id))`,
  },
  {
    name: 'I3 every unit that owes something in a launched year was told by mail',
    sql: `select u.name as fault from obligation o join unit u on u.id = o.unit_id
          where o.authority_id = $1 and coalesce(u.mailbox, '') <> ''
            and not exists (select 1 from mail m join mail_item i on i.mail_id = m.id
                            where m.kind = 'launch' and i.obligation_id = o.id)`,
  },
  {
    name: 'I4 no reminder is claimed when everything it speaks of has been answered',
    sql: `select m.kind || ' to ' || m.mailbox || ' at ' || m.claimed_at as fault from mail m
          where m.authority_id = $1 and m.kind in ${REMINDERS} and m.state = 'accepted'
            and not exists (
              select 1 from mail_item i
              left join lateral (select s.submitted_at from submission s where s.obligation_id = i.obligation_id
                                 and s.submitted_at < m.claimed_at order by s.number desc limit 1) last on true
              where i.mail_id = m.id and (last.submitted_at is null or exists (
                select 1 from journal j where j.obligation_id = i.obligation_id and j.verb = 'obligation.returned'
                and j.at between last.submitted_at and m.claimed_at)))`,
  },
  {
    name: 'I5 no notice and no reminder comes before its instant',
    sql: `select 'notice ' || n.rung || ' of ' || n.obligation_id as fault from notice n
          join obligation o on o.id = n.obligation_id
          where o.authority_id = $1 and n.outcome = 'reached' and n.at < n.wave_at
          union all
          select m.kind || ' to ' || m.mailbox from mail m
          where m.authority_id = $1 and m.kind in ${REMINDERS} and m.slot ~ '@\\d{4}-'
            and m.created_at < (split_part(m.slot, '@', 2) || 'Z')::timestamptz`,
  },
  {
    name: 'I5 every rung that has come was decided once for every obligation',
    sql: `select p.rung || ' of ' || p.obligation_id as fault from pending_notice p join round r on r.id = p.round_id
          where p.authority_id = $1 and r.state = 'open' and p.at <= business_now($1)
          union all
          select n.rung || ' of ' || n.obligation_id from notice n join obligation o on o.id = n.obligation_id
          where o.authority_id = $1 group by n.obligation_id, n.due_no, n.rung having count(*) > 1`,
  },
  {
    name: 'I9 the journal’s waves count the mails that they wrote',
    sql: `select r.label || ': ' || w.told || ' in the journal, ' || w.written || ' mails' as fault
          from round r join lateral (
            select coalesce((select sum((j.payload->>'mails')::int) from journal j
                             where j.round_id = r.id and j.verb = 'round.wave-fired'), 0) as told,
                   (select count(*) from mail m where m.round_id = r.id and m.kind in ${REMINDERS}
                    and m.audience not like '%-alternate') as written) w on true
          where r.authority_id = $1 and w.told <> w.written`,
  },
];
