import type { LocalDate } from '../domain/calendar/local-date.js';
import type { EscalationRole } from '../domain/escalation/roles.js';
import { countCells, type Counts } from '../domain/obligation/count-cells.js';
import type { ObligationState } from '../domain/obligation/obligation-states.js';
import type { RoundState } from '../domain/round/round-states.js';
import type { Queryable } from '../persistence/queryable.js';
import { readNext, type NextLine } from '../today/today.read-model.js';
import type { PackState } from './rounds.read-model.js';

export interface RoundFacts {
  id: string;
  authorityId: string;
  cycleId: string;
  year: number;
  label: string;
  kind: 'task' | 'report';
  state: RoundState;
  packState: PackState | null;
  dataFrom: LocalDate | null;
  cutOffOn: LocalDate | null;
  opensAt: Date;
  unitDueAt: Date | null;
  upwardDueAt: Date | null;
  endsAt: Date;
  now: Date;
}

export interface RoundDuty {
  id: string;
  unitId: string;
  unit: string;
  label: string;
  state: ObligationState;
  courtesy: boolean;
  isPaused: boolean;
  isLate: boolean;
  isNil: boolean;
  isExtended: boolean;
  dueAt: Date | null;
  receivedAt: Date | null;
  submittedAt: Date | null;
  mailsAccepted: number;
  mailsFailed: number;
}

export interface EscalationLevel {
  level: number;
  role: EscalationRole;
  person: string | null;
  openedAt: Date;
  acknowledgeDueAt: Date;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  note: string | null;
  climbedAt: Date | null;
  closedAt: Date | null;
}

export async function roundFacts(db: Queryable, roundId: string): Promise<RoundFacts | null> {
  const [row] = await db.query<RoundFacts>(
    `select r.id, r.authority_id as "authorityId", r.cycle_id as "cycleId", c.year, r.label, r.kind, r.state,
            p.state as "packState", r.data_from as "dataFrom", r.cut_off_on as "cutOffOn", r.opens_at as "opensAt",
            r.unit_due_at as "unitDueAt", r.upward_due_at as "upwardDueAt", r.ends_at as "endsAt",
            business_now(r.authority_id) as now
     from round r join cycle c on c.id = r.cycle_id left join consolidation p on p.round_id = r.id where r.id = $1`,
    [roundId],
  );
  return row ?? null;
}

export interface RoundDetail {
  round: RoundFacts;
  duties: RoundDuty[];
  counts: Counts;
  next: NextLine[];
  escalation: EscalationLevel[];
}

/** A year of a large authority stays below this; the page shows the round's own lines of it. */
const NEXT_OF_YEAR = 2000;

/** All that the round's page shows of the units that the viewer may see (null: all). */
export async function roundDetail(
  db: Queryable,
  round: RoundFacts,
  unitIds: readonly string[] | null,
): Promise<RoundDetail> {
  const duties = await db.query<RoundDuty>(DUTIES, [round.id, unitIds]);
  const sight = { authorityId: round.authorityId, year: round.year, unitIds };
  const next = await readNext(db, sight, NEXT_OF_YEAR);
  return {
    round,
    duties,
    counts: countCells(duties.map(countable), round.now.getTime()),
    next: next.filter((line) => line.roundId === round.id),
    escalation: await db.query<EscalationLevel>(ESCALATION, [round.id]),
  };
}

function countable(duty: RoundDuty) {
  const { state, isExtended, isNil } = duty;
  return {
    ...{ state, isExtended, isNil },
    dueAt: duty.dueAt?.getTime() ?? null,
    answeredAt: duty.submittedAt?.getTime() ?? null,
  };
}

const DUTIES = `
  select o.id, o.unit_id as "unitId", u.name as unit, o.label, o.state, o.courtesy,
         o.paused_at is not null as "isPaused", o.is_late as "isLate", coalesce(s.is_nil, false) as "isNil",
         coalesce(d.kind = 'extension', false) as "isExtended", d.due_at as "dueAt", o.received_at as "receivedAt",
         o.submitted_at as "submittedAt", m.accepted as "mailsAccepted", m.failed as "mailsFailed"
  from obligation o join unit u on u.id = o.unit_id
  left join due d on d.obligation_id = o.id and d.due_no = o.due_no
  left join submission s on s.obligation_id = o.id and s.number = o.submission_no
  cross join lateral (
    select count(*) filter (where mail.state = 'accepted')::int as accepted,
           count(*) filter (where mail.state in ('rejected', 'uncertain', 'deferred', 'not-sent'))::int as failed
    from mail_item i join mail on mail.id = i.mail_id where i.obligation_id = o.id) m
  where o.round_id = $1 and ($2::uuid[] is null or o.unit_id = any($2))
  order by case u.kind when 'office' then 1 when 'below' then 2 else 3 end, u.code, d.due_at nulls last, o.label`;

const ESCALATION = `
  select e.level, e.role, a.name as person, e.opened_at as "openedAt", e.acknowledge_due_at as "acknowledgeDueAt",
         e.acknowledged_at as "acknowledgedAt", e.acknowledged_by as "acknowledgedBy", e.note,
         e.climbed_at as "climbedAt", e.closed_at as "closedAt"
  from escalation e left join account a on a.id = e.account_id where e.round_id = $1 order by e.level`;
