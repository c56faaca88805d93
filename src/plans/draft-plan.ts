import type { DataSource } from 'typeorm';
import type { Clause } from '../domain/directive/reading.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { loadCalendar } from '../units/load-calendar.js';
import { agencyFacts } from './agency-proposals.js';
import type { ConfirmedFinding, DraftContext, NewItem } from './draft/draft-context.js';
import { draftDuties } from './draft/draft-duties.js';
import { draftIndicators } from './draft/draft-indicators.js';
import { draftActivities, draftMoney, draftProgrammes, generalGoalOf } from './draft/draft-others.js';
import { draftRounds } from './draft/draft-rounds.js';
import { draftTasks } from './draft/draft-tasks.js';
import { insertItems } from './insert-items.js';
import { planPolicy } from './plan.policy.js';

export interface DraftRequest {
  cycleId: string;
  directiveId: string;
}

export interface ConfirmedDirective {
  state: string;
  clauses: Clause[];
  findings: ConfirmedFinding[];
}

/**
 * Makes the authority's own plan out of what was confirmed in a directive: a draft in which everything can be changed.
 * Throws 'directive.not-confirmed', 'cycle.exists' while another draft of the cycle is open, and
 * `calendar.year-without-rows`. Returns the version's id.
 */
export function draftPlan(db: DataSource, command: Command, request: DraftRequest): Promise<string> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, planPolicy.draft);
    const cycle = await tx.one<{ year: number }>(
      `select year from cycle where id::text = $1 and authority_id = $2 for update`,
      [request.cycleId, tx.authorityId],
    );
    await refuseSecondDraft(tx, request.cycleId);
    const directive = await readDirective(tx, request.directiveId);
    const items = draftItems(await contextOf(tx, cycle.year, directive.findings));
    const versionId = await insertVersion(tx, request, generalGoalOf(directive));
    await insertItems(tx, versionId, items);
    await tx.query(
      'update directive set cycle_id = $2, version = version + 1 where id = $1 and cycle_id is null',
      [request.directiveId, request.cycleId],
    );
    await tx.append({
      verb: 'plan.drafted',
      subject: { type: 'plan-version', id: versionId },
      cycleId: request.cycleId,
      payload: { directiveId: request.directiveId, items: items.length },
    });
    return versionId;
  });
}

/** What a plan makes of findings. What is addressed to the authority itself stands first: it must be answered first. */
export function draftItems(context: DraftContext): NewItem[] {
  const duties = draftDuties(context);
  const tasks = draftTasks(context, duties);
  const all = [...tasks, ...duties];
  return [
    ...draftIndicators(context),
    ...all.filter((item) => item.ownLevel),
    ...all.filter((item) => !item.ownLevel),
    ...draftActivities(context),
    ...draftProgrammes(context),
    ...draftMoney(context),
    ...draftRounds(context),
  ];
}

async function refuseSecondDraft(tx: Tx, cycleId: string): Promise<void> {
  const open = await tx.query(
    `select 1 from plan_version where cycle_id = $1 and state in ('draft', 'in-review', 'returned')`,
    [cycleId],
  );
  if (open.length > 0) throw new RuleBroken('cycle.exists');
}

export async function readDirective(tx: Tx, directiveId: string): Promise<ConfirmedDirective> {
  const directive = await tx.one<{ state: string; clauses: Clause[] | null }>(
    `select state, reading->'clauses' as clauses from directive where id::text = $1 and authority_id = $2`,
    [directiveId, tx.authorityId],
  );
  if (directive.state !== 'confirmed') throw new RuleBroken('directive.not-confirmed');
  const findings = await tx.query<ConfirmedFinding>(
    `select id, kind, path, label, text, payload from finding
     where directive_id = $1 and state in ('confirmed', 'edited') order by ordinal`,
    [directiveId],
  );
  return { state: directive.state, clauses: directive.clauses ?? [], findings };
}

export async function contextOf(
  tx: Tx,
  year: number,
  findings: readonly ConfirmedFinding[],
): Promise<DraftContext> {
  const { units, propose } = await agencyFacts(tx, tx.authorityId);
  return { year, units, agencies: propose, calendar: await loadCalendar(tx, tx.authorityId), findings };
}

async function insertVersion(tx: Tx, request: DraftRequest, generalGoal: string): Promise<string> {
  const { id } = await tx.one<{ id: string }>(
    `insert into plan_version (cycle_id, authority_id, number, directive_id, general_goal, drafted_by, created_at)
     values ($1, $2, (select coalesce(max(number), 0) + 1 from plan_version where cycle_id = $1), $3, $4, $5, $6)
     returning id`,
    [
      ...[request.cycleId, tx.authorityId, request.directiveId, generalGoal],
      ...[tx.actor.kind === 'person' ? tx.actor.accountId : null, tx.now],
    ],
  );
  return id;
}
