import { appendMail } from '../outbox/append-mail.js';
import type { Tx } from '../persistence/transact.js';
import type { VersionRow } from './open-version.js';

interface Person {
  id: string;
  email: string;
}

/** One mail to each leader: a plan waits for a decision. A plan that comes again after a return is asked for again. */
export async function askForApproval(tx: Tx, plan: VersionRow): Promise<void> {
  const leaders = await tx.query<Person>(
    `select id, email from account where authority_id = $1 and role = 'leader' and disabled_at is null order by email`,
    [tx.authorityId],
  );
  for (const leader of leaders) {
    await appendMail(tx, {
      kind: 'approval-asked',
      mailbox: leader.email,
      audience: 'leader',
      slot: `approval-asked/${plan.id}/${plan.version}`,
      cycleId: plan.cycleId,
      accountId: leader.id,
      params: { versionId: plan.id },
    });
  }
}

/** Tells who sent the plan to review how it was decided. */
export async function tellDecision(
  tx: Tx,
  plan: VersionRow,
  decision: { isApproved: boolean; reason: string },
): Promise<void> {
  const [person] = await tx.query<Person>(
    'select id, email from account where id = $1 and disabled_at is null',
    [plan.submittedBy ?? plan.draftedBy],
  );
  if (!person) return;
  await appendMail(tx, {
    kind: 'approval-decided',
    mailbox: person.email,
    audience: 'coordinator',
    slot: `approval-decided/${plan.id}/${plan.version}`,
    cycleId: plan.cycleId,
    accountId: person.id,
    params: { versionId: plan.id, ...decision },
  });
}
