import type { Queryable } from '../persistence/queryable.js';

/** What `authority.profile` may hold; an authority that has entered nothing yet has none of it. */
export interface AuthorityProfile {
  /** "tỉnh", "huyện", "xã". */
  level?: string;
  /** Code of the standing office (cơ quan thường trực): leads what is addressed to the authority itself. */
  standingUnitKey?: string;
  planSymbol?: string;
  reportSymbol?: string;
  recipients?: string[];
  signature?: { authorityLines: string[]; position: string; name: string };
  officeProfile?: { bodySizePt?: 13 | 14; firstLineIndentMm?: number; lineSpacing?: number };
}

/** What a document prints where the office has not said who signs it, and who gets it. */
export const DEFAULT_SIGNATURE = { authorityLines: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: '' };
export const DEFAULT_RECIPIENTS: readonly string[] = ['Như trên', 'Lưu: VT'];
export const DEFAULT_SYMBOLS = { plan: 'KH-UBND', report: 'BC-UBND' } as const;

export interface AuthorityFacts {
  id: string;
  name: string;
  shortName: string;
  superiorName: string | null;
  place: string;
  profile: AuthorityProfile;
}

export async function authorityFacts(db: Queryable, authorityId: string): Promise<AuthorityFacts> {
  const [facts] = await db.query<AuthorityFacts>(
    `select id, name, short_name as "shortName", superior_name as "superiorName", place, profile
     from authority where id = $1`,
    [authorityId],
  );
  if (!facts) throw new Error(`authority ${authorityId} is not in the database`);
  return facts;
}
