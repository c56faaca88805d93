import type { Queryable } from '../persistence/queryable.js';
import { authorityFacts } from '../units/authority-profile.js';
import { agencyMappings, unitLines, type UnitLine } from '../units/unit-lines.read-model.js';
import { plainName, proposeUnits, type AgencyProposal } from './draft/propose-units.js';

export interface AgencyFacts {
  units: readonly UnitLine[];
  standingUnitId: string | null;
  propose: (sourceName: string) => AgencyProposal;
}

/** How this authority understands the names of agencies: what people have said, else the default table. */
export async function agencyFacts(db: Queryable, authorityId: string): Promise<AgencyFacts> {
  const { profile } = await authorityFacts(db, authorityId);
  const units = await unitLines(db, authorityId);
  const said = await agencyMappings(db, authorityId);
  const standing = units.find((unit) => unit.code === profile.standingUnitKey);
  const facts = {
    units,
    said: new Map(said.map(({ sourceName, unitId }) => [plainName(sourceName), unitId])),
    level: profile.level ?? '',
    standingUnitId: standing?.id ?? null,
  };
  return {
    units,
    standingUnitId: facts.standingUnitId,
    propose: (sourceName) => proposeUnits(sourceName, facts),
  };
}

/** The agencies that a directive gives work to, each with what it means here: shown before a plan is drafted. */
export async function agenciesOfDirective(db: Queryable, directiveId: string): Promise<AgencyProposal[]> {
  const [directive] = await db.query<{ authorityId: string }>(
    'select authority_id as "authorityId" from directive where id::text = $1',
    [directiveId],
  );
  if (!directive) return [];
  const names = await db.query<{ name: string }>(
    `select payload->>'agency' as name from finding
     where directive_id = $1 and kind = 'agency-duty' and state in ('confirmed', 'edited') order by ordinal`,
    [directiveId],
  );
  const { propose } = await agencyFacts(db, directive.authorityId);
  return [...new Set(names.map(({ name }) => name))].map(propose);
}
