import type { ObligationState } from '../domain/obligation/obligation-states.js';
import type { StandingSession } from '../links/standing-session.js';
import type { Queryable } from '../persistence/queryable.js';

export interface OwedLine {
  id: string;
  kind: 'task' | 'report';
  label: string;
  state: ObligationState;
  dueAt: Date | null;
  isLate: boolean;
  isPaused: boolean;
  returnReason: string | null;
  declineReason: string | null;
  opensAt: Date;
  hasDraft: boolean;
  /** Number and reference of every version that was sent, the newest first. */
  sent: { number: number; reference: string; at: string }[];
}

export interface UnitHome {
  unitName: string;
  title: string;
  /** Who answers the telephone. */
  phone: string;
  coordinator: string;
  now: Date;
  /** The obligation at which the link opened. */
  opened: OwedLine | null;
  others: OwedLine[];
}

type HomeHead = Pick<UnitHome, 'unitName' | 'title' | 'phone' | 'coordinator'>;

/** Everything that the unit owes in the year of its link; what is to be done first stands first. */
export async function readUnitHome(db: Queryable, session: StandingSession): Promise<UnitHome> {
  const [head] = await db.query<HomeHead>(HEAD, [session.unitId, session.cycleId]);
  const lines = await db.query<OwedLine>(LINES, [session.unitId, session.cycleId, session.obligationId]);
  const isOpened = (line: OwedLine) => line.id === session.obligationId;
  return {
    ...head!,
    now: session.now,
    opened: lines.find(isOpened) ?? null,
    others: lines.filter((line) => !isOpened(line)),
  };
}

const HEAD = `
  select u.name as "unitName", c.title,
         coalesce(nullif(a.phone, ''), p.phone, '') as phone, coalesce(p.name, '') as coordinator
  from unit u
  join authority a on a.id = u.authority_id
  join cycle c on c.id = $2
  left join lateral (
    select name, phone from account
    where authority_id = a.id and role = 'coordinator' and disabled_at is null
    order by (phone = ''), created_at limit 1) p on true
  where u.id = $1`;

const LINES = `
  select o.id, o.kind, o.label, o.state, d.due_at as "dueAt", o.is_late as "isLate",
         o.paused_at is not null as "isPaused", o.return_reason as "returnReason",
         o.decline_reason as "declineReason", r.opens_at as "opensAt",
         exists (select 1 from draft where draft.obligation_id = o.id) as "hasDraft",
         coalesce((select jsonb_agg(jsonb_build_object('number', s.number, 'reference', s.reference, 'at', s.submitted_at)
                                    order by s.number desc)
                   from submission s where s.obligation_id = o.id), '[]') as sent
  from obligation o
  join round r on r.id = o.round_id
  left join due d on d.obligation_id = o.id and d.due_no = o.due_no
  where o.unit_id = $1 and o.cycle_id = $2 and (not o.restricted or o.id = $3)
  order by array_position(array['returned', 'open', 'closed-missing', 'declined', 'scheduled'], o.state) nulls last,
           d.due_at nulls last, o.label collate "vi-x-icu"`;
