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
  const recorded = await tx.query<Recorded>(RECORD_NOTICES, [roundId, tx.now]);
  const notices = recorded.length;
  if (notices === 0) return { notices, mails: 0, late: 0 };
  const reached = recorded.filter((each) => each.outcome === 'reached');
  const mails = await writeMails(tx, roundId, reached);
  const late = await openCases(tx, roundId, reached);
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
    on conflict do nothing returning obligation_id, rung, outcome)
  select obligation_id as "obligationId", rung, outcome from recorded`;

interface Recorded {
  obligationId: string;
  rung: string;
  outcome: string;
}

/** The notices that this pass has recorded and somebody has to hear of, with the wave that they belong to. */
const REACHED_NOW = `
  select n.obligation_id, n.rung, w.at, w.action, w.audience, o.unit_id, o.cycle_id, o.courtesy, n.due_no,
         u.mailbox, u.head_mailbox
  from unnest($2::uuid[], $3::text[]) as r (obligation_id, rung)
  join notice n on n.obligation_id = r.obligation_id and n.rung = r.rung
  join obligation o on o.id = n.obligation_id and o.due_no = n.due_no
  join due d on d.obligation_id = n.obligation_id and d.due_no = n.due_no
  join wave w on w.round_id = o.round_id and w.due_at = d.due_at and w.courtesy = o.courtesy and w.rung = n.rung
  join unit u on u.id = o.unit_id
  where o.round_id = $1`;

const reachedParams = (roundId: string, reached: readonly Recorded[]) => [
  roundId,
  reached.map((each) => each.obligationId),
  reached.map((each) => each.rung),
];

/**
 * One digest per unit's mailbox, audience and wave; its slot is the wave's own action and instant. Whoever is reached
 * by the same wave in another digest (two units that share a mailbox, an obligation that is owed again) is numbered:
 * under the same slot it would be taken for the mail that stands already, and nobody would hear.
 */
async function writeMails(tx: Tx, roundId: string, reached: readonly Recorded[]): Promise<number> {
  const [{ mails }] = (await tx.query<{ mails: number }>(WRITE_MAILS, [
    ...reachedParams(roundId, reached),
    ...[tx.now, tx.authorityId],
  ])) as [{ mails: number }];
  if (mails > 0) announceOutbox(tx);
  return mails;
}

const WRITE_MAILS = `
  with reached as (${REACHED_NOW}),
  told as (
    select r.*, 'unit' as told_audience, r.mailbox as told_mailbox from reached r
    where 'unit' = any(r.audience) and r.mailbox <> ''
    union all
    select r.*, 'head', r.head_mailbox from reached r where 'head' = any(r.audience) and r.head_mailbox <> ''),
  grouped as (
    select told_mailbox, told_audience, action, courtesy, unit_id, cycle_id, at, array_agg(obligation_id) as obligation_ids,
           '@' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as instant
    from told group by told_mailbox, told_audience, action, courtesy, unit_id, cycle_id, at),
  numbered as (
    select g.*, row_number() over (partition by told_mailbox, told_audience, action, at order by unit_id) + (
             select count(*) from mail m where m.authority_id = $5 and m.round_id = $1 and m.mailbox = g.told_mailbox
             and m.audience = g.told_audience and regexp_replace(m.slot, '#[0-9]+@', '@') = g.action || g.instant) as n
    from grouped g),
  digests as (
    select *, action || case when n > 1 then '#' || n else '' end || instant as slot from numbered),
  written as (
    insert into mail (authority_id, cycle_id, round_id, kind, slot, audience, mailbox, unit_id, link_id,
                      message_id, created_at)
    select $5, g.cycle_id, $1, case when g.courtesy then 'courtesy' else g.action end, g.slot, g.told_audience,
           g.told_mailbox, g.unit_id, (select l.id from link l where l.obligation_id = any(g.obligation_ids)
                                       and l.purpose = 'unit' and l.revoked_at is null and l.expires_at > $4
                                       order by l.created_at limit 1),
           mail_message_id($5, $1, g.told_mailbox, g.told_audience, g.slot), $4
    from digests g on conflict do nothing
    returning id, mailbox, audience, slot),
  items as (
    insert into mail_item (mail_id, obligation_id)
    select w.id, unnest(g.obligation_ids) from written w
    join digests g on g.told_mailbox = w.mailbox and g.told_audience = w.audience and g.slot = w.slot
    on conflict do nothing),
  queued as (insert into outbox (authority_id, kind, mail_id) select $5, 'mail', id from written returning 1)
  select count(*)::int as mails from queued`;

/** A report rung opens a case in the escalation of the round; the leaders' digest is written by its workflow. */
async function openCases(tx: Tx, roundId: string, reached: readonly Recorded[]): Promise<number> {
  const opened = await tx.query(
    `insert into escalation_item (round_id, obligation_id, due_no, since)
     select $1, r.obligation_id, r.due_no, $4 from (${REACHED_NOW}) r where r.action = 'report'
     on conflict do nothing returning obligation_id`,
    [...reachedParams(roundId, reached), tx.now],
  );
  if (opened.length > 0) await appendWake(tx, 'escalation', { roundId });
  return opened.length;
}
