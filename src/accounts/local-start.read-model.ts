import type { DataSource } from 'typeorm';
import type { Role } from '../domain/actor.js';

export interface LocalAuthority {
  id: string;
  name: string;
  kind: 'real' | 'rehearsal';
  /** The roles that have an open account. */
  roles: Role[];
  units: { id: string; name: string; mailbox: string }[];
}

/** Every authority of this installation with what a newcomer may open. Only for the embedded default. */
export function localAuthorities(db: DataSource): Promise<LocalAuthority[]> {
  return db.query<LocalAuthority[]>(
    `select a.id, a.name, a.kind,
            coalesce((select json_agg(distinct role) from account
                       where authority_id = a.id and disabled_at is null), '[]') as roles,
            coalesce((select json_agg(json_build_object('id', u.id, 'name', u.short_name, 'mailbox', u.mailbox)
                                      order by u.kind, u.name)
                        from unit u where u.authority_id = a.id and u.kind <> 'authority' and u.mailbox is not null),
                     '[]') as units
       from authority a order by a.kind = 'real', a.created_at`,
  );
}

/** The account that the start page opens for a role: the oldest open one. */
export async function firstAccountOf(
  db: DataSource,
  wanted: { authorityId: string; role: string },
): Promise<string | null> {
  const rows = await db.query<{ id: string }[]>(
    `select id from account where authority_id::text = $1 and role = $2 and disabled_at is null
      order by created_at, id limit 1`,
    [wanted.authorityId, wanted.role],
  );
  return rows[0]?.id ?? null;
}

export interface UnitMailbox {
  name: string;
  mailbox: string;
}

export async function mailboxOf(db: DataSource, unitId: string): Promise<UnitMailbox | null> {
  const rows = await db.query<UnitMailbox[]>(
    `select name, mailbox from unit where id::text = $1 and mailbox is not null`,
    [unitId],
  );
  return rows[0] ?? null;
}
