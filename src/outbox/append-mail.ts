import type { Tx } from '../persistence/transact.js';
import { announceOutbox } from './announce-outbox.js';

/** Why a mail is written; each kind has its file in `mail/emails`. */
export type MailKind =
  | 'launch'
  | 'round-open'
  | 'remind'
  | 'courtesy'
  | 'press'
  | 'returned'
  | 'decline-decided'
  | 'confirmation'
  | 'link-again'
  | 'escalation-digest'
  | 'approval-asked'
  | 'approval-decided'
  | 'mailbox-failed'
  | 'upward-report'
  | 'sign-in';

export interface NewMail {
  kind: MailKind;
  mailbox: string;
  /** Who is spoken to: 'unit', 'head', 'contact', 'coordinator', 'leader', 'upward', 'person'. */
  audience: string;
  /** Names the occasion inside (round, mailbox, audience): a second mail for the same occasion is the same mail. */
  slot: string;
  cycleId?: string | null;
  roundId?: string | null;
  unitId?: string | null;
  accountId?: string | null;
  linkId?: string | null;
  obligationIds?: readonly string[];
  /** What the mail says beside its obligations: ids and plain values, no secret. */
  params?: Record<string, unknown>;
}

const ABOUT_NOTHING = {
  ...{ cycleId: null, roundId: null, unitId: null, accountId: null, linkId: null },
  ...{ obligationIds: [], params: {} },
};

/** Puts a mail into the outbox, once per natural key. Returns its id, or null where it stands already. */
export async function appendMail(tx: Tx, wanted: NewMail): Promise<string | null> {
  const mail = { ...ABOUT_NOTHING, ...wanted };
  const [row] = await tx.query<{ id: string }>(
    `insert into mail (authority_id, cycle_id, round_id, kind, slot, audience, mailbox, unit_id, account_id, link_id,
                       message_id, params, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, mail_message_id($1, $3, $7, $6, $5), $11, $12)
     on conflict do nothing returning id`,
    [
      ...[tx.authorityId, mail.cycleId, mail.roundId, mail.kind, mail.slot, mail.audience],
      ...[mail.mailbox, mail.unitId, mail.accountId, mail.linkId],
      ...[JSON.stringify(mail.params), tx.now],
    ],
  );
  if (row === undefined) return null;
  await tx.query(
    `insert into mail_item (mail_id, obligation_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [row.id, mail.obligationIds],
  );
  await tx.query(`insert into outbox (authority_id, kind, mail_id) values ($1, 'mail', $2)`, [
    tx.authorityId,
    row.id,
  ]);
  announceOutbox(tx);
  return row.id;
}
