import {
  compareReadings,
  type ComparedClause,
  type Comparison,
} from '../domain/directive/comparing/compare-readings.js';
import type { Queryable } from '../persistence/queryable.js';

/** What a finding is beside the documents that the cycle received before. */
export type ComparisonView = Comparison & {
  /** The earlier document: its symbol, else the name of its file. */
  document: string;
};

interface EarlierClauseRow extends ComparedClause {
  document: string;
}

export interface ComparedDirective {
  id: string;
  cycleId: string | null;
  findings: readonly ComparedClause[];
}

/**
 * Each finding of a later document of a cycle beside what was confirmed in the earlier ones. Computed afresh, because
 * an edited finding may say something else than before. Empty where the document is the first.
 */
export async function comparisonsOf(
  db: Queryable,
  directive: ComparedDirective,
): Promise<Map<string, ComparisonView>> {
  const earlier = await earlierClauses(db, directive);
  if (earlier.length === 0) return new Map();
  const documents = new Map(earlier.map(({ id, document }) => [id, document]));
  const compared = compareReadings(earlier, directive.findings);
  return new Map(
    [...compared].map(([id, comparison]) => [
      id,
      {
        ...comparison,
        document: comparison.outcome === 'added' ? '' : (documents.get(comparison.earlier.id) ?? ''),
      },
    ]),
  );
}

/** What was confirmed in the documents that the same cycle received before this one. */
function earlierClauses(db: Queryable, { id, cycleId }: ComparedDirective): Promise<EarlierClauseRow[]> {
  if (cycleId === null) return Promise.resolve([]);
  return db.query<EarlierClauseRow>(
    `select f.id, f.kind, f.label, f.text, f.payload, coalesce(d.document_symbol, d.file_name) as document
     from finding f join directive d on d.id = f.directive_id join directive own on own.id = $2
     where d.cycle_id = $1 and (d.received_at, d.id) < (own.received_at, own.id)
       and f.state in ('confirmed', 'edited')
     order by d.received_at, d.id, f.ordinal`,
    [cycleId, id],
  );
}
