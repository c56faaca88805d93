import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { checkedFacts, type UnitFacts } from './unit-facts.js';
import { unitPolicy } from './unit.policy.js';

/** Adds a unit under its parent (the authority itself where none is named). Throws 'unit.code-used', and as `checkedFacts`. */
export function createUnit(db: DataSource, command: Command, facts: UnitFacts): Promise<string> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, unitPolicy.create);
    return insertUnit(tx, facts);
  });
}

export async function insertUnit(tx: Tx, unchecked: UnitFacts): Promise<string> {
  const facts = checkedFacts(unchecked);
  const [row] = await tx.query<{ id: string }>(
    `insert into unit (authority_id, parent_id, code, name, short_name, level, kind, mailbox, alternate_mailbox, phone,
                       head_name, head_mailbox, contact_name, contact_mailbox)
     values ($1, coalesce((select id from unit where id = $2 and authority_id = $1),
                          (select id from unit where authority_id = $1 and kind = 'authority')),
             $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (authority_id, code) do nothing returning id`,
    [
      ...[tx.authorityId, facts.parentId, facts.code, facts.name, facts.shortName || facts.name, facts.level],
      ...[facts.kind, facts.mailbox, facts.alternateMailbox, facts.phone, facts.headName, facts.headMailbox],
      ...[facts.contactName, facts.contactMailbox],
    ],
  );
  if (!row) throw new RuleBroken('unit.code-used', { code: facts.code });
  await tx.append({
    verb: 'unit.created',
    subject: { type: 'unit', id: row.id },
    unitId: row.id,
    payload: { ...facts },
  });
  return row.id;
}
