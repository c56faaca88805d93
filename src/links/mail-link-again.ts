import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { appendMail } from '../outbox/append-mail.js';
import { transact } from '../persistence/transact.js';

interface LinkToMail {
  linkId: string;
  authorityId: string;
  cycleId: string;
  unitId: string;
  mailbox: string;
  obligationIds: string[];
}

/** Asking again sooner than this is the same request: nobody's mailbox is flooded from our form. */
const SAME_REQUEST_MS = 15 * 60_000;

/**
 * Mails a unit its links again, one mail per cycle in which it still owes something, to the mailbox it asked for. A
 * mailbox of no unit gets nothing, and the caller learns nothing of it. The code may be tried afresh.
 */
export async function mailLinkAgain(db: DataSource, mailbox: string): Promise<void> {
  const links = await db.query<LinkToMail[]>(LINKS, [mailbox]);
  for (const link of links) await mailOne(db, link);
}

async function mailOne(db: DataSource, link: LinkToMail): Promise<void> {
  const actor = systemActor('the unit asked for its link again');
  await transact(db, { authorityId: link.authorityId, actor }, async (tx) => {
    const mailId = await appendMail(tx, {
      kind: 'link-again',
      slot: `link-again/${link.linkId}/${Math.floor(Date.now() / SAME_REQUEST_MS)}`,
      audience: 'unit',
      mailbox: link.mailbox,
      ...{ unitId: link.unitId, linkId: link.linkId, cycleId: link.cycleId },
      obligationIds: link.obligationIds,
    });
    if (mailId === null) return;
    await tx.query(`update link set code_tries = 0 where id = $1`, [link.linkId]);
    await tx.append({
      verb: 'link.mailed-again',
      subject: { type: 'link', id: link.linkId },
      cycleId: link.cycleId,
      unitId: link.unitId,
      payload: { mailId },
    });
  });
}

/** Of the links of a unit in a cycle the one that opens at what is due first; no revoked and no expired one. */
const LINKS = `
  select distinct on (l.unit_id, l.cycle_id)
         l.id as "linkId", l.authority_id as "authorityId", l.cycle_id as "cycleId", l.unit_id as "unitId", m.mailbox,
         (select array_agg(owed.id::text) from obligation owed
          where owed.unit_id = l.unit_id and owed.cycle_id = l.cycle_id and owed.state in ('open', 'returned')
         ) as "obligationIds"
  from unit u
  cross join lateral unnest(array[u.mailbox, u.alternate_mailbox, u.contact_mailbox, u.head_mailbox]) as m (mailbox)
  join link l on l.unit_id = u.id and l.purpose = 'unit' and l.revoked_at is null
             and l.expires_at > business_now(l.authority_id)
  join obligation o on o.id = l.obligation_id and o.state in ('open', 'returned')
  left join due d on d.obligation_id = o.id and d.due_no = o.due_no
  where lower(m.mailbox) = lower($1)
  order by l.unit_id, l.cycle_id, d.due_at nulls last, l.id`;
