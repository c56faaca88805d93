import { yearOf, type LocalDate } from '../domain/calendar/local-date.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { Tx } from '../persistence/transact.js';

export interface IssuedNumber {
  /** As the register has it: "07", "1222". */
  number: string;
  /** "KH-UBND", "BC-UBND". */
  symbol: string;
  issuedOn: LocalDate;
}

/**
 * Numbering restarts every 1 January; "7" and "07" are one number of the register. `ownId` is the plan version or
 * consolidation that is being numbered. Throws 'plan.number-used'.
 */
export async function refuseUsedNumber(tx: Tx, ownId: string, issue: IssuedNumber): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('document-number'), hashtext($1))`, [tx.authorityId]);
  const used = await tx.query(
    `select 1 from (
       select id, authority_id, document_number, document_symbol, issued_on from plan_version
       union all
       select id, authority_id, document_number, document_symbol, issued_on from consolidation) issued
     where authority_id = $1 and id <> $2 and ltrim(document_number, '0') = ltrim($3, '0')
       and lower(document_symbol) = lower($4) and extract(year from issued_on) = $5`,
    [tx.authorityId, ownId, issue.number, issue.symbol, yearOf(issue.issuedOn)],
  );
  if (used.length > 0)
    throw new RuleBroken('plan.number-used', { number: `${issue.number}/${issue.symbol}` });
}
