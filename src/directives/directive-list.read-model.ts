import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Queryable } from '../persistence/queryable.js';

export interface DirectiveLine {
  id: string;
  title: string | null;
  fileName: string;
  documentType: string | null;
  documentSymbol: string | null;
  issuingAuthority: string | null;
  issuedOn: LocalDate | null;
  state: 'proposed' | 'confirmed';
  receivedAt: Date;
  all: number;
  decided: number;
}

/** All received documents, the latest first, with how far their reading is confirmed. */
export function directiveLines(db: Queryable, authorityId: string): Promise<DirectiveLine[]> {
  return db.query<DirectiveLine>(
    `select d.id, d.title, d.file_name as "fileName", d.document_type as "documentType",
            d.document_symbol as "documentSymbol", d.issuing_authority as "issuingAuthority",
            d.issued_on as "issuedOn", d.state, d.received_at as "receivedAt",
            count(f.id)::int as "all", count(f.id) filter (where f.state <> 'proposed')::int as decided
     from directive d left join finding f on f.directive_id = d.id
     where d.authority_id = $1 group by d.id order by d.received_at desc, d.id`,
    [authorityId],
  );
}
