import type { DataSource } from 'typeorm';
import { pageAt } from '../domain/directive/text/source-text.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { directivePolicy } from './directive.policy.js';
import type { FindingKind } from './finding-payload.js';
import { deciderOf } from './open-finding.js';
import { payloadFromWords } from './payload-from-words.js';

export interface SelectedSpan {
  directiveId: string;
  kind: FindingKind;
  /** UTF-16 offsets into the source text, end exclusive. */
  start: number;
  end: number;
  /** Words that the person typed instead of the selected ones. */
  text?: string;
  label?: string;
}

interface Source {
  cycleId: string | null;
  state: string;
  text: string;
  pages: number[];
  /** Of its issue; a day without a year lies in it. */
  year: number | null;
}

/** A person marks a place that reading missed; it is confirmed by that. Throws 'finding.span-invalid'. */
export function addFinding(db: DataSource, command: Command, selected: SelectedSpan): Promise<string> {
  return transact(db, command, async (tx) => {
    requireRole(tx.actor, directivePolicy.decide);
    const source = await tx.one<Source>(
      `select cycle_id as "cycleId", state, source_text as text, pages,
              extract(year from issued_on)::int as year from directive
       where id::text = $1 and authority_id = $2 for update`,
      [selected.directiveId, tx.authorityId],
    );
    if (source.state === 'confirmed') throw new RuleBroken('finding.not-open');
    const text = selected.text?.trim() || wordsAt(source.text, selected);
    const id = await insertAt(tx, { ...selected, text }, source);
    await tx.append({
      verb: 'finding.added',
      subject: { type: 'finding', id },
      cycleId: source.cycleId,
      payload: {
        directiveId: selected.directiveId,
        kind: selected.kind,
        text,
        span: [selected.start, selected.end],
      },
    });
    return id;
  });
}

/** The words of a span, white space collapsed, as a proposal quotes them. */
export function wordsAt(source: string, { start, end }: { start: number; end: number }): string {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= source.length;
  const words = isInside ? source.slice(start, end).replace(/\s+/g, ' ').trim() : '';
  if (words === '') throw new RuleBroken('finding.span-invalid');
  return words;
}

async function insertAt(tx: Tx, selected: SelectedSpan & { text: string }, source: Source): Promise<string> {
  const page = pageAt({ text: source.text, pages: source.pages, origin: 'txt' }, selected.start);
  const { ordinal } = await tx.one<{ ordinal: number }>(
    `select coalesce(max(ordinal), 0) + 1 as ordinal from finding where directive_id = $1 and span_start <= $2`,
    [selected.directiveId, selected.start],
  );
  await tx.query('update finding set ordinal = ordinal + 1 where directive_id = $1 and ordinal >= $2', [
    selected.directiveId,
    ordinal,
  ]);
  const payload = payloadFromWords(selected.kind, { text: selected.text, agency: '', year: source.year });
  const row = await tx.one<{ id: string }>(
    `insert into finding (directive_id, kind, ordinal, label, text, span_start, span_end, page, confidence,
                          confidence_reason, payload, state, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'high', 'by-hand', $9, 'confirmed', $10, $11) returning id`,
    [
      ...[selected.directiveId, selected.kind, ordinal, selected.label ?? '', selected.text],
      ...[selected.start, selected.end, page],
      ...[JSON.stringify(payload), deciderOf(tx), tx.now],
    ],
  );
  return row.id;
}
