import { isEditable, type PlanState } from '../domain/plan/plan-states.js';
import type { PlanItemKind } from '../domain/plan/plan-detail.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { Tx } from '../persistence/transact.js';
import { planPolicy } from './plan.policy.js';

export interface VersionRow {
  id: string;
  cycleId: string;
  cycleState: string;
  year: number;
  number: number;
  state: PlanState;
  submittedBy: string | null;
  draftedBy: string | null;
  version: number;
}

/** The version, locked until the commit: what is approved at this moment is not changed at this moment. */
export async function lockVersion(tx: Tx, versionId: string): Promise<VersionRow> {
  return tx.one<VersionRow>(
    `select v.id, v.cycle_id as "cycleId", c.state as "cycleState", c.year, v.number, v.state,
            v.submitted_by as "submittedBy", v.drafted_by as "draftedBy", v.version
     from plan_version v join cycle c on c.id = v.cycle_id
     where v.id::text = $1 and v.authority_id = $2 for update of v`,
    [versionId, tx.authorityId],
  );
}

/** The same for a change of its items. Throws 'plan.frozen' while it is in review and once it is approved. */
export async function lockOpenVersion(tx: Tx, versionId: string): Promise<VersionRow> {
  requireRole(tx.actor, planPolicy.change);
  const version = await lockVersion(tx, versionId);
  if (!isEditable(version.state)) throw new RuleBroken('plan.frozen');
  return version;
}

export interface ItemRow {
  id: string;
  versionId: string;
  itemKey: string;
  kind: PlanItemKind;
  ordinal: number;
  heading: string;
  text: string;
  findingId: string | null;
  ownLevel: boolean;
  detail: Record<string, unknown>;
  version: number;
}

export interface OpenItem {
  item: ItemRow;
  plan: VersionRow;
}

/** An item of an open version. Throws 'not-found', 'plan.frozen'. */
export async function openItem(tx: Tx, itemId: string): Promise<OpenItem> {
  const found = await tx.one<{ versionId: string }>(
    `select version_id as "versionId" from plan_item where id::text = $1`,
    [itemId],
  );
  const plan = await lockOpenVersion(tx, found.versionId);
  const item = await tx.one<ItemRow>(
    `select id, version_id as "versionId", item_key as "itemKey", kind, ordinal, heading, text,
            finding_id as "findingId", own_level as "ownLevel", detail, version
     from plan_item where id = $1`,
    [itemId],
  );
  return { item, plan };
}
