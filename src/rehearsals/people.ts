import type { DataSource } from 'typeorm';
import type { Actor, Role } from '../domain/actor.js';
import type { EscalationRole } from '../domain/escalation/roles.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { Command } from '../persistence/transact.js';

interface Person {
  id: string;
  name: string;
  role: Role;
}

/** The command of the person who holds a role; the deputy in charge decides before the other leaders. */
export async function commandOf(
  db: DataSource,
  authorityId: string,
  role: 'coordinator' | 'leader' | 'admin',
): Promise<Command> {
  const decides: EscalationRole = 'deputy-chairman';
  const [person] = await db.query<Person[]>(
    `select id, name, role from account where authority_id = $1 and role = $2 and disabled_at is null
     order by escalation_role is distinct from $3, created_at, id limit 1`,
    [authorityId, role, decides],
  );
  return { authorityId, actor: actorOf(person) };
}

export async function commandOfAccount(
  db: DataSource,
  authorityId: string,
  accountId: string,
): Promise<Command> {
  const [person] = await db.query<Person[]>(
    `select id, name, role from account where id = $1 and authority_id = $2`,
    [accountId, authorityId],
  );
  return { authorityId, actor: actorOf(person) };
}

/** A unit speaks through its link; who fills in gives a name. */
export async function commandOfUnit(
  db: DataSource,
  authorityId: string,
  { obligationId, filledBy }: { obligationId: string; filledBy: string },
): Promise<Command & { linkId: string }> {
  const [link] = await db.query<{ id: string; unitId: string }[]>(
    `select id, unit_id as "unitId" from link where obligation_id = $1 and purpose = 'unit' and revoked_at is null`,
    [obligationId],
  );
  if (link === undefined) throw new RuleBroken('link.unusable', { obligationId });
  const actor: Actor = { kind: 'unit', unitId: link.unitId, linkId: link.id, filledBy };
  return { authorityId, actor, linkId: link.id };
}

function actorOf(person: Person | undefined): Actor {
  if (person === undefined) throw new RuleBroken('not-found');
  return { kind: 'person', accountId: person.id, name: person.name, role: person.role };
}
