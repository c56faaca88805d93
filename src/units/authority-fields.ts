import type { Queryable } from '../persistence/queryable.js';
import { authorityFacts, type AuthorityProfile } from './authority-profile.js';

/** What the administrator may change of the authority, in the order of the page. */
export const AUTHORITY_SECTIONS = {
  office: ['name', 'shortName', 'level', 'superiorName', 'place', 'phone', 'standingUnitKey'],
  route: ['routeTo', 'routeThrough', 'routeMailbox'],
  documents: [
    ...(['planSymbol', 'reportSymbol', 'authorityLines', 'position', 'signerName', 'recipients'] as const),
    ...(['bodySizePt', 'firstLineIndentMm', 'lineSpacing'] as const),
  ],
} as const;

export const AUTHORITY_FIELDS = [
  ...AUTHORITY_SECTIONS.office,
  ...AUTHORITY_SECTIONS.route,
  ...AUTHORITY_SECTIONS.documents,
] as const;

export type AuthorityField = (typeof AUTHORITY_FIELDS)[number];

/** As text, one value per field; lists have one entry per line; '' means "not chosen". */
export type AuthorityFields = Readonly<Record<AuthorityField, string>>;

export interface FieldChange {
  field: AuthorityField;
  before: string;
  after: string;
}

interface StoredRest {
  phone: string;
  route: { to?: string; through?: string; mailbox?: string };
}

/** The fields as they stand. Throws where there is no such authority. */
export async function readAuthorityFields(db: Queryable, authorityId: string): Promise<AuthorityFields> {
  const { name, shortName, superiorName, place, profile } = await authorityFacts(db, authorityId);
  const [rest] = await db.query<StoredRest>(`select phone, route from authority where id = $1`, [
    authorityId,
  ]);
  const { phone, route } = rest!;
  return {
    ...{ name, shortName, superiorName: superiorName ?? '', place, phone },
    ...{ routeTo: route.to ?? '', routeThrough: route.through ?? '', routeMailbox: route.mailbox ?? '' },
    ...profileFields(profile),
  };
}

type ProfileField = Exclude<
  AuthorityField,
  'name' | 'shortName' | 'superiorName' | 'place' | 'phone' | `route${string}`
>;

const NOBODY = { authorityLines: [], position: '', name: '' };
const NOTHING = { level: '', standingUnitKey: '', planSymbol: '', reportSymbol: '' };

function profileFields(profile: AuthorityProfile): Record<ProfileField, string> {
  const { level, standingUnitKey, planSymbol, reportSymbol } = { ...NOTHING, ...profile };
  const { signature = NOBODY, recipients = [], officeProfile = {} } = profile;
  return {
    ...{ level, standingUnitKey, planSymbol, reportSymbol, recipients: recipients.join('\n') },
    authorityLines: signature.authorityLines.join('\n'),
    ...{ position: signature.position, signerName: signature.name },
    bodySizePt: numberText(officeProfile.bodySizePt),
    firstLineIndentMm: numberText(officeProfile.firstLineIndentMm),
    lineSpacing: numberText(officeProfile.lineSpacing),
  };
}

function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** `authority.profile` with these fields in it; what the page does not know of stays. */
export function profileWith(profile: AuthorityProfile, fields: AuthorityFields): AuthorityProfile {
  const { authorityLines, position, signerName } = fields;
  const isSigned = authorityLines !== '' || position !== '' || signerName !== '';
  return {
    ...profile,
    ...chosen('level', fields.level),
    ...chosen('standingUnitKey', fields.standingUnitKey),
    ...chosen('planSymbol', fields.planSymbol),
    ...chosen('reportSymbol', fields.reportSymbol),
    ...chosen('recipients', linesOf(fields.recipients)),
    ...chosen(
      'signature',
      isSigned && { authorityLines: linesOf(authorityLines), position, name: signerName },
    ),
    officeProfile: layoutOf(fields),
  };
}

/** undefined takes the key out when it is stored as JSON. */
function chosen(key: keyof AuthorityProfile, value: unknown): Record<string, unknown> {
  const isEmpty = value === '' || value === false || (Array.isArray(value) && value.length === 0);
  return { [key]: isEmpty ? undefined : value };
}

function layoutOf(fields: AuthorityFields): NonNullable<AuthorityProfile['officeProfile']> {
  const keys = ['bodySizePt', 'firstLineIndentMm', 'lineSpacing'] as const;
  return Object.fromEntries(
    keys.filter((key) => fields[key] !== '').map((key) => [key, Number(fields[key])]),
  );
}

/** An empty `to` would hide the superior's name, which stands in for it. */
export function routeWith(fields: AuthorityFields): Record<string, string> {
  const route = { to: fields.routeTo, through: fields.routeThrough, mailbox: fields.routeMailbox };
  return Object.fromEntries(Object.entries(route).filter(([, value]) => value !== ''));
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function changesBetween(before: AuthorityFields, after: AuthorityFields): FieldChange[] {
  return AUTHORITY_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}
