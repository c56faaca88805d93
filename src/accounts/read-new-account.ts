import { ROLES, type Role } from '../domain/actor.js';
import type { FormState } from '../web/components/form.js';
import { ESCALATION_ROLES } from './account.page.js';
import type { UnitChoice } from './account.read-model.js';
import { accountWords } from './accounts.words.js';
import type { NewAccount } from './create-account.js';
import { emailError } from './email-address.js';

/** The account a form describes, or the form with what is wrong at each field. */
export function readNewAccount(
  values: Record<string, string>,
  units: readonly UnitChoice[],
): { account: NewAccount } | { form: FormState } {
  const field = (name: string) => values[name] ?? '';
  const account: NewAccount = {
    unitId: field('unitId'),
    role: field('role') as Role,
    name: field('name'),
    position: field('position'),
    email: field('email'),
    phone: field('phone'),
    escalationRole: ESCALATION_ROLES.find((role) => role === field('escalationRole')) ?? null,
  };
  const errors = errorsOf(account, units);
  return Object.keys(errors).length === 0 ? { account } : { form: { values, errors } };
}

function errorsOf(account: NewAccount, units: readonly UnitChoice[]): FormState['errors'] {
  const errors: FormState['errors'] = {};
  const email = emailError(account.email);
  if (account.name === '') errors['name'] = accountWords.nameMissing;
  if (email) errors['email'] = email;
  if (!units.some((unit) => unit.id === account.unitId)) errors['unitId'] = accountWords.unitMissing;
  if (!ROLES.includes(account.role)) errors['role'] = accountWords.roleMissing;
  return errors;
}
