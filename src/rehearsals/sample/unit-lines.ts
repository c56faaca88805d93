import type { SampleUnit } from './profile.js';

type Person = readonly [name: string, position: string];

/** One line per unit: key, mailbox name and persons; the rest follows from the kind. */
export interface UnitLine extends Pick<SampleUnit, 'key' | 'name' | 'shortName' | 'kind' | 'field'> {
  mailbox: string;
  phone: string;
  head: Person;
  contact: Person;
  children?: number;
  bounces?: true;
}

export interface UnitWords {
  domain: string;
  /** Level of the authority's own offices and of the units below it. */
  ownLevel: string;
  belowLevel: string;
}

export function completeUnits(lines: readonly UnitLine[], words: UnitWords): SampleUnit[] {
  return lines.map((line) => ({
    key: line.key,
    name: line.name,
    shortName: line.shortName,
    level: line.kind === 'below' ? words.belowLevel : words.ownLevel,
    kind: line.kind,
    field: line.field,
    canOrder: line.kind !== 'requested',
    mailbox: `${line.mailbox}@${words.domain}`,
    ...(line.bounces
      ? { mailboxBounces: true as const, alternateMailbox: `vanthu.${line.mailbox}@${words.domain}` }
      : {}),
    phone: line.phone,
    head: { name: line.head[0], position: line.head[1], email: `lanhdao.${line.mailbox}@${words.domain}` },
    contact: { name: line.contact[0], position: line.contact[1], phone: line.phone },
    children: line.children ?? 0,
  }));
}
