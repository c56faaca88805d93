import type { DataSource } from 'typeorm';
import { transact, type Command } from '../persistence/transact.js';
import { keepAgencyName } from '../units/map-agency.js';
import { lockOpenVersion } from './open-version.js';

export interface AgencyAnswer {
  versionId: string;
  /** As the directive writes it. */
  sourceName: string;
  unitId: string;
}

/** Says which unit an unknown agency means: remembered for later directives, and its tasks get their lead. */
export function answerAgency(db: DataSource, command: Command, answer: AgencyAnswer): Promise<number> {
  return transact(db, command, async (tx) => {
    const plan = await lockOpenVersion(tx, answer.versionId);
    await keepAgencyName(tx, answer);
    const given = await tx.query<{ id: string }>(
      `update plan_item i set detail = i.detail - 'sourceLeads', version = i.version + 1
       where i.version_id = $1 and i.kind = 'task' and i.detail->'sourceLeads' = to_jsonb(array[$2::text])
         and not exists (select 1 from plan_assignment a where a.item_id = i.id and a.part = 'lead')
       returning i.id`,
      [answer.versionId, answer.sourceName],
    );
    const itemIds = given.map(({ id }) => id);
    await tx.query(
      `insert into plan_assignment (item_id, unit_id, part) select unnest($1::uuid[]), $2, 'lead'
       on conflict (item_id, unit_id) do update set part = 'lead'`,
      [itemIds, answer.unitId],
    );
    await tx.append({
      verb: 'plan.assigned',
      subject: { type: 'plan-version', id: answer.versionId },
      cycleId: plan.cycleId,
      unitId: answer.unitId,
      payload: { sourceName: answer.sourceName, itemIds, lead: answer.unitId },
    });
    return itemIds.length;
  });
}
