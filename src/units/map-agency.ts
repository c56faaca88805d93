import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { unitPolicy } from './unit.policy.js';

export interface AgencyName {
  /** As the directive writes it. */
  sourceName: string;
  unitId: string;
}

/** Remembers which unit an agency's name in a directive means here; the next directive finds it. */
export function mapAgency(db: DataSource, command: Command, name: AgencyName): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, unitPolicy.mapAgency);
    await keepAgencyName(tx, name);
  });
}

export async function keepAgencyName(tx: Tx, { sourceName, unitId }: AgencyName): Promise<void> {
  const unit = await tx.one<{ id: string }>('select id from unit where id::text = $1 and authority_id = $2', [
    unitId,
    tx.authorityId,
  ]);
  await tx.query(
    `insert into unit_mapping (authority_id, source_name, unit_id) values ($1, $2, $3)
     on conflict (authority_id, source_name) do update set unit_id = excluded.unit_id`,
    [tx.authorityId, sourceName.trim(), unit.id],
  );
  await tx.append({
    verb: 'unit.changed',
    subject: { type: 'unit', id: unit.id },
    unitId: unit.id,
    payload: { sourceName },
  });
}
