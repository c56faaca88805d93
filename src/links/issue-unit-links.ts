import { randomInt } from 'node:crypto';
import type { Tx } from '../persistence/transact.js';

export interface LinkWanted {
  cycleId: string;
  unitId: string;
  /** The obligation at which the link opens. */
  obligationId: string;
  expiresAt: Date;
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/** What stands in the address before the `#`. Opens nothing by itself: the secret is derived, never stored. */
export function newPublicId(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/**
 * One link per unit and opening obligation; asking again keeps the standing link and only ever lengthens its life.
 * Returns link ids by obligation id.
 */
export async function issueUnitLinks(
  tx: Tx,
  keyId: string,
  wanted: readonly LinkWanted[],
): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; obligationId: string }>(
    `insert into link (public_id, purpose, authority_id, cycle_id, unit_id, obligation_id, key_id, expires_at, created_at)
     select w.public_id, 'unit', $1, w.cycle_id, w.unit_id, w.obligation_id, $2, w.expires_at, $3
     from unnest($4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::timestamptz[])
          as w (public_id, cycle_id, unit_id, obligation_id, expires_at)
     on conflict (purpose, unit_id, obligation_id, escalation_id, account_id)
     do update set expires_at = greatest(link.expires_at, excluded.expires_at)
     returning id, obligation_id as "obligationId"`,
    [
      ...[tx.authorityId, keyId, tx.now],
      wanted.map(() => newPublicId()),
      wanted.map((each) => each.cycleId),
      wanted.map((each) => each.unitId),
      wanted.map((each) => each.obligationId),
      wanted.map((each) => each.expiresAt.toISOString()),
    ],
  );
  return new Map(rows.map((row) => [row.obligationId, row.id]));
}
