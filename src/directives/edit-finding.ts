import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { deciderOf, openFinding } from './open-finding.js';

export interface FindingEdit {
  findingId: string;
  /** The version that the person saw. */
  version: number;
  text: string;
  label?: string;
  /** Fields of the payload that change; the others stay. */
  payload?: Record<string, unknown>;
}

/** A person corrects a proposal, which confirms it. Throws 'changed-meanwhile', 'finding.span-invalid' without words. */
export function editFinding(db: DataSource, command: Command, edit: FindingEdit): Promise<void> {
  return transact(db, command, async (tx) => {
    const before = await openFinding(tx, edit.findingId);
    if (before.version !== edit.version) throw new RuleBroken('changed-meanwhile');
    if (edit.text.trim() === '') throw new RuleBroken('finding.span-invalid');
    await tx.query(
      `update finding set text = $2, label = $3, payload = payload || $4::jsonb, state = 'edited', reason = null,
              decided_by = $5, decided_at = $6, version = version + 1
       where id = $1`,
      [
        ...[edit.findingId, edit.text.trim(), edit.label ?? before.label, JSON.stringify(edit.payload ?? {})],
        ...[deciderOf(tx), tx.now],
      ],
    );
    await tx.append({
      verb: 'finding.edited',
      subject: { type: 'finding', id: edit.findingId },
      cycleId: before.cycleId,
      payload: {
        directiveId: before.directiveId,
        kind: before.kind,
        before: before.text,
        after: edit.text.trim(),
        changed: edit.payload ?? {},
      },
    });
  });
}
