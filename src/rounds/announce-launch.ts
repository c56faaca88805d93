import { dayOf, instantOf } from '../domain/calendar/local-date.js';
import { issueUnitLinks } from '../links/issue-unit-links.js';
import { appendMail } from '../outbox/append-mail.js';
import type { Tx } from '../persistence/transact.js';

export interface LaunchedCycle {
  cycleId: string;
  linkKeyId: string;
  year: number;
}

interface OwedBox {
  unitId: string;
  mailbox: string | null;
  roundId: string;
  obligationIds: string[];
}

/** What has no due of its own may still be answered two weeks into the next year; so may what is late. */
const GRACE_DAY = { month: 1, day: 15 };

/** A link for every obligation, and one mail per unit mailbox that lists all the unit owes this year. */
export async function announceLaunch(tx: Tx, cycle: LaunchedCycle): Promise<number> {
  const boxes = await tx.query<OwedBox>(
    `select u.id as "unitId", u.mailbox, array_agg(o.id order by r.ordinal, d.due_at nulls last, o.id) as "obligationIds",
            (array_agg(o.round_id order by r.ordinal))[1] as "roundId"
     from obligation o join unit u on u.id = o.unit_id join round r on r.id = o.round_id
     left join due d on d.obligation_id = o.id and d.due_no = o.due_no
     where o.cycle_id = $1 group by u.id order by u.code`,
    [cycle.cycleId],
  );
  const expiresAt = new Date(instantOf(dayOf(cycle.year + 1, GRACE_DAY.month, GRACE_DAY.day), '00:00'));
  const wanted = boxes.flatMap((box) =>
    box.obligationIds.map((obligationId) => ({
      cycleId: cycle.cycleId,
      unitId: box.unitId,
      obligationId,
      expiresAt,
    })),
  );
  const links = await issueUnitLinks(tx, cycle.linkKeyId, wanted);
  let mails = 0;
  for (const box of boxes) mails += await announceTo(tx, { ...box, cycleId: cycle.cycleId }, links);
  return mails;
}

async function announceTo(
  tx: Tx,
  box: OwedBox & { cycleId: string },
  links: ReadonlyMap<string, string>,
): Promise<number> {
  if (!box.mailbox) return 0;
  const mailId = await appendMail(tx, {
    kind: 'launch',
    slot: 'launch',
    audience: 'unit',
    mailbox: box.mailbox,
    unitId: box.unitId,
    linkId: links.get(box.obligationIds[0]!) ?? null,
    obligationIds: box.obligationIds,
    cycleId: box.cycleId,
    roundId: box.roundId,
  });
  return mailId ? 1 : 0;
}
