import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { appendMail } from '../outbox/append-mail.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Command } from '../persistence/transact.js';
import { lockPack } from './compile-report.js';
import { consolidationPolicy } from './consolidation.policy.js';
import { routeOf } from './report-route.js';

/** Mails the signed report upward along its route, once. Returns false where the route has no mailbox. */
export async function sendReport(db: DataSource, authorityId: string, roundId: string): Promise<boolean> {
  const actor = systemActor('a leader has signed the report');
  return transact(db, { authorityId, actor }, async (tx) => {
    const pack = await lockPack(tx, roundId);
    if (pack.state !== 'signed') return pack.state === 'sent' || pack.state === 'receipted';
    const route = await routeOf(tx, authorityId);
    if (route.mailbox === '') return false;
    const mailId = await appendMail(tx, {
      kind: 'upward-report',
      slot: `report/${pack.docxSha256}`,
      audience: 'upward',
      mailbox: route.mailbox,
      cycleId: pack.cycleId,
      roundId,
      params: { consolidationId: pack.id },
    });
    await tx.query(
      `update consolidation set state = 'sent', sent_at = $2, mail_id = $3, version = version + 1 where id = $1`,
      [pack.id, tx.now, mailId],
    );
    await tx.append({
      verb: 'consolidation.sent',
      subject: { type: 'consolidation', id: pack.id },
      cycleId: pack.cycleId,
      roundId,
      payload: { to: route.to, through: route.through },
    });
    return true;
  });
}

export interface Receipt {
  roundId: string;
  /** Số đến, as the superior office gave it. */
  number: string;
  receivedOn: string;
}

/** Records that the report has arrived above; with it the round is submitted. */
export async function recordReceipt(db: DataSource, command: Command, receipt: Receipt): Promise<void> {
  requireRole(command.actor, consolidationPolicy.receipt);
  await transact(db, command, async (tx) => {
    const pack = await lockPack(tx, receipt.roundId);
    if (pack.state !== 'sent') throw new RuleBroken('consolidation.not-sent');
    await tx.query(
      `update consolidation set state = 'receipted', receipt_number = $2, receipt_on = $3, version = version + 1
       where id = $1`,
      [pack.id, receipt.number, receipt.receivedOn],
    );
    await tx.query(`update round set state = 'submitted', version = version + 1 where id = $1`, [
      pack.roundId,
    ]);
    await tx.append({
      verb: 'consolidation.receipted',
      subject: { type: 'consolidation', id: pack.id },
      cycleId: pack.cycleId,
      roundId: pack.roundId,
      payload: { number: receipt.number, receivedOn: receipt.receivedOn },
    });
    await appendWake(tx, 'consolidation', { roundId: pack.roundId });
    await appendWake(tx, 'planCycle', { cycleId: pack.cycleId });
  });
}
