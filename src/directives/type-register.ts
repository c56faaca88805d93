import type { DataSource } from 'typeorm';
import type { LocalDate } from '../domain/calendar/local-date.js';
import { transact, type Command } from '../persistence/transact.js';
import { deciderOf } from './open-finding.js';
import { lockOpen } from './open-directive.js';

/** The register fields as a person reads them; null where the document does not show one. */
export interface TypedRegister {
  directiveId: string;
  documentType: string | null;
  documentSymbol: string | null;
  issuingAuthority: string | null;
  issuedOn: LocalDate | null;
  title: string | null;
}

/** A person types the register fields of a scan, or corrects what was read of a text. Throws 'finding.not-open'. */
export function typeRegister(db: DataSource, command: Command, typed: TypedRegister): Promise<void> {
  const { directiveId, ...fields } = typed;
  return transact(db, command, async (tx) => {
    const directive = await lockOpen(tx, directiveId);
    const number = /^\s*(\d+)/u.exec(fields.documentSymbol ?? '')?.[1] ?? null;
    await tx.query(
      `update directive set document_type = $2, document_number = $3, document_symbol = $4, issuing_authority = $5,
              issued_on = $6, title = $7, version = version + 1
       where id = $1`,
      [
        ...[directive.id, fields.documentType, number, fields.documentSymbol, fields.issuingAuthority],
        ...[fields.issuedOn, fields.title],
      ],
    );
    await tx.append({
      verb: 'directive.register-typed',
      subject: { type: 'directive', id: directive.id },
      cycleId: directive.cycleId,
      payload: { ...fields, by: deciderOf(tx) },
    });
  });
}
