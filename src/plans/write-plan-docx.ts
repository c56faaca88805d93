import { planDocument } from '../documents/formal/plan-document.js';
import { writeDocx } from '../documents/formal/write-docx.js';
import { storeFile } from '../persistence/store-file.js';
import type { Tx } from '../persistence/transact.js';
import { authorityFacts } from '../units/authority-profile.js';
import { officeLayout } from '../units/office-layout.js';
import type { FrozenPlan } from './frozen-plan.js';
import { planForDocument, type IssueFacts } from './plan-for-document.js';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the formal document of a version and keeps it; the same version and number give the same file. */
export async function writePlanDocx(tx: Tx, plan: FrozenPlan, issue: IssueFacts): Promise<string> {
  const authority = await authorityFacts(tx, tx.authorityId);
  const document = planDocument(planForDocument({ plan, authority, issue }));
  const bytes = await writeDocx(document, officeLayout(authority.profile));
  return storeFile(tx, { bytes, name: fileName(plan, issue), mediaType: DOCX_TYPE });
}

function fileName(plan: FrozenPlan, issue: IssueFacts): string {
  const number = issue.number === null ? `ban-${plan.number}` : issue.number;
  return `ke-hoach-${plan.cycle.year}-${number}.docx`;
}
