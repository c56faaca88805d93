import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { checkedFacts, type UnitFacts } from './unit-facts.js';
import { unitPolicy } from './unit.policy.js';

export type ChangedUnit = Omit<UnitFacts, 'code' | 'kind' | 'parentId'> & { id: string; version: number };

/**
 * Changes how a unit is called and reached. Throws 'changed-meanwhile' when another person was faster, 'not-allowed' for
 * the authority itself: its facts are kept in one place (`change-authority.ts`).
 */
export function changeUnit(db: DataSource, command: Command, change: ChangedUnit): Promise<void> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, unitPolicy.change);
    const facts = checkedFacts(change);
    const { kind, ...before } = await tx.one<Record<string, unknown>>(
      `select kind, name, mailbox, alternate_mailbox as "alternateMailbox", phone, head_name as "headName",
              head_mailbox as "headMailbox", contact_name as "contactName", contact_mailbox as "contactMailbox"
       from unit where id = $1 and authority_id = $2`,
      [facts.id, tx.authorityId],
    );
    if (kind === 'authority') throw new RuleBroken('not-allowed');
    const changed = await tx.query<{ id: string }>(
      `with changed as (update unit set name = $3, short_name = $4, level = $5, mailbox = $6, alternate_mailbox = $7, phone = $8,
              head_name = $9, head_mailbox = $10, contact_name = $11, contact_mailbox = $12, version = version + 1
       where id = $1 and version = $2 returning id) select id from changed`,
      [
        ...[facts.id, facts.version, facts.name, facts.shortName || facts.name, facts.level, facts.mailbox],
        ...[facts.alternateMailbox, facts.phone, facts.headName, facts.headMailbox],
        ...[facts.contactName, facts.contactMailbox],
      ],
    );
    if (changed.length === 0) throw new RuleBroken('changed-meanwhile');
    await tx.append({
      verb: 'unit.changed',
      subject: { type: 'unit', id: facts.id },
      unitId: facts.id,
      payload: { before, after: { ...facts } },
    });
  });
}
