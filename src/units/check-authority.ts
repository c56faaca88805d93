import { layoutProblems } from '../documents/formal/layout.js';
import { RuleBroken } from '../domain/rule-broken.js';
import {
  AUTHORITY_FIELDS,
  profileWith,
  type AuthorityField,
  type AuthorityFields,
} from './authority-fields.js';
import { officeLayout } from './office-layout.js';
import { isMailbox } from './unit-facts.js';

/** "KH-UBND", "BC-LĐTBXH": the number stands before it after a slash, so neither slash nor blank (NĐ 30/2020, annex I). */
const SYMBOL = /^[\p{Lu}\d][\p{L}\d.&]*(-[\p{L}\d.&]+)*$/u;

const SYMBOLS = ['planSymbol', 'reportSymbol'] as const;

const LONGEST_LINE = 300;
const LONGEST_LIST = 4000;
const LISTS: readonly AuthorityField[] = ['recipients', 'authorityLines'];

/**
 * Throws, each with the field's name: 'authority.name-missing', 'authority.mailbox-invalid', 'authority.symbol-invalid',
 * 'authority.layout-invalid', 'authority.too-long'.
 */
export function checkAuthority(fields: AuthorityFields): void {
  if (fields.name === '') throw new RuleBroken('authority.name-missing', { field: 'name' });
  if (fields.routeMailbox !== '' && !isMailbox(fields.routeMailbox))
    throw new RuleBroken('authority.mailbox-invalid', { field: 'routeMailbox' });
  const symbol = SYMBOLS.find((field) => fields[field] !== '' && !SYMBOL.test(fields[field]));
  if (symbol !== undefined) throw new RuleBroken('authority.symbol-invalid', { field: symbol });
  const [problem] = layoutProblems(officeLayout(profileWith({}, fields)));
  if (problem) throw new RuleBroken('authority.layout-invalid', { field: fieldOf(problem.setting) });
  const long = AUTHORITY_FIELDS.find((field) => fields[field].length > longestOf(field));
  if (long !== undefined) throw new RuleBroken('authority.too-long', { field: long });
}

function fieldOf(setting: string): string {
  return setting === 'sizes.body' ? 'bodySizePt' : setting;
}

function longestOf(field: AuthorityField): number {
  return LISTS.includes(field) ? LONGEST_LIST : LONGEST_LINE;
}
