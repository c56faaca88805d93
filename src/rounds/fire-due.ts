import type { Tx } from '../persistence/transact.js';
import { announceOutbox } from '../outbox/announce-outbox.js';
import { appendWake } from '../outbox/append-wake.js';
import { lockRound } from './lock-round.js';

export interface Fired {
  notices: number;
  mails: number;
  late: number;
}

/**
 * Fires every wave of the round that is due as of the business clock, as set-based statements. Repeating it changes
 * nothing: a notice is unique per (obligation, due, rung). The obligations are locked first, otherwise a notice for
 * the old due could be written after an extension had committed.
 */
export async function fireDue(tx: Tx, roundId: string): Promise<Fired> {
  await lockRound(tx, roundId);
  await tx.query(
    `select 1 from obligation where round_id = $1 and state in ('open', 'returned') order by id for no key update`,
    [roundId],
  );
  const [{ notices }] = (await tx.query<{ notices: number }>(RECORD_NOTICES, [roundId, tx.now])) as [Fired];
  if (notices === 0) return { notices, mails: 0, late: 0 };
  const mails = await writeMails(tx, roundId);
  const late = await openCases(tx, roundId);
  await tx.append({
    verb: 'round.wave-fired',
    subject: { type: 'round', id: roundId },
    roundId,
    payload: { notices, mails, late },
  });
  return { notices, mails, late };
}

/**
 * Missed reminders coalesce into the latest one and are skipped once the due is pressed; of the pressing rungs the
 * earliest is reached, the next one waits for the next pass: leaders never hear before the unit.
 */
const RECORD_NOTICES = `
  with come as (
    select p.*, p.action <> 'remind' as is_pressing,
           row_number() over (partition by p.obligation_id, p.action = 'remind' order by p.at desc, p.position desc) as from_last,
           row_number() over (partition by p.obligation_id, p.action = 'remind' order by p.at, p.position) as from_first,
           bool_or(p.action <> 'remind') over (partition by p.obligation_id) as has_pressing
    from pending_notice p where p.round_id = $1 and p.at <= $2),
  decided as (
    select obligation_id, due_no, rung, at,
           case when is_pressing then 'reached'
                when has_pressing then 'skipped'
                when from_last = 1 then 'reached'
                else 'coalesced' end as outcome
    from come where not is_pressing or from_first = 1),
  recorded as (
    insert into notice (obligation_id, due_no, rung, outcome, wave_at, at)
    select obligation_id, due_no, rung, outcome, at, $2 from decided
    on conflict do nothing returning 1)
  select count(*)::int as notices from recorded`;

/** The notices of this pass that somebody has to hear of, with the wave that they belong to. */
const REACHED_NOW = `
  select n.obligation_id, n.rung, w.at, w.action, w.audience, o.unit_id, o.cycle_id, o.courtesy, n.due_no,
         u.mailbox, u.head_mailbox
  from notice n
  join obligation o on o.id = n.obligation_id and o.due_no = n.due_no
  join due d on d.obligation_id = n.obligation_id and d.due_no = n.due_no
  join wave w on w.round_id = o.round_id and w.due_at = d.due_at and w.courtesy = o.courtesy and w.rung = n.rung
  join unit u on u.id = o.unit_id
  where o.round_id = $1 and n.at = $2 and n.outcome = 'reached'`;

/**
 * One digest per mailbox, audience and wave. The slot is the wave's own instant and action, so that a pass that is
 * repeated after a crash, or by a second worker, finds its mails already there.
 */
async function writeMails(tx: Tx, roundId: string): Promise<number> {
  const [{ mails }] = (await tx.query<{ mails: number }>(
    `with reached as (${REACHED_NOW}),
     told as (
       select r.*, 'unit' as told_audience, r.mailbox as told_mailbox from reached r
       where 'unit' = any(r.audience) and r.mailbox <> ''
       union all
       select r.*, 'head', r.head_mailbox from reached r where 'head' = any(r.audience) and r.head_mailbox <> ''),
     digests as (
       select told_mailbox, told_audience, action, courtesy, unit_id, cycle_id, at,
              array_agg(obligation_id) as obligation_ids,
              action || '@' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as slot
       from told group by told_mailbox, told_audience, action, courtesy, unit_id, cycle_id, at),
     written as (
       insert into mail (authority_id, cycle_id, round_id, kind, slot, audience, mailbox, unit_id, link_id,
                         message_id, created_at)
       select $3, g.cycle_id, $1, case when g.courtesy then 'courtesy' else g.action end, g.slot, g.told_audience,
              g.told_mailbox, g.unit_id, (select l.id from link l where l.obligation_id = any(g.obligation_ids)
                                          and l.purpose = 'unit' order by l.created_at limit 1),
              mail_message_id($3, $1, g.told_mailbox, g.told_audience, g.slot), $2
       from digests g on conflict do nothing
       returning id, mailbox, audience, slot),
     items as (
       insert into mail_item (mail_id, obligation_id)
       select w.id, unnest(g.obligation_ids) from written w
       join digests g on g.told_mailbox = w.mailbox and g.told_audience = w.audience and g.slot = w.slot
       on conflict do nothing),
     queued as (insert into outbox (authority_id, kind, mail_id) select $3, 'mail', id from written returning 1)
     select count(*)::int as mails from queued`,
    [roundId, tx.now, tx.authorityId],
  )) as [{ mails: number }];
  if (mails > 0) announceOutbox(tx);
  return mails;
}

/** A report rung opens a case in the escalation of the round; the leaders' digest is written by its workflow. */
async function openCases(tx: Tx, roundId: string): Promise<number> {
  const opened = await tx.query(
    `insert into escalation_item (round_id, obligation_id, due_no, since)
     select $1, r.obligation_id, r.due_no, $2 from (${REACHED_NOW}) r where r.action = 'report'
     on conflict do nothing returning obligation_id`,
    [roundId, tx.now],
  );
  if (opened.length > 0) await appendWake(tx, 'escalation', { roundId });
  return opened.length;
}
