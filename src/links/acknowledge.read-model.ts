import type { Role } from '../domain/actor.js';
import type { Queryable } from '../persistence/queryable.js';

export interface LateUnit {
  /** Names the obligation under the due that it is late for: what is acknowledged is what was shown. */
  key: string;
  unit: string;
  label: string;
  dueAt: Date;
  phone: string;
  headName: string;
  mailbox: string;
}

/** What a leader is told: which answers of a round are late now, and whether somebody has said that he knows. */
export interface Digest {
  roundLabel: string;
  cycleTitle: string;
  acknowledgeDueAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  note: string | null;
  account: { id: string; name: string; role: Role };
  /** The level is told to this account now; it may have been told to another one since the mail was written. */
  isHolder: boolean;
  now: Date;
  late: LateUnit[];
}

type DigestHead = Omit<Digest, 'late'> & { roundId: string };

/** Present truth: who has sent since the mail was written is no longer listed. Null for a disabled account. */
export async function readDigest(
  db: Queryable,
  link: { escalationId: string | null; accountId: string | null },
): Promise<Digest | null> {
  const [head] = await db.query<DigestHead>(HEAD, [link.escalationId, link.accountId]);
  if (head === undefined) return null;
  const { roundId, ...digest } = head;
  return { ...digest, late: await db.query<LateUnit>(LATE, [roundId]) };
}

const HEAD = `
  select e.round_id as "roundId", r.label as "roundLabel", c.title as "cycleTitle",
         e.acknowledge_due_at as "acknowledgeDueAt", e.acknowledged_at as "acknowledgedAt",
         e.acknowledged_by as "acknowledgedBy", e.note, business_now(e.authority_id) as now,
         jsonb_build_object('id', p.id, 'name', p.name, 'role', p.role) as account,
         e.account_id = p.id as "isHolder"
  from escalation e
  join round r on r.id = e.round_id
  join cycle c on c.id = e.cycle_id
  join account p on p.id = $2 and p.authority_id = e.authority_id and p.disabled_at is null
  where e.id = $1`;

const LATE = `
  select o.id || '.' || o.due_no as key, u.name as unit, o.label, d.due_at as "dueAt", u.phone, u.head_name as "headName",
         coalesce(u.mailbox, '') as mailbox
  from escalation_item i
  join obligation o on o.id = i.obligation_id and o.due_no = i.due_no
  join due d on d.obligation_id = o.id and d.due_no = o.due_no
  join unit u on u.id = o.unit_id
  where i.round_id = $1 and o.state in ('open', 'returned') and o.paused_at is null
  order by d.due_at, u.name collate "vi-x-icu", o.label collate "vi-x-icu"`;
