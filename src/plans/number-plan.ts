import type { DataSource } from 'typeorm';
import { localDate } from '../domain/calendar/local-date.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { contentHash } from '../persistence/content-hash.js';
import type { FrozenPlan } from './frozen-plan.js';
import { lockVersion } from './open-version.js';
import { planPolicy } from './plan.policy.js';
import { refuseUsedNumber } from './refuse-used-number.js';
import { writePlanDocx } from './write-plan-docx.js';

export interface PlanNumber {
  versionId: string;
  /** As the register has it: "07", "1222". A number is text. */
  number: string;
  symbol: string;
  issuedOn: string;
}

/**
 * Enters number, symbol and date that the office gave on signing day and makes the document anew; the approved content
 * does not change. Throws 'plan.not-approved', 'plan.number-used', 'calendar.day-invalid'.
 */
export function numberPlan(db: DataSource, command: Command, entered: PlanNumber): Promise<string> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, planPolicy.number);
    const plan = await lockVersion(tx, entered.versionId);
    if (plan.state !== 'approved') throw new RuleBroken('plan.not-approved');
    const issue = {
      number: entered.number.trim(),
      symbol: entered.symbol.trim(),
      issuedOn: localDate(entered.issuedOn),
    };
    await refuseUsedNumber(tx, plan.id, issue);
    const docxSha256 = await writePlanDocx(tx, await frozenOf(tx, plan.id), issue);
    await tx.query(
      `update plan_version set document_number = $2, document_symbol = $3, issued_on = $4, docx_sha256 = $5,
              version = version + 1
       where id = $1`,
      [plan.id, issue.number, issue.symbol, issue.issuedOn, docxSha256],
    );
    await tx.append({
      verb: 'plan.numbered',
      subject: { type: 'plan-version', id: plan.id },
      cycleId: plan.cycleId,
      payload: { ...issue, docxSha256 },
    });
    return docxSha256;
  });
}

async function frozenOf(tx: Tx, versionId: string): Promise<FrozenPlan> {
  const { frozen, hash } = await tx.one<{ frozen: FrozenPlan; hash: string }>(
    'select frozen, content_hash as hash from plan_version where id = $1',
    [versionId],
  );
  if (contentHash(frozen) !== hash) throw new Error(`the frozen plan ${versionId} does not match its hash`);
  return frozen;
}
