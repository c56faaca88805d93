import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { appendMail } from '../outbox/append-mail.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { obligationPolicy } from './obligation.policy.js';

interface Pressed {
  unitId: string;
  mailbox: string;
  cycleId: string;
  roundId: string;
  linkId: string | null;
  ids: string[];
}

/**
 * Presses units by hand: one mail per mailbox and round that lists what it still owes of the chosen obligations.
 * What has been answered meanwhile is left out. Returns the number of mails.
 */
export async function pressUnits(
  db: DataSource,
  command: Command,
  obligationIds: readonly string[],
): Promise<number> {
  requireRole(command.actor, obligationPolicy.press);
  return transact(db, command, async (tx) => {
    const boxes = await boxesOf(tx, obligationIds);
    for (const box of boxes) await press(tx, box);
    return boxes.length;
  });
}

/** Bodies that can only be requested are never pressed: their courtesy reminder is all they get. */
async function boxesOf(tx: Tx, obligationIds: readonly string[]): Promise<Pressed[]> {
  return tx.query<Pressed>(
    `select u.id as "unitId", u.mailbox, o.cycle_id as "cycleId", o.round_id as "roundId",
            array_agg(o.id order by o.id) as ids,
            (select l.id from link l where l.obligation_id = any(array_agg(o.id)) and l.purpose = 'unit' limit 1) as "linkId"
     from obligation o join unit u on u.id = o.unit_id
     where o.authority_id = $1 and o.id = any($2) and o.state in ('open', 'returned') and not o.courtesy
       and u.mailbox <> ''
     group by u.id, o.cycle_id, o.round_id order by u.code`,
    [tx.authorityId, obligationIds],
  );
}

async function press(tx: Tx, box: Pressed): Promise<void> {
  await appendMail(tx, {
    kind: 'press',
    slot: `by-hand@${tx.now.toISOString()}`,
    audience: 'unit',
    mailbox: box.mailbox,
    unitId: box.unitId,
    linkId: box.linkId,
    obligationIds: box.ids,
    cycleId: box.cycleId,
    roundId: box.roundId,
  });
  for (const id of box.ids) {
    await tx.append({
      verb: 'obligation.pressed',
      subject: { type: 'obligation', id },
      cycleId: box.cycleId,
      roundId: box.roundId,
      obligationId: id,
      unitId: box.unitId,
    });
  }
}
