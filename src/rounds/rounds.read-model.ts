import type { Coverage } from '../domain/obligation/count-cells.js';
import type { RoundState } from '../domain/round/round-states.js';
import type { Queryable } from '../persistence/queryable.js';
import type { Sight } from '../today/today.read-model.js';

export type PackState = 'waiting' | 'compiled' | 'signed' | 'sent' | 'receipted';

export interface RoundLine extends Coverage {
  id: string;
  cycleId: string;
  label: string;
  kind: 'task' | 'report';
  state: RoundState;
  packState: PackState | null;
  opensAt: Date;
  unitDueAt: Date | null;
  upwardDueAt: Date | null;
  endsAt: Date;
  late: number;
  toReview: number;
}

/** The rounds of the year with what came in, as far as the viewer sees its units. */
export async function roundLines(db: Queryable, sight: Sight): Promise<RoundLine[]> {
  return db.query<RoundLine>(
    `select r.id, r.cycle_id as "cycleId", r.label, r.kind, r.state, p.state as "packState", r.opens_at as "opensAt",
            r.unit_due_at as "unitDueAt", r.upward_due_at as "upwardDueAt", r.ends_at as "endsAt", n.*
     from round r join cycle c on c.id = r.cycle_id left join consolidation p on p.round_id = r.id
     cross join lateral (
       select count(*) filter (where o.state <> 'waived')::int as expected,
              count(*) filter (where o.state in ('submitted', 'accepted') and not o.is_nil)::int as received,
              count(*) filter (where o.is_nil)::int as nil,
              count(*) filter (where o.state not in ('submitted', 'accepted', 'nil', 'waived'))::int as missing,
              count(*) filter (where o.state in ('open', 'returned') and o.due_at <= business_now($1))::int as late,
              count(*) filter (where o.state in ('submitted', 'nil', 'declined'))::int as "toReview"
       from (select o.state, d.due_at,
                    o.state = 'nil' or (o.state = 'accepted' and coalesce(s.is_nil, false)) as is_nil
             from obligation o left join due d on d.obligation_id = o.id and d.due_no = o.due_no
             left join submission s on s.obligation_id = o.id and s.number = o.submission_no
             where o.round_id = r.id and ($3::uuid[] is null or o.unit_id = any($3))) o) n
     where r.authority_id = $1 and c.year = $2
     order by c.created_at, r.ordinal, r.opens_at`,
    [sight.authorityId, sight.year, sight.unitIds],
  );
}
