import { fileTypeFromBuffer } from 'file-type';
import type { DataSource } from 'typeorm';
import { pageCount } from '../documents/pictures/page-picture.js';
import { DocumentUnreadable } from '../documents/source/document-unreadable.js';
import type { DirectiveReading } from '../domain/directive/reading.js';
import { requireRole } from '../domain/may-act.js';
import { storeFile } from '../persistence/store-file.js';
import { transact, type Command } from '../persistence/transact.js';
import { directivePolicy } from './directive.policy.js';
import type { ReceivedFile } from './receive-directive.js';

/** Pictures that every browser shows. */
const PICTURES: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

/**
 * Keeps a scan, which has pages to look at and no text: nothing of it is guessed, a person types what it says beside
 * its pictures. Call it with what reading has refused as a scan. Throws DocumentUnreadable for other files.
 */
export async function receiveScan(
  db: DataSource,
  command: Command,
  file: ReceivedFile,
): Promise<{ directiveId: string }> {
  requireRole(command.actor, directivePolicy.receive);
  const mediaType = (await fileTypeFromBuffer(file.bytes))?.mime ?? '';
  const pages = await pagesOf(file.bytes, mediaType);
  return transact(db, command, async (tx) => {
    const sha256 = await storeFile(tx, { ...file, mediaType });
    const { id } = await tx.one<{ id: string }>(
      `insert into directive (authority_id, cycle_id, file_sha256, file_name, document_class, reading, source_text,
                              pages, scanned, received_at)
       values ($1, (select id from cycle where id = $2 and authority_id = $1), $3, $4, 'other', $5, '', $6, true, $7)
       returning id`,
      [
        ...[tx.authorityId, file.cycleId ?? null, sha256, file.name, JSON.stringify(NOTHING_READ)],
        ...[Array<number>(pages).fill(0), tx.now],
      ],
    );
    await tx.append({
      verb: 'directive.received',
      subject: { type: 'directive', id },
      cycleId: file.cycleId ?? null,
      payload: { fileName: file.name, sha256, symbol: null, scannedPages: pages },
    });
    return { directiveId: id };
  });
}

async function pagesOf(bytes: Uint8Array, mediaType: string): Promise<number> {
  if (PICTURES.includes(mediaType)) return 1;
  if (mediaType === 'application/pdf') return pageCount(bytes);
  throw new DocumentUnreadable('scan');
}

/** What a machine made of a scan: null, because what it lacks is unknown, not absent. */
const NOTHING_READ: DirectiveReading = {
  ...{ documentNumber: null, documentSymbol: null, documentType: null, issuingAuthority: null },
  ...{ place: null, issueDate: null, title: null, documentClass: 'other', truncated: false },
  ...{ legalBases: [], sections: [], tasks: [], indicators: [], activities: [], money: [], clauses: [] },
  ...{ agencyAssignments: null, reportingObligations: null, recipients: null, signatory: null },
  ...{ describedDocument: null, fieldSpans: {}, warnings: [] },
};
