import { issueLinksForRound } from '../links/issue-link.js';
import type { LinkKeys } from '../links/link-secret.js';
import { appendMail } from '../outbox/append-mail.js';
import type { Tx } from '../persistence/transact.js';

export interface LaunchedCycle {
  cycleId: string;
  linkKeys: LinkKeys;
}

interface OwedBox {
  unitId: string;
  mailbox: string | null;
  roundId: string;
  obligationIds: string[];
}

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
  const links = await linksOfCycle(tx, cycle);
  let mails = 0;
  for (const box of boxes) mails += await announceTo(tx, { ...box, cycleId: cycle.cycleId }, links);
  return mails;
}

async function linksOfCycle(tx: Tx, cycle: LaunchedCycle): Promise<Map<string, string>> {
  const rounds = await tx.query<{ roundId: string; obligationIds: string[] }>(
    `select round_id as "roundId", array_agg(id) as "obligationIds" from obligation where cycle_id = $1 group by 1`,
    [cycle.cycleId],
  );
  const links = new Map<string, string>();
  for (const round of rounds) {
    for (const [obligationId, linkId] of await issueLinksForRound(tx, cycle.linkKeys, round)) {
      links.set(obligationId, linkId);
    }
  }
  return links;
}

async function announceTo(
  tx: Tx,
  box: OwedBox & { cycleId: string },
  links: ReadonlyMap<string, string>,
): Promise<number> {
  if (!box.mailbox) return 0;
  const mailId = await appendMail(tx, {
    kind: 'launch',
    // By unit: two units that share a mailbox get each the link of its own.
    slot: `launch/${box.unitId}`,
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
