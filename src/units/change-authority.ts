import type { DataSource } from 'typeorm';
import { redirectReports } from '../consolidations/redirect-reports.js';
import { wakeSignedReports } from '../consolidations/wake-signed-reports.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { contentHash } from '../persistence/content-hash.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import {
  changesBetween,
  profileWith,
  readAuthorityFields,
  routeWith,
  type AuthorityFields,
  type FieldChange,
} from './authority-fields.js';
import { authorityFacts } from './authority-profile.js';
import { checkAuthority } from './check-authority.js';
import { unitPolicy } from './unit.policy.js';

export interface AuthorityChange {
  fields: AuthorityFields;
  /** `authorityStamp` of what the person had before her. */
  seen: string;
}

/** Stands for the fields as they are: whoever changes them names what was looked at. */
export function authorityStamp(fields: AuthorityFields): string {
  return contentHash(fields);
}

/**
 * Changes how the authority is called, signs and where its report goes; documents that are signed stay as they are.
 * A signed report that waits for a mailbox above, or whose mail has not arrived there, leaves by itself. Nothing different: nothing is written. Returns what
 * changed. Throws `changed-meanwhile` where another person was faster, and as `checkAuthority`.
 */
export function changeAuthority(
  db: DataSource,
  command: Command,
  { fields, seen }: AuthorityChange,
): Promise<FieldChange[]> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, unitPolicy.changeAuthority);
    checkAuthority(fields);
    await tx.query(`select 1 from authority where id = $1 for no key update`, [tx.authorityId]);
    const before = await readAuthorityFields(tx, tx.authorityId);
    if (authorityStamp(before) !== seen) throw new RuleBroken('changed-meanwhile');
    const changes = changesBetween(before, fields);
    if (changes.length === 0) return changes;
    await store(tx, fields);
    await tx.append({
      verb: 'authority.changed',
      subject: { type: 'authority', id: tx.authorityId },
      payload: { changes },
    });
    if (changes.some(({ field }) => field === 'routeMailbox') && fields.routeMailbox !== '') {
      await wakeSignedReports(tx);
      await redirectReports(tx, fields.routeMailbox);
    }
    return changes;
  });
}

async function store(tx: Tx, fields: AuthorityFields): Promise<void> {
  const { profile } = await authorityFacts(tx, tx.authorityId);
  await tx.query(
    `update authority set name = $2, short_name = $3, superior_name = nullif($4, ''), place = $5, phone = $6,
                          profile = $7, route = $8 where id = $1`,
    [
      ...[tx.authorityId, fields.name, fields.shortName, fields.superiorName, fields.place, fields.phone],
      ...[JSON.stringify(profileWith(profile, fields)), JSON.stringify(routeWith(fields))],
    ],
  );
  // The root of the tree of units is the authority itself.
  await tx.query(
    `update unit set name = $2, short_name = $3, level = $4, phone = $5, version = version + 1
     where authority_id = $1 and kind = 'authority' and (name, short_name, level, phone) <> ($2, $3, $4, $5)`,
    [tx.authorityId, fields.name, fields.shortName, fields.level, fields.phone],
  );
}
