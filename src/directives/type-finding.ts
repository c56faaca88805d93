import type { DataSource } from 'typeorm';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import type { FindingKind } from './finding-payload.js';
import { deciderOf } from './open-finding.js';
import { payloadFromWords } from './payload-from-words.js';
import { lockScanned } from './open-directive.js';

export interface TypedFinding {
  directiveId: string;
  kind: FindingKind;
  text: string;
  /** Of the scan, from 1. */
  page: number;
  /** Who leads a task, or whose duty it is; empty where the page names nobody. */
  agency: string;
}

/**
 * A person types what a page of a scan says. It waits to be confirmed like every proposal and says who typed it.
 * Targets and dues are read from the typed words. Throws 'finding.span-invalid' without words or beyond the pages,
 * 'directive.not-scanned', 'finding.not-open'.
 */
export function typeFinding(db: DataSource, command: Command, typed: TypedFinding): Promise<string> {
  const text = typed.text.replace(/\s+/gu, ' ').trim();
  return transact(db, command, async (tx) => {
    const directive = await lockScanned(tx, typed.directiveId);
    const isOnPage = Number.isInteger(typed.page) && typed.page >= 1 && typed.page <= directive.pageCount;
    if (text === '' || !isOnPage) throw new RuleBroken('finding.span-invalid');
    const year = directive.issuedOn === null ? null : Number(directive.issuedOn.slice(0, 4));
    const { id } = await tx.one<{ id: string }>(
      `insert into finding (directive_id, kind, ordinal, label, text, page, confidence, confidence_reason, payload)
       values ($1, $2, (select coalesce(max(ordinal), 0) + 1 from finding where directive_id = $1), $3, $4, $5, 'typed',
               $6, $7)
       returning id`,
      [
        ...[directive.id, typed.kind, typed.kind === 'agency-duty' ? typed.agency : '', text, typed.page],
        ...[
          deciderOf(tx),
          JSON.stringify(payloadFromWords(typed.kind, { text, agency: typed.agency, year })),
        ],
      ],
    );
    await tx.append({
      verb: 'finding.typed',
      subject: { type: 'finding', id },
      cycleId: directive.cycleId,
      payload: { directiveId: directive.id, kind: typed.kind, text, page: typed.page, by: deciderOf(tx) },
    });
    return id;
  });
}
