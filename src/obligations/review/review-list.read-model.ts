import type { Queryable } from '../../persistence/queryable.js';
import type { Sight } from '../../today/today.read-model.js';

export interface ReviewLine {
  obligationId: string;
  unit: string;
  label: string;
  round: string;
  state: 'submitted' | 'nil' | 'declined';
  isLate: boolean;
  answeredAt: Date | null;
  version: number;
  /** The reason of a nil answer or of "không thuộc trách nhiệm". */
  reason: string | null;
}

/** What waits for the coordinator: answers to take or return, or declinations to decide; the oldest first. */
export async function reviewLines(
  db: Queryable,
  sight: Sight,
  states: readonly ReviewLine['state'][],
): Promise<ReviewLine[]> {
  return db.query<ReviewLine>(
    `select o.id as "obligationId", u.name as unit, o.label, r.label as round, o.state, o.is_late as "isLate",
            case when o.state = 'declined'
                 then (select max(j.at) from journal j where j.obligation_id = o.id and j.verb = 'obligation.declined')
                 else o.submitted_at end as "answeredAt",
            o.submission_no as version,
            case when o.state = 'declined' then o.decline_reason
                 when o.state = 'nil' then s.body::jsonb #>> '{nil,reason}' end as reason
     from obligation o join unit u on u.id = o.unit_id join round r on r.id = o.round_id
     join cycle c on c.id = o.cycle_id
     left join submission s on s.obligation_id = o.id and s.number = o.submission_no
     where o.authority_id = $1 and c.year = $2 and ($3::uuid[] is null or o.unit_id = any($3))
       and o.state = any($4)
     order by "answeredAt", u.code, o.label`,
    [sight.authorityId, sight.year, sight.unitIds, states],
  );
}
