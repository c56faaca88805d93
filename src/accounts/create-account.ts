import { QueryFailedError, type DataSource } from 'typeorm';
import type { Actor, Role } from '../domain/actor.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { wakeEscalations } from '../escalations/wake-escalations.js';
import { transact } from '../persistence/transact.js';

export interface NewAccount {
  unitId: string;
  role: Role;
  name: string;
  position: string;
  email: string;
  phone: string;
  escalationRole: string | null;
}

const UNIQUE_VIOLATION = '23505';

/** Opens an account without a password: its person signs in by mail. Throws RuleBroken('account.exists'). */
export async function createAccount(
  db: DataSource,
  command: { authorityId: string; actor: Actor },
  account: NewAccount,
): Promise<string> {
  try {
    return await transact(db, command, async (tx) => {
      const { id } = await tx.one<{ id: string }>(
        `insert into account (authority_id, unit_id, role, name, position, email, phone, escalation_role)
         select $1, u.id, $3, $4, $5, $6, $7, $8 from unit u where u.id = $2 and u.authority_id = $1
         returning id`,
        [
          ...[tx.authorityId, account.unitId, account.role, account.name, account.position],
          ...[account.email.toLowerCase(), account.phone, account.escalationRole],
        ],
      );
      const payload = { name: account.name, role: account.role };
      await tx.append({
        verb: 'account.created',
        subject: { type: 'account', id },
        unitId: account.unitId,
        payload,
      });
      if (account.escalationRole !== null) await wakeEscalations(tx);
      return id;
    });
  } catch (error) {
    if (isTaken(error)) throw new RuleBroken('account.exists');
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && (error.driverError as { code?: string }).code === UNIQUE_VIOLATION
  );
}
