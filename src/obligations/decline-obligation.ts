import type { DataSource } from 'typeorm';
import { transact, type Command } from '../persistence/transact.js';
import { transitionObligation } from './transition-obligation.js';

/** "Không thuộc trách nhiệm": the unit says so with a reason, the coordinator decides. */
export async function declineObligation(
  db: DataSource,
  command: Command,
  declined: { obligationId: string; reason: string },
): Promise<void> {
  await transact(db, command, async (tx) => {
    await transitionObligation(tx, declined.obligationId, {
      command: 'decline',
      verb: 'obligation.declined',
      reason: declined.reason,
    });
  });
}
