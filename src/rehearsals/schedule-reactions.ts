import type { DataSource } from 'typeorm';
import { dateOf, instantOf, timeOf } from '../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import { loadCalendar } from '../units/load-calendar.js';
import type { ActInput, ActName, ScheduledAct } from './act.js';
import { scheduleActs } from './schedule-acts.js';
import { steadyShare } from './sample/figures.js';

type Reaction = Extract<ActName, 'accept' | 'sign-report' | 'record-receipt' | 'acknowledge'>;

interface Stimulus {
  act: Reaction;
  id: string;
  /** What chance goes by: the same in every run of the same script, unlike an id. */
  seed: string;
  level: number;
}

/** How many of the first digests nobody answers in time: they climb. */
const UNHEARD_SHARE = 0.4;

/**
 * People answer what they are asked: the coordinator accepts a finished task, the leader signs what was compiled, the
 * receipt comes, a digest is acknowledged, or climbs. Each reaction is scheduled once, for the next working hours.
 */
export async function scheduleReactions(db: DataSource, authorityId: string): Promise<void> {
  const stimuli = await db.query<Stimulus[]>(STIMULI, [authorityId]);
  if (stimuli.length === 0) return;
  const [{ now }] = await db.query<[{ now: Date }]>(`select business_now($1) as now`, [authorityId]);
  const calendar = await loadCalendar(db, authorityId);
  await scheduleActs(
    db,
    authorityId,
    stimuli.map((stimulus) => reactionTo(stimulus, now.getTime(), calendar)),
  );
}

function reactionTo(stimulus: Stimulus, now: number, calendar: WorkingCalendar): ScheduledAct {
  const nextDay = (time: string) => new Date(instantOf(calendar.nextWorkingDay(dateOf(now)), time));
  switch (stimulus.act) {
    case 'accept':
      return { at: nextDay('10:00'), act: 'accept', input: { obligationId: stimulus.id } };
    case 'sign-report':
      return { at: nextDay('09:00'), act: 'sign-report', input: { roundId: stimulus.id } };
    case 'record-receipt':
      return { at: nextDay('14:00'), act: 'record-receipt', input: { roundId: stimulus.id } };
    case 'acknowledge': {
      const input: ActInput['acknowledge'] = { escalationId: stimulus.id };
      return { at: heardAt(stimulus, now, calendar), act: 'acknowledge', input };
    }
  }
}

/** In the afternoon of the same day; a digest that is not heard is opened only when the next level knows already. */
function heardAt({ seed, level }: Stimulus, now: number, calendar: WorkingCalendar): Date {
  const today = dateOf(now);
  if (level === 0 && steadyShare(`${seed}|heard`) < UNHEARD_SHARE)
    return new Date(instantOf(calendar.addWorkingDays(today, 2), '15:00'));
  const on = timeOf(now) < '15:00' && calendar.isWorkingDay(today) ? today : calendar.nextWorkingDay(today);
  return new Date(instantOf(on, on === today ? '15:00' : '07:45'));
}

const ASKED = (act: Reaction, key: string, id: string) =>
  `not exists (select 1 from rehearsal_act a
               where a.authority_id = $1 and a.act = '${act}' and a.input->>'${key}' = ${id}::text)`;

const STIMULI = `
  select 'accept' as act, o.id, '' as seed, 0 as level
  from obligation o
  where o.authority_id = $1 and o.kind = 'task' and o.state in ('submitted', 'nil')
    and ${ASKED('accept', 'obligationId', 'o.id')}
  union all
  select 'sign-report', c.round_id, '', 0 from consolidation c
  where c.authority_id = $1 and c.state = 'compiled' and ${ASKED('sign-report', 'roundId', 'c.round_id')}
  union all
  select 'record-receipt', c.round_id, '', 0 from consolidation c
  where c.authority_id = $1 and c.state = 'sent' and ${ASKED('record-receipt', 'roundId', 'c.round_id')}
  union all
  select 'acknowledge', e.id, c.year || '|' || r.item_key || '|' || e.level, e.level
  from escalation e join round r on r.id = e.round_id join cycle c on c.id = r.cycle_id
  where e.authority_id = $1 and e.acknowledged_at is null and e.closed_at is null and e.account_id is not null
    and not exists (select 1 from rehearsal_act a
                    where a.authority_id = $1 and a.act = 'acknowledge' and a.input->>'escalationId' = e.id::text
                      and (a.done_at is null or a.done_at >= e.opened_at))
  order by 1, 3, 2`;
