import { NOT_ARRIVED } from '../consolidations/redirect-reports.js';
import type { Queryable } from '../persistence/queryable.js';
import { readAuthorityFields, type AuthorityFields } from './authority-fields.js';
import { authorityStamp } from './change-authority.js';

/** What a change of the authority's facts touches while it is made. */
export interface Touched {
  /** Years that still run: their documents and mails take the new facts from now on. */
  cycles: { title: string; year: number }[];
  /** Signed reports that have not left yet, or left and did not arrive. */
  signedReports: string[];
}

export interface AuthorityDetail {
  fields: AuthorityFields;
  stamp: string;
  /** Units that may be the standing office. */
  units: { code: string; name: string }[];
}

export async function authorityDetail(db: Queryable, authorityId: string): Promise<AuthorityDetail> {
  const fields = await readAuthorityFields(db, authorityId);
  const units = await db.query<AuthorityDetail['units'][number]>(
    `select code, name from unit where authority_id = $1 and kind = 'office' and valid_to is null
     order by name collate "vi-x-icu"`,
    [authorityId],
  );
  return { fields, stamp: authorityStamp(fields), units };
}

export async function touchedBy(db: Queryable, authorityId: string): Promise<Touched> {
  const cycles = await db.query<Touched['cycles'][number]>(
    `select title, year from cycle where authority_id = $1 and state not in ('closed', 'cancelled')
     order by year, title`,
    [authorityId],
  );
  const signed = await db.query<{ label: string }>(
    `select r.label from consolidation p join round r on r.id = p.round_id left join mail m on m.id = p.mail_id
     where p.authority_id = $1 and (p.state = 'signed' or (p.state = 'sent' and m.state = any($2)))
     order by r.ends_at`,
    [authorityId, NOT_ARRIVED],
  );
  return { cycles, signedReports: signed.map(({ label }) => label) };
}
