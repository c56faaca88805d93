import type { LocalDate } from '../domain/calendar/local-date.js';
import type { RungAction } from '../domain/round/ladder.js';
import type { Tx } from '../persistence/transact.js';

export interface PreviewedRound {
  label: string;
  kind: 'task' | 'report';
  dataFrom: LocalDate | null;
  cutOffOn: LocalDate | null;
  opensAt: Date;
  unitDueAt: Date | null;
  upwardDueAt: Date | null;
  endsAt: Date;
  obligations: number;
}

export interface PreviewedWave {
  at: Date;
  action: RungAction;
  units: number;
  label: string;
  isProvisional: boolean;
}

export interface LaunchPreview {
  obligations: number;
  units: number;
  rounds: PreviewedRound[];
  mails: { mailbox: string; unitName: string; obligations: number }[];
  waves: PreviewedWave[];
  unitsWithoutMailbox: string[];
  /** Reports would be compiled and signed, and there is no mailbox above to send them to. */
  isWithoutRoute: boolean;
  /** Late from the first moment on: the plan's date has passed before the launch. */
  lateAtLaunch: { unit: string; label: string; dueAt: Date }[];
}

/** What stands in the transaction of a launch that is about to be rolled back. */
export async function whatWouldHappen(tx: Tx, cycleId: string): Promise<LaunchPreview> {
  const rounds = await tx.query<PreviewedRound>(ROUNDS, [cycleId]);
  const units = await tx.one<{ count: number }>(
    `select count(distinct unit_id)::int as count from obligation where cycle_id = $1`,
    [cycleId],
  );
  const silent = await tx.query<{ name: string }>(WITHOUT_MAILBOX, [cycleId]);
  return {
    obligations: rounds.reduce((sum, round) => sum + round.obligations, 0),
    units: units.count,
    rounds,
    mails: await tx.query<LaunchPreview['mails'][number]>(MAILS, [cycleId]),
    waves: await tx.query<PreviewedWave>(WAVES, [cycleId]),
    unitsWithoutMailbox: silent.map((unit) => unit.name),
    isWithoutRoute: (await tx.one<{ isWithoutRoute: boolean }>(WITHOUT_ROUTE, [cycleId])).isWithoutRoute,
    lateAtLaunch: await tx.query<LaunchPreview['lateAtLaunch'][number]>(LATE, [cycleId, tx.now]),
  };
}

const ROUNDS = `
  select r.label, r.kind, r.data_from as "dataFrom", r.cut_off_on as "cutOffOn", r.opens_at as "opensAt",
         r.unit_due_at as "unitDueAt", r.upward_due_at as "upwardDueAt", r.ends_at as "endsAt",
         (select count(*)::int from obligation o where o.round_id = r.id) as obligations
  from round r where r.cycle_id = $1 order by r.ordinal`;

const MAILS = `
  select m.mailbox, u.name as "unitName", (select count(*)::int from mail_item i where i.mail_id = m.id) as obligations
  from mail m join unit u on u.id = m.unit_id where m.cycle_id = $1 and m.kind = 'launch' order by u.code`;

const WAVES = `
  select w.at, w.action, r.label, w.is_provisional as "isProvisional", count(distinct o.unit_id)::int as units
  from wave w join round r on r.id = w.round_id
  join obligation o on o.round_id = w.round_id and o.courtesy = w.courtesy
  join due d on d.obligation_id = o.id and d.due_no = o.due_no and d.due_at = w.due_at
  where r.cycle_id = $1 and w.at > d.set_at
  group by w.at, w.action, r.label, w.is_provisional order by w.at, r.label`;

const WITHOUT_MAILBOX = `
  select distinct u.name from obligation o join unit u on u.id = o.unit_id
  where o.cycle_id = $1 and coalesce(u.mailbox, '') = '' order by u.name`;

const WITHOUT_ROUTE = `
  select coalesce(a.route->>'mailbox', '') = '' and exists (
           select 1 from round r where r.cycle_id = c.id and r.kind = 'report') as "isWithoutRoute"
  from cycle c join authority a on a.id = c.authority_id where c.id = $1`;

const LATE = `
  select u.name as unit, o.label, d.due_at as "dueAt"
  from obligation o join unit u on u.id = o.unit_id
  join due d on d.obligation_id = o.id and d.due_no = o.due_no
  where o.cycle_id = $1 and d.due_at <= $2 order by d.due_at, u.code`;
