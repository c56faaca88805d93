import { AUTHORITY_FIELDS, linesOf, type AuthorityField, type AuthorityFields } from './authority-fields.js';

const LISTS: readonly AuthorityField[] = ['recipients', 'authorityLines'];

/** What the authority's form says; lists lose their empty lines, a missing short name is the name. */
export function readAuthorityForm(values: Record<string, string>): AuthorityFields {
  const fields = Object.fromEntries(
    AUTHORITY_FIELDS.map((field) => [field, fieldOf(field, values[field] ?? '')]),
  ) as Record<AuthorityField, string>;
  return { ...fields, shortName: fields.shortName || fields.name };
}

function fieldOf(field: AuthorityField, typed: string): string {
  if (LISTS.includes(field)) return linesOf(typed).join('\n');
  if (field === 'routeMailbox') return typed.toLowerCase();
  // One line each: they stand in heads, subjects and lists.
  return typed.replace(/\s+/g, ' ').trim();
}
