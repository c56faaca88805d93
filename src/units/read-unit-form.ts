import type { UnitKind } from '../domain/round/ladder.js';
import type { UnitFacts } from './unit-facts.js';

const KINDS: readonly UnitKind[] = ['office', 'below', 'requested'];

/** What the unit's form says; empty mailboxes become null. */
export function readUnitForm(values: Record<string, string>): UnitFacts {
  const text = (name: string) => values[name] ?? '';
  const mail = (name: string) => values[name]?.toLowerCase() || null;
  return {
    code: text('code'),
    name: text('name'),
    shortName: text('shortName'),
    level: text('level'),
    kind: KINDS.find((kind) => kind === values['kind']) ?? 'office',
    parentId: null,
    mailbox: mail('mailbox'),
    alternateMailbox: mail('alternateMailbox'),
    phone: text('phone'),
    headName: text('headName'),
    headMailbox: mail('headMailbox'),
    contactName: text('contactName'),
    contactMailbox: mail('contactMailbox'),
  };
}
