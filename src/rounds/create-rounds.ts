import { addDays, dateOf, dayOf, instantOf, localDate } from '../domain/calendar/local-date.js';
import { dueAtOf } from '../domain/calendar/due-rule.js';
import type { DueRule } from '../domain/calendar/stated-due.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { Tx } from '../persistence/transact.js';
import type { ApprovedPlan } from './read-approved-plan.js';
import { setDues, type NewDue } from './set-dues.js';

export interface CreatedRound {
  id: string;
  kind: 'task' | 'report';
}

interface NewRound {
  kind: 'task' | 'report';
  key: string;
  label: string;
  ordinal: number;
  dataFrom: string | null;
  cutOffOn: string | null;
  opensAt: Date;
  unitDueAt: Date | null;
  upwardDueAt: Date | null;
  endsAt: Date;
}

interface NewObligation {
  unitId: string;
  itemId: string | null;
  label: string;
  courtesy: boolean;
  dueAt: Date | null;
}

const TASK_ROUND = 'Nhiệm vụ theo kế hoạch';
const AT_LAUNCH = 'the date set by the approved plan';
const OPENING_HOUR = '08:00';
const COMPILING_HOUR = '08:00';

/** The plan's one task round and its report rounds, with obligations and dues. */
export async function createRounds(tx: Tx, plan: ApprovedPlan): Promise<CreatedRound[]> {
  const created: CreatedRound[] = [];
  if (plan.tasks.length > 0) created.push(await createTaskRound(tx, plan));
  for (const [index, item] of plan.rounds.entries()) {
    const round = reportRound(plan, item, index + 1);
    const obligations = plan.reporting.map((unit) => ({
      unitId: unit.unitId,
      itemId: null,
      label: item.label,
      courtesy: unit.isRequested,
      dueAt: round.unitDueAt,
    }));
    created.push(await createRound(tx, plan, { round, obligations }));
  }
  return created;
}

async function createTaskRound(tx: Tx, plan: ApprovedPlan): Promise<CreatedRound> {
  const obligations = plan.tasks.map((task) => ({
    unitId: task.leadUnitId,
    itemId: task.id,
    label: task.text,
    courtesy: task.isRequested,
    dueAt: instantOfRule(task.detail.dueRule, plan, dateOf(tx.now.getTime())),
  }));
  const lastDue = Math.max(0, ...obligations.map((each) => each.dueAt?.getTime() ?? 0));
  const yearEnd = instantOf(dayOf(plan.year + 1, 1, 1), '00:00');
  const round: NewRound = {
    kind: 'task',
    key: 'tasks',
    label: TASK_ROUND,
    ordinal: 0,
    dataFrom: null,
    cutOffOn: null,
    opensAt: tx.now,
    unitDueAt: null,
    upwardDueAt: null,
    endsAt: new Date(Math.max(yearEnd, lastDue + 15 * 86_400_000)),
  };
  return createRound(tx, plan, { round, obligations });
}

function reportRound(plan: ApprovedPlan, item: ApprovedPlan['rounds'][number], ordinal: number): NewRound {
  const unitDueAt = instantOfRule(item.detail.unitDue, plan, null);
  const upwardDueAt = instantOfRule(item.detail.upwardDue, plan, null);
  if (unitDueAt === null) throw new RuleBroken('due.missing', { items: [item.label] });
  return {
    kind: 'report',
    key: item.key,
    label: item.label,
    ordinal,
    dataFrom: item.detail.dataFrom,
    cutOffOn: item.detail.cutOffOn,
    opensAt: new Date(instantOf(localDate(item.detail.opensOn), OPENING_HOUR)),
    unitDueAt,
    upwardDueAt,
    endsAt: latestMoment(plan, unitDueAt, upwardDueAt),
  };
}

/**
 * When a report is compiled at the latest: on the morning of the last working day before the day on which it must be
 * above, but never before the units' own due has passed (a real act may ask the compiler first: warned, not changed).
 */
function latestMoment(plan: ApprovedPlan, unitDueAt: Date, upwardDueAt: Date | null): Date {
  const lastUpwardDay = dateOf(
    (upwardDueAt ?? new Date(unitDueAt.getTime() + 11 * 86_400_000)).getTime() - 1,
  );
  const morning = instantOf(plan.calendar.lastWorkingDayBefore(lastUpwardDay), COMPILING_HOUR);
  const dayAfterDue = instantOf(addDays(dateOf(unitDueAt.getTime()), 1), COMPILING_HOUR);
  return new Date(Math.max(morning, dayAfterDue));
}

function instantOfRule(
  rule: DueRule,
  plan: ApprovedPlan,
  receivedOn: ReturnType<typeof dateOf> | null,
): Date | null {
  const due = dueAtOf(rule, plan.calendar, { receivedOn });
  return due ? new Date(due.dueAt) : null;
}

async function createRound(
  tx: Tx,
  plan: ApprovedPlan,
  { round, obligations }: { round: NewRound; obligations: NewObligation[] },
): Promise<CreatedRound> {
  const { id } = await tx.one<{ id: string }>(
    `insert into round (cycle_id, authority_id, kind, label, item_key, ordinal, data_from, cut_off_on, opens_at,
                        unit_due_at, latest_at, upward_due_at, ends_at, ladder)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
    [
      ...[plan.cycleId, tx.authorityId, round.kind, round.label, round.key, round.ordinal, round.dataFrom],
      ...[round.cutOffOn, round.opensAt, round.unitDueAt, round.kind === 'report' ? round.endsAt : null],
      ...[round.upwardDueAt, round.endsAt, JSON.stringify(plan.ladder)],
    ],
  );
  if (round.kind === 'report') {
    await tx.query(`insert into consolidation (round_id, cycle_id, authority_id) values ($1, $2, $3)`, [
      id,
      plan.cycleId,
      tx.authorityId,
    ]);
  }
  const dues = await createObligations(tx, { ...round, id, cycleId: plan.cycleId }, obligations);
  await setDues(
    tx,
    { roundId: id, ladder: plan.ladder, calendar: plan.calendar, kind: 'first', why: AT_LAUNCH },
    dues,
  );
  return { id, kind: round.kind };
}

async function createObligations(
  tx: Tx,
  round: { id: string; cycleId: string; kind: string },
  obligations: readonly NewObligation[],
): Promise<NewDue[]> {
  const column = <K extends keyof NewObligation>(key: K) => obligations.map((each) => each[key]);
  return tx.query<NewDue>(
    `with wanted as (
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[], $5::timestamptz[])
       as w (unit_id, item_id, label, courtesy, due_at)),
     made as (
       insert into obligation (round_id, cycle_id, authority_id, unit_id, kind, label, item_id, courtesy)
       select $6, $7, $8, unit_id, $9, label, item_id, courtesy from wanted
       returning id, unit_id, item_id, courtesy)
     select m.id as "obligationId", w.due_at as "dueAt", m.courtesy
     from made m join wanted w on w.unit_id = m.unit_id and w.item_id is not distinct from m.item_id`,
    [
      ...[column('unitId'), column('itemId'), column('label'), column('courtesy')],
      obligations.map((each) => each.dueAt?.toISOString() ?? null),
      ...[round.id, round.cycleId, tx.authorityId, round.kind],
    ],
  );
}
