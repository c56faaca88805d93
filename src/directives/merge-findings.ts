import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { decide, deciderOf, openFindings, type OpenFinding } from './open-finding.js';

/**
 * Makes one finding of several that belong together; the first keeps its place and its facts, the others are left out
 * and say why. Throws 'finding.kinds-differ'. Returns the id that stays.
 */
export function mergeFindings(
  db: DataSource,
  command: Command,
  findingIds: readonly string[],
): Promise<string> {
  return transact(db, command, async (tx) => {
    const found = await openFindings(tx, findingIds);
    if (!canMerge(found)) throw new RuleBroken('finding.kinds-differ');
    const [first, ...others] = found as [OpenFinding, ...OpenFinding[]];
    const text = found.map((each) => each.text).join(' ');
    await tx.query(
      `update finding set text = $2, span_start = $3, span_end = $4, payload = $5, state = 'edited', decided_by = $6,
              decided_at = $7, version = version + 1
       where id = $1`,
      [first.id, text, ...hull(found), JSON.stringify(mergedPayload(found)), deciderOf(tx), tx.now],
    );
    await decide(
      tx,
      others.map(({ id }) => id),
      { state: 'rejected', reason: `Đã gộp vào mục ${first.ordinal}` },
    );
    await tx.append({
      verb: 'finding.merged',
      subject: { type: 'finding', id: first.id },
      cycleId: first.cycleId,
      payload: { directiveId: first.directiveId, merged: others.map(({ id }) => id), text },
    });
    return first.id;
  });
}

function canMerge(found: readonly OpenFinding[]): boolean {
  const sources = new Set(found.map((each) => `${each.directiveId}/${each.kind}`));
  return found.length > 1 && sources.size === 1 && found.every((each) => each.state !== 'rejected');
}

function hull(found: readonly OpenFinding[]): [number | null, number | null] {
  const starts = found.flatMap(({ spanStart }) => (spanStart === null ? [] : [spanStart]));
  const ends = found.flatMap(({ spanEnd }) => (spanEnd === null ? [] : [spanEnd]));
  return starts.length === 0 ? [null, null] : [Math.min(...starts), Math.max(...ends)];
}

/** Lists are joined (duties, targets, leads), every other fact is the first one's. */
function mergedPayload(found: readonly OpenFinding[]): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...found[0]!.payload };
  for (const { payload } of found.slice(1)) {
    for (const [name, value] of Object.entries(payload)) {
      const known = merged[name];
      if (Array.isArray(known) && Array.isArray(value))
        merged[name] = [...(known as unknown[]), ...(value as unknown[])];
    }
  }
  return merged;
}
