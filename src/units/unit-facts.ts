import { RuleBroken } from '../domain/rule-broken.js';
import type { UnitKind } from '../domain/round/ladder.js';

/** What a person enters about a unit. Empty mailboxes are null: an empty string would be mailed to. */
export interface UnitFacts {
  code: string;
  name: string;
  shortName: string;
  level: string;
  kind: UnitKind;
  parentId: string | null;
  mailbox: string | null;
  alternateMailbox: string | null;
  phone: string;
  headName: string;
  headMailbox: string | null;
  contactName: string;
  contactMailbox: string | null;
}

const MAILBOX = /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/;

const MAILBOX_FIELDS = ['mailbox', 'alternateMailbox', 'headMailbox', 'contactMailbox'] as const;

export function isMailbox(text: string): boolean {
  return MAILBOX.test(text);
}

/** Throws 'unit.name-missing' and 'unit.mailbox-invalid' with the field's name. */
export function checkedFacts<T extends Partial<UnitFacts>>(facts: T): T {
  if (facts.name?.trim() === '' || facts.code?.trim() === '') throw new RuleBroken('unit.name-missing');
  for (const field of MAILBOX_FIELDS) {
    const value = facts[field];
    if (value && !isMailbox(value)) throw new RuleBroken('unit.mailbox-invalid', { field, mailbox: value });
  }
  return facts;
}
