import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import type { StepOutcome } from '../persistence/answer-step.js';
import { transact } from '../persistence/transact.js';
import { loadCalendar } from '../units/load-calendar.js';
import { nextWorkingMorning } from '../units/next-working-morning.js';
import { askForSignature } from './ask-for-signature.js';
import { lockPack } from './compile-report.js';

/**
 * Stands once the report is signed. Until then the leaders are reminded on the morning of each following working day:
 * the day on which it must be above does not pass in silence.
 */
export async function remindSigners(
  db: DataSource,
  authorityId: string,
  roundId: string,
): Promise<StepOutcome> {
  const actor = systemActor('the compiled report still waits for its signature');
  return transact(db, { authorityId, actor }, async (tx) => {
    const pack = await lockPack(tx, roundId);
    if (pack.state !== 'compiled') return 'stands';
    const { lastAsked } = await tx.one<{ lastAsked: Date }>(
      `select greatest(c.compiled_at, (select max(j.at) from journal j
                                       where j.subject_id = c.id and j.verb = 'signature.reminded')) as "lastAsked"
       from consolidation c where c.id = $1`,
      [pack.id],
    );
    const calendar = await loadCalendar(tx, authorityId);
    const nextAt = nextWorkingMorning(calendar, lastAsked);
    if (nextAt > tx.now) return { nextAt, waitsFor: 'a leader’s signature' };
    const leaders = await askForSignature(tx, pack, `sign/${pack.id}@${tx.now.toISOString()}`);
    await tx.append({
      verb: 'signature.reminded',
      subject: { type: 'consolidation', id: pack.id },
      cycleId: pack.cycleId,
      roundId,
      payload: { leaders },
    });
    return { nextAt: nextWorkingMorning(calendar, tx.now), waitsFor: 'a leader’s signature' };
  });
}
