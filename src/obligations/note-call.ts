import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { obligationPolicy } from './obligation.policy.js';
import { lockObligation, placeOf } from './transition-obligation.js';

/** Keeps what was said on the telephone: part of the history, changes nothing else. */
export async function noteCall(
  db: DataSource,
  command: Command,
  call: { obligationId: string; note: string },
): Promise<void> {
  requireRole(command.actor, obligationPolicy.noteCall);
  if (call.note.trim() === '') throw new RuleBroken('reason-missing');
  await transact(db, command, async (tx) => {
    const obligation = await lockObligation(tx, call.obligationId);
    await tx.append({
      verb: 'obligation.called',
      subject: { type: 'obligation', id: obligation.id },
      reason: call.note.trim(),
      ...placeOf(obligation),
    });
  });
}
