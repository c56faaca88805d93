import type { LinkRow } from '../persistence/rows/link.row.js';
import type { Tx } from '../persistence/transact.js';
import { issueUnitLinks, newPublicId, type LinkWanted } from './issue-unit-links.js';
import { signingKeyId, type LinkKeys } from './link-secret.js';

/** How long a link outlives its round: late answers and corrections come by it. */
export const LINK_GRACE_DAYS = 14;

interface NewLink {
  purpose: LinkRow['purpose'];
  cycleId: string;
  unitId?: string;
  obligationId?: string;
  escalationId?: string;
  accountId?: string;
  expiresAt: Date;
}

/** The link of a unit, opening at one obligation. Idempotent per unit and obligation; a life only grows longer. */
export function issueUnitLink(tx: Tx, keys: LinkKeys, wanted: LinkWanted): Promise<LinkRow> {
  return issue(tx, keys, { purpose: 'unit', ...wanted });
}

/** The link by which one leader confirms that he has read one escalation. Idempotent per escalation and account. */
export function issueAcknowledgeLink(
  tx: Tx,
  keys: LinkKeys,
  wanted: { cycleId: string; escalationId: string; accountId: string; expiresAt: Date },
): Promise<LinkRow> {
  return issue(tx, keys, { purpose: 'acknowledge', ...wanted });
}

/**
 * Links for obligations of one round: each lives until the end of the round or its own due, whichever is
 * later, and the grace; what has no due until the end of the cycle's year and the grace. Returns link ids by
 * obligation id.
 */
export async function issueLinksForRound(
  tx: Tx,
  keys: LinkKeys,
  request: { roundId: string; obligationIds: readonly string[] },
): Promise<Map<string, string>> {
  const wanted = await tx.query<LinkWanted>(
    `select o.cycle_id as "cycleId", o.unit_id as "unitId", o.id as "obligationId",
            case when d.due_at is null
                 then make_date(c.year + 1, 1, 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                 else greatest(d.due_at, r.ends_at) end + make_interval(days => $3) as "expiresAt"
     from obligation o
     join round r on r.id = o.round_id
     join cycle c on c.id = o.cycle_id
     left join due d on d.obligation_id = o.id and d.due_no = o.due_no
     where o.round_id = $1 and o.id = any($2)`,
    [request.roundId, request.obligationIds, LINK_GRACE_DAYS],
  );
  return issueUnitLinks(tx, signingKeyId(keys), wanted);
}

async function issue(tx: Tx, keys: LinkKeys, link: NewLink): Promise<LinkRow> {
  const { isNew, ...row } = await tx.one<LinkRow & { isNew: boolean }>(
    `insert into link (public_id, purpose, authority_id, cycle_id, unit_id, obligation_id, escalation_id, account_id,
                       key_id, expires_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (purpose, unit_id, obligation_id, escalation_id, account_id)
     do update set expires_at = greatest(link.expires_at, excluded.expires_at)
     returning id, public_id as "publicId", purpose, authority_id as "authorityId", cycle_id as "cycleId",
       unit_id as "unitId", obligation_id as "obligationId", escalation_id as "escalationId",
       account_id as "accountId", generation, key_id as "keyId", expires_at as "expiresAt",
       revoked_at as "revokedAt", code_tries as "codeTries", created_at as "createdAt", xmax = 0 as "isNew"`,
    [
      ...[newPublicId(), link.purpose, tx.authorityId, link.cycleId, link.unitId ?? null],
      ...[link.obligationId ?? null, link.escalationId ?? null, link.accountId ?? null],
      ...[signingKeyId(keys), link.expiresAt, tx.now],
    ],
  );
  if (isNew) await tell(tx, row);
  return row;
}

function tell(tx: Tx, link: LinkRow): Promise<void> {
  return tx.append({
    verb: 'link.issued',
    subject: { type: 'link', id: link.id },
    cycleId: link.cycleId,
    obligationId: link.obligationId,
    unitId: link.unitId,
    payload: { publicId: link.publicId, purpose: link.purpose },
  });
}
