import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { lockPack } from './compile-report.js';
import { consolidationPolicy } from './consolidation.policy.js';

/** More than any outlook needs; a paste by mistake is refused before it is stored. */
const LONGEST_OUTLOOK = 20_000;

/** Writes the compiler's own part of the report; figures and narratives stay what the units sent. */
export async function editReport(
  db: DataSource,
  command: Command,
  edit: { roundId: string; outlook: string },
): Promise<void> {
  requireRole(command.actor, consolidationPolicy.edit);
  if (edit.outlook.length > LONGEST_OUTLOOK) throw new RuleBroken('submission.too-long');
  await transact(db, command, async (tx) => {
    const pack = await lockPack(tx, edit.roundId);
    if (pack.state === 'waiting') throw new RuleBroken('consolidation.not-compiled');
    if (pack.state !== 'compiled') throw new RuleBroken('consolidation.already-signed');
    await tx.query(
      `update consolidation set editor_text = editor_text || jsonb_build_object('outlook', $2::text),
              version = version + 1 where id = $1`,
      [pack.id, edit.outlook],
    );
    await tx.append({
      verb: 'consolidation.edited',
      subject: { type: 'consolidation', id: pack.id },
      cycleId: pack.cycleId,
      roundId: pack.roundId,
      payload: { part: 'outlook', letters: edit.outlook.length },
    });
  });
}
