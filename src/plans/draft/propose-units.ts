import { fold } from '../../domain/directive/words/fold.js';
import type { UnitKind } from '../../domain/round/ladder.js';
import { groupOf, isOwnLevel, SUCCESSORS, type GroupKind } from './agency-words.js';

export interface NamedUnit {
  id: string;
  code: string;
  name: string;
  shortName: string;
  kind: UnitKind;
}

/** How a name was understood: what a person said, the same name, the table of successors, a group, ourselves. */
export type ProposalBasis = 'said' | 'same-name' | 'successor' | 'group' | 'own-level' | 'none';

export interface AgencyProposal {
  sourceName: string;
  unitIds: readonly string[];
  basis: ProposalBasis;
}

export interface ProposalFacts {
  units: readonly NamedUnit[];
  /** Folded source name → unit, as people have said. */
  said: ReadonlyMap<string, string>;
  /** "tỉnh", "huyện", "xã": the authority's own level. */
  level: string;
  standingUnitId: string | null;
}

/**
 * The units that a name in a directive means here. Nothing is dropped: a name that is not understood comes back with
 * no unit and is asked for.
 */
export function proposeUnits(sourceName: string, facts: ProposalFacts): AgencyProposal {
  const name = plainName(sourceName);
  const said = facts.said.get(name);
  if (said !== undefined) return { sourceName, unitIds: [said], basis: 'said' };
  const same = facts.units.find((unit) => [unit.name, unit.shortName].some((own) => plainName(own) === name));
  if (same) return { sourceName, unitIds: [same.id], basis: 'same-name' };
  if (isOwnLevel(name, facts.level) && facts.standingUnitId !== null) {
    return { sourceName, unitIds: [facts.standingUnitId], basis: 'own-level' };
  }
  return proposeByTable({ sourceName, name }, facts);
}

function proposeByTable(
  { sourceName, name }: { sourceName: string; name: string },
  { units }: ProposalFacts,
): AgencyProposal {
  const group = groupOf(name);
  if (group !== null) {
    const unitIds = units.filter((unit) => BELONGS[group](unit)).map(({ id }) => id);
    return { sourceName, unitIds, basis: unitIds.length === 0 ? 'none' : 'group' };
  }
  const successor = successorOf(name, units);
  return successor === null
    ? { sourceName, unitIds: [], basis: 'none' }
    : { sourceName, unitIds: [successor.id], basis: 'successor' };
}

const ORGANISATION = /mặt trận|mttq|hội|đoàn/u;

const BELONGS: Readonly<Record<GroupKind, (unit: NamedUnit) => boolean>> = {
  offices: (unit) => unit.kind === 'office',
  below: (unit) => unit.kind === 'below',
  organisations: (unit) => unit.kind === 'requested' && ORGANISATION.test(fold(unit.name)),
};

function successorOf(name: string, units: readonly NamedUnit[]): NamedUnit | null {
  const candidates = units.filter((unit) => unit.kind === 'office' || unit.kind === 'requested');
  for (const [agency, successors] of SUCCESSORS) {
    if (!agency.test(name)) continue;
    for (const successor of successors) {
      const found = candidates.find((unit) => successor.test(plainName(unit.name)));
      if (found) return found;
    }
  }
  return null;
}

/** One spelling of a name: folded, one kind of dash without its blanks, "đề nghị" and the final mark gone. */
export function plainName(name: string): string {
  return fold(name)
    .replace(/^(?:đề nghị|giao)\s+/u, '')
    .replace(/\s*-\s*/gu, ' - ')
    .replace(/[.:;,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
