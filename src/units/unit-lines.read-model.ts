import type { LocalDate } from '../domain/calendar/local-date.js';
import type { UnitKind } from '../domain/round/ladder.js';
import type { Queryable } from '../persistence/queryable.js';

export interface UnitLine {
  id: string;
  authorityId: string;
  parentId: string | null;
  code: string;
  name: string;
  shortName: string;
  level: string;
  kind: UnitKind;
  mailbox: string | null;
  alternateMailbox: string | null;
  phone: string;
  headName: string;
  headMailbox: string | null;
  contactName: string;
  contactMailbox: string | null;
  validTo: LocalDate | null;
  version: number;
}

const COLUMNS = `id, authority_id as "authorityId", parent_id as "parentId", code, name, short_name as "shortName",
  level, kind, mailbox, alternate_mailbox as "alternateMailbox", phone, head_name as "headName",
  head_mailbox as "headMailbox", contact_name as "contactName", contact_mailbox as "contactMailbox",
  valid_to as "validTo", version`;

/** All units of an authority: itself, its offices, the units below, the bodies it may only request. */
export function unitLines(db: Queryable, authorityId: string): Promise<UnitLine[]> {
  return db.query<UnitLine>(
    `select ${COLUMNS} from unit where authority_id = $1
     order by array_position(array['authority', 'office', 'below', 'requested'], kind), code`,
    [authorityId],
  );
}

export async function unitLine(db: Queryable, id: string): Promise<UnitLine | null> {
  const [line] = await db.query<UnitLine>(`select ${COLUMNS} from unit where id::text = $1`, [id]);
  return line ?? null;
}

export interface AgencyMapping {
  sourceName: string;
  unitId: string;
}

/** Which unit the names of agencies in directives mean, as people have said so far. */
export function agencyMappings(db: Queryable, authorityId: string): Promise<AgencyMapping[]> {
  return db.query<AgencyMapping>(
    `select source_name as "sourceName", unit_id as "unitId" from unit_mapping
     where authority_id = $1 and unit_id is not null order by source_name collate "vi-x-icu"`,
    [authorityId],
  );
}
