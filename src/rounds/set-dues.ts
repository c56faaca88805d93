import { waveInstants, rungsFor, type Rung } from '../domain/round/ladder.js';
import type { DueKind } from '../domain/obligation/decide-obligation.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import { LINK_GRACE_DAYS } from '../links/issue-link.js';
import type { Tx } from '../persistence/transact.js';

export interface NewDue {
  obligationId: string;
  /** The first late instant; null: the obligation has no due. */
  dueAt: Date | null;
  courtesy: boolean;
}

export interface DuesOfRound {
  roundId: string;
  ladder: readonly Rung[];
  calendar: WorkingCalendar;
  kind: DueKind;
  why: string;
}

/**
 * The one way a due is set: raises `due_no`, writes the due, the waves of its instant, and records as skipped
 * every rung that lies before the setting. The caller wakes the round.
 */
export async function setDues(tx: Tx, round: DuesOfRound, dues: readonly NewDue[]): Promise<void> {
  if (dues.length === 0) return;
  const ids = dues.map((due) => due.obligationId);
  await tx.query(
    `with raised as (
       update obligation o set due_no = o.due_no + 1, version = o.version + 1
       from unnest($1::uuid[], $2::timestamptz[]) as w (id, due_at)
       where o.id = w.id returning o.id, o.due_no, w.due_at)
     insert into due (obligation_id, due_no, due_at, set_at, kind, why)
     select id, due_no, due_at, $3, $4, $5 from raised`,
    [ids, dues.map((due) => due.dueAt?.toISOString() ?? null), tx.now, round.kind, round.why],
  );
  for (const instant of distinctInstants(dues)) await writeWaves(tx, round, instant);
  await skipPassedRungs(tx, round.roundId, ids);
  await lengthenLinks(tx, ids);
}

/** Whoever has more time gets in as long: every link of the unit in the cycle, since any of them may be mailed. */
async function lengthenLinks(tx: Tx, obligationIds: string[]): Promise<void> {
  await tx.query(
    `update link l set expires_at = n.expires_at
     from (select o.unit_id, o.cycle_id, max(d.due_at) + make_interval(days => $2) as expires_at
           from obligation o join due d on d.obligation_id = o.id and d.due_no = o.due_no
           where o.id = any($1) group by 1, 2) n
     where l.unit_id = n.unit_id and l.cycle_id = n.cycle_id and l.purpose = 'unit' and l.expires_at < n.expires_at`,
    [obligationIds, LINK_GRACE_DAYS],
  );
}

function distinctInstants(dues: readonly NewDue[]): { dueAt: number; courtesy: boolean }[] {
  const keys = dues.flatMap((due) => (due.dueAt ? [`${due.dueAt.getTime()}|${due.courtesy}`] : []));
  return [...new Set(keys)].map((key) => ({
    dueAt: Number(key.split('|')[0]),
    courtesy: key.endsWith('true'),
  }));
}

async function writeWaves(
  tx: Tx,
  round: DuesOfRound,
  { dueAt, courtesy }: { dueAt: number; courtesy: boolean },
): Promise<void> {
  const rungs = rungsFor(courtesy ? 'requested' : 'office', round.ladder);
  const instants = waveInstants(dueAt, rungs, round.calendar);
  for (const [position, instant] of instants.entries()) {
    const rung = rungs[position]!;
    await tx.query(
      `insert into wave (round_id, due_at, rung, courtesy, at, action, audience, position, is_provisional)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        ...[round.roundId, new Date(dueAt), rung.key, courtesy, new Date(instant.at), rung.action],
        ...[rung.audience, position, instant.provisional],
      ],
    );
  }
}

async function skipPassedRungs(tx: Tx, roundId: string, obligationIds: string[]): Promise<void> {
  await tx.query(
    `insert into notice (obligation_id, due_no, rung, outcome, wave_at, at)
     select o.id, o.due_no, w.rung, 'skipped', w.at, $3
     from obligation o
     join due d on d.obligation_id = o.id and d.due_no = o.due_no
     join wave w on w.round_id = o.round_id and w.due_at = d.due_at and w.courtesy = o.courtesy
     where o.round_id = $1 and o.id = any($2) and w.at <= d.set_at
     on conflict do nothing`,
    [roundId, obligationIds, tx.now],
  );
}
