import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { appendMail } from '../outbox/append-mail.js';
import { appendWake } from '../outbox/append-wake.js';
import { transact, type Tx } from '../persistence/transact.js';
import { lockRound } from './lock-round.js';

interface OpeningRound {
  id: string;
  cycleId: string;
  kind: 'task' | 'report';
  state: string;
  opensAt: Date;
}

/**
 * Opens the round once its instant has come: every scheduled obligation opens with it and, in a report round, each
 * unit mailbox gets one request. The task round was announced by the launch. Repeating it changes nothing.
 */
export async function openRound(db: DataSource, authorityId: string, roundId: string): Promise<Date | null> {
  const actor = systemActor('the opening instant of the round has come');
  return transact(db, { authorityId, actor }, async (tx) => {
    await lockRound(tx, roundId);
    const round = await tx.one<OpeningRound>(
      `select id, cycle_id as "cycleId", kind, state, opens_at as "opensAt" from round where id = $1 for update`,
      [roundId],
    );
    if (round.state !== 'planned') return null;
    if (round.opensAt > tx.now) return round.opensAt;
    await open(tx, round);
    return null;
  });
}

async function open(tx: Tx, round: OpeningRound): Promise<void> {
  await tx.query(`update round set state = 'open', opened_at = $2, version = version + 1 where id = $1`, [
    round.id,
    tx.now,
  ]);
  const opened = await tx.query<{ id: string }>(
    `update obligation set state = 'open', version = version + 1 where round_id = $1 and state = 'scheduled' returning id`,
    [round.id],
  );
  await tx.append({
    verb: 'round.opened',
    subject: { type: 'round', id: round.id },
    cycleId: round.cycleId,
    roundId: round.id,
    payload: { obligations: opened.length },
  });
  if (round.kind === 'report') await requestReports(tx, round);
  await appendWake(tx, 'planCycle', { cycleId: round.cycleId });
}

async function requestReports(tx: Tx, round: OpeningRound): Promise<void> {
  const boxes = await tx.query<{ mailbox: string; unitId: string; linkId: string | null; ids: string[] }>(
    `select u.mailbox, u.id as "unitId", array_agg(o.id) as ids,
            (select l.id from link l where l.obligation_id = any(array_agg(o.id)) limit 1) as "linkId"
     from obligation o join unit u on u.id = o.unit_id
     where o.round_id = $1 and o.state = 'open' and u.mailbox <> '' group by u.id order by u.code`,
    [round.id],
  );
  for (const box of boxes) {
    await appendMail(tx, {
      kind: 'round-open',
      // By unit: two units that share a mailbox are asked each by a mail of its own.
      slot: `open/${box.unitId}`,
      audience: 'unit',
      mailbox: box.mailbox,
      unitId: box.unitId,
      linkId: box.linkId,
      obligationIds: box.ids,
      cycleId: round.cycleId,
      roundId: round.id,
    });
  }
}
