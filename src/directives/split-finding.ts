import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { wordsAt } from './add-finding.js';
import { deciderOf, openFinding, type OpenFinding } from './open-finding.js';

export interface FindingSplit {
  findingId: string;
  /** Offset in the source text at which the second part begins. */
  at: number;
}

/**
 * Makes two findings of one, cut at a place of the source; both keep the facts, so that nothing is lost, and count as
 * edited. Throws 'finding.span-invalid' when one part would have no words. Returns the id of the second part.
 */
export function splitFinding(db: DataSource, command: Command, split: FindingSplit): Promise<string> {
  return transact(db, command, async (tx) => {
    const finding = await openFinding(tx, split.findingId);
    const parts = await partsOf(tx, finding, split.at);
    await tx.query(
      `update finding set text = $2, span_end = $3, state = 'edited', decided_by = $4, decided_at = $5,
              version = version + 1
       where id = $1`,
      [finding.id, parts[0], split.at, deciderOf(tx), tx.now],
    );
    const id = await insertSecond(tx, finding, { at: split.at, text: parts[1] });
    await tx.append({
      verb: 'finding.split',
      subject: { type: 'finding', id: finding.id },
      cycleId: finding.cycleId,
      payload: { directiveId: finding.directiveId, into: [finding.id, id], texts: parts },
    });
    return id;
  });
}

async function partsOf(tx: Tx, finding: OpenFinding, at: number): Promise<[string, string]> {
  const { spanStart, spanEnd } = finding;
  if (spanStart === null || spanEnd === null || at <= spanStart || at >= spanEnd) {
    throw new RuleBroken('finding.span-invalid');
  }
  const { text } = await tx.one<{ text: string }>('select source_text as text from directive where id = $1', [
    finding.directiveId,
  ]);
  return [wordsAt(text, { start: spanStart, end: at }), wordsAt(text, { start: at, end: spanEnd })];
}

async function insertSecond(
  tx: Tx,
  finding: OpenFinding,
  part: { at: number; text: string },
): Promise<string> {
  await tx.query('update finding set ordinal = ordinal + 1 where directive_id = $1 and ordinal > $2', [
    finding.directiveId,
    finding.ordinal,
  ]);
  const row = await tx.one<{ id: string }>(
    `insert into finding (directive_id, kind, ordinal, path, label, text, span_start, span_end, page, confidence,
                          confidence_reason, payload, state, decided_by, decided_at)
     select directive_id, kind, ordinal + 1, path, label, $2, $3, $4, page, confidence, 'by-hand', payload, 'edited', $5,
            $6
     from finding where id = $1 returning id`,
    [finding.id, part.text, part.at, finding.spanEnd, deciderOf(tx), tx.now],
  );
  return row.id;
}
