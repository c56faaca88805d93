import type { ObligationState } from '../domain/obligation/obligation-states.js';
import type { Queryable } from '../persistence/queryable.js';

/** Which authority and year a page shows, and which of its units the viewer may see (null: all). */
export interface Sight {
  authorityId: string;
  year: number;
  unitIds: readonly string[] | null;
}

export interface LateLine {
  obligationId: string;
  unit: string;
  phone: string;
  label: string;
  kind: 'task' | 'report';
  dueAt: Date;
  courtesy: boolean;
  pressedAt: Date | null;
}

export interface NextLine {
  at: Date;
  kind: 'remind' | 'press' | 'report' | 'open' | 'compile' | 'acknowledge';
  label: string;
  roundId: string;
  units: number;
  isProvisional: boolean;
}

export interface ToDo {
  submitted: number;
  declined: number;
  plansInReview: number;
  plansApproved: number;
  toSign: number;
  toReceipt: number;
  /** Signed, but there is no mailbox above to send them to. */
  withoutRoute: number;
  /** Facts that documents and the way up need and nobody has entered: place, superior authority, receiving mailbox. */
  authorityBlanks: number;
  directivesOpen: number;
  mailsFailed: number;
  alerts: number;
}

export interface GridCell {
  obligationId: string;
  state: ObligationState;
  dueAt: Date | null;
  isLate: boolean;
}

export interface Grid {
  rounds: { id: string; label: string; kind: 'task' | 'report' }[];
  units: { id: string; name: string; kind: string; cells: Record<string, GridCell[]> }[];
}

const SEEN = `($3::uuid[] is null or o.unit_id = any($3))`;

export async function readNow(db: Queryable, authorityId: string): Promise<Date> {
  const [row] = await db.query<{ now: Date }>('select business_now($1) as now', [authorityId]);
  return row!.now;
}

/** What is late now, the longest first. */
export async function readLate(db: Queryable, sight: Sight): Promise<LateLine[]> {
  return db.query<LateLine>(
    `select o.id as "obligationId", u.name as unit, u.phone, o.label, o.kind, d.due_at as "dueAt", o.courtesy,
            (select max(m.accepted_at) from mail m join mail_item i on i.mail_id = m.id
             where i.obligation_id = o.id and m.kind = 'press') as "pressedAt"
     from obligation o
     join unit u on u.id = o.unit_id
     join cycle c on c.id = o.cycle_id
     join due d on d.obligation_id = o.id and d.due_no = o.due_no
     where o.authority_id = $1 and c.year = $2 and ${SEEN} and o.state in ('open', 'returned')
       and d.due_at <= business_now($1)
     order by d.due_at, u.code`,
    [sight.authorityId, sight.year, sight.unitIds],
  );
}

/** The next instants at which something happens by itself, with whom it reaches. */
export async function readNext(db: Queryable, sight: Sight, limit: number): Promise<NextLine[]> {
  return db.query<NextLine>(
    `select * from (
       select p.at, p.action as kind, r.label, r.id as "roundId", count(distinct p.unit_id)::int as units,
              bool_or(w.is_provisional) as "isProvisional"
       from pending_notice p join round r on r.id = p.round_id join cycle c on c.id = r.cycle_id
       join wave w on w.round_id = p.round_id and w.due_at = p.due_at and w.rung = p.rung and w.courtesy = p.courtesy
       where p.authority_id = $1 and c.year = $2 group by p.at, p.action, r.label, r.id
       union all
       select r.opens_at, 'open', r.label, r.id, (select count(*)::int from obligation o where o.round_id = r.id), false
       from round r join cycle c on c.id = r.cycle_id
       where r.authority_id = $1 and c.year = $2 and r.state = 'planned'
       union all
       select r.ends_at, 'compile', r.label, r.id,
              (select count(*)::int from obligation o where o.round_id = r.id), false
       from round r join cycle c on c.id = r.cycle_id
       where r.authority_id = $1 and c.year = $2 and r.kind = 'report' and r.state in ('planned', 'open')
       union all
       select e.acknowledge_due_at, 'acknowledge', r.label, r.id, 1, false
       from escalation e join round r on r.id = e.round_id join cycle c on c.id = r.cycle_id
       where e.authority_id = $1 and c.year = $2 and e.acknowledged_at is null and e.climbed_at is null
         and e.closed_at is null) line
     order by line.at, line.label limit $3`,
    [sight.authorityId, sight.year, limit],
  );
}

/** What waits for a person, as counts that lead to the list. */
export async function readToDo(db: Queryable, sight: Sight): Promise<ToDo> {
  const [row] = await db.query<ToDo>(
    `with mine as (select * from cycle where authority_id = $1 and year = $2)
     select (select count(*)::int from obligation o where o.cycle_id in (select id from mine) and ${SEEN}
              and o.state in ('submitted', 'nil')) as submitted,
            (select count(*)::int from obligation o where o.cycle_id in (select id from mine) and ${SEEN}
              and o.state = 'declined') as declined,
            (select count(*)::int from plan_version v where v.cycle_id in (select id from mine)
              and v.state = 'in-review') as "plansInReview",
            (select count(*)::int from mine where state = 'approved') as "plansApproved",
            (select count(*)::int from consolidation p where p.cycle_id in (select id from mine)
              and p.state = 'compiled') as "toSign",
            (select count(*)::int from consolidation p where p.cycle_id in (select id from mine)
              and p.state = 'sent') as "toReceipt",
            (select count(*)::int from consolidation p join authority a on a.id = p.authority_id
              where p.cycle_id in (select id from mine) and p.state = 'signed'
              and coalesce(a.route->>'mailbox', '') = '') as "withoutRoute",
            (select num_nulls(nullif(place, ''), nullif(superior_name, ''), nullif(route->>'mailbox', ''))
              from authority where id = $1) as "authorityBlanks",
            (select count(*)::int from directive where authority_id = $1 and state = 'proposed') as "directivesOpen",
            (select count(*)::int from mail m where m.cycle_id in (select id from mine)
              and m.state = 'rejected') as "mailsFailed",
            (select count(*)::int from alert where authority_id = $1 and cleared_at is null) as alerts`,
    [sight.authorityId, sight.year, sight.unitIds],
  );
  return row!;
}

/** Units × rounds: every obligation of the year in its cell. */
export async function readGrid(db: Queryable, sight: Sight): Promise<Grid> {
  const rounds = await db.query<Grid['rounds'][number]>(
    `select r.id, r.label, r.kind from round r join cycle c on c.id = r.cycle_id
     where r.authority_id = $1 and c.year = $2 order by r.ordinal, r.opens_at`,
    [sight.authorityId, sight.year],
  );
  const cells = await db.query<
    GridCell & { unitId: string; unit: string; unitKind: string; roundId: string }
  >(
    `select o.id as "obligationId", o.state, d.due_at as "dueAt", o.is_late as "isLate", u.id as "unitId", u.name as unit,
            u.kind as "unitKind", o.round_id as "roundId"
     from obligation o join unit u on u.id = o.unit_id join cycle c on c.id = o.cycle_id
     left join due d on d.obligation_id = o.id and d.due_no = o.due_no
     where o.authority_id = $1 and c.year = $2 and ${SEEN}
     order by case u.kind when 'office' then 1 when 'below' then 2 else 3 end, u.code, d.due_at nulls last`,
    [sight.authorityId, sight.year, sight.unitIds],
  );
  const units = new Map<string, Grid['units'][number]>();
  for (const { unitId, unit, unitKind, roundId, ...cell } of cells) {
    const row = units.get(unitId) ?? { id: unitId, name: unit, kind: unitKind, cells: {} };
    row.cells[roundId] = [...(row.cells[roundId] ?? []), cell];
    units.set(unitId, row);
  }
  return { rounds, units: [...units.values()] };
}
