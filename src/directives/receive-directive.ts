import type { DataSource } from 'typeorm';
import { readInChild } from '../documents/reading/read-in-child.js';
import { DocumentUnreadable } from '../documents/source/document-unreadable.js';
import type { DescribedDocument, DirectiveReading } from '../domain/directive/reading.js';
import type { SourceText } from '../domain/directive/text/source-text.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { storeFile } from '../persistence/store-file.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { directivePolicy } from './directive.policy.js';
import { findingsOfReading, type NewFinding } from './findings-of-reading.js';

/** Above it the upload is not even read: the same limit as the reader's. */
export const LARGEST_UPLOAD_BYTES = 50 * 1024 * 1024;

export interface ReceivedFile {
  bytes: Uint8Array;
  name: string;
  cycleId?: string | null;
}

export interface ReceivedDirective {
  directiveId: string;
  findings: number;
}

/**
 * Reads a file and keeps it with everything it proposes; nothing of it is real before it is confirmed. The reading
 * happens before the transaction, so a file that cannot be read leaves nothing behind. Throws DocumentUnreadable,
 * RuleBroken 'directive.too-large', 'directive.news' (with the document that the news is about).
 */
export async function receiveDirective(
  db: DataSource,
  command: Command,
  file: ReceivedFile,
): Promise<ReceivedDirective> {
  requireRole(command.actor, directivePolicy.receive);
  if (file.bytes.length > LARGEST_UPLOAD_BYTES) throw new RuleBroken('directive.too-large');
  if (file.bytes.length === 0) throw new DocumentUnreadable('empty');
  const { source, reading } = await readInChild(file.bytes, file.name);
  refuseNews(reading);
  const findings = findingsOfReading(reading);
  return transact(db, command, (tx) => keep(tx, { file, source, reading, findings }));
}

function refuseNews(reading: DirectiveReading): void {
  if (reading.documentClass !== 'news') return;
  throw new RuleBroken('directive.news', { symbol: documentAbout(reading.describedDocument) });
}

/** "Kế hoạch 35/KH-BCĐ": what the person has to find. */
function documentAbout(about: DescribedDocument | null): string {
  const symbol = about?.symbol ?? about?.documentSymbol;
  if (!symbol) return withoutSymbol(about);
  return `${about?.documentType ?? (symbol.includes('/KH-') ? 'Kế hoạch' : 'văn bản')} ${symbol}`;
}

/** "Công văn của Bộ … hướng dẫn …": what a news text says of it where it names no symbol. */
function withoutSymbol(about: DescribedDocument | null): string {
  const issuer = about?.issuer ?? about?.issuingAuthority;
  const words = [about?.documentType ?? 'một văn bản', issuer && `của ${issuer}`, about?.title];
  return words.filter(Boolean).join(' ');
}

interface Kept {
  file: ReceivedFile;
  source: SourceText;
  reading: DirectiveReading;
  findings: readonly NewFinding[];
}

async function keep(tx: Tx, kept: Kept): Promise<ReceivedDirective> {
  const sha256 = await storeFile(tx, { ...kept.file, mediaType: MEDIA_TYPES[kept.source.origin] });
  const id = await insertDirective(tx, kept, sha256);
  await insertFindings(tx, id, kept.findings);
  await tx.append({
    verb: 'directive.received',
    subject: { type: 'directive', id },
    cycleId: kept.file.cycleId ?? null,
    payload: {
      fileName: kept.file.name,
      sha256,
      symbol: kept.reading.documentSymbol,
      findings: kept.findings.length,
    },
  });
  return { directiveId: id, findings: kept.findings.length };
}

const MEDIA_TYPES: Record<SourceText['origin'], string> = {
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  doc: 'application/msword',
  html: 'text/html',
};

async function insertDirective(tx: Tx, { file, source, reading }: Kept, sha256: string): Promise<string> {
  const row = await tx.one<{ id: string }>(
    `insert into directive (authority_id, cycle_id, file_sha256, file_name, document_class, document_type,
       document_number, document_symbol, issuing_authority, place, issued_on, title, truncated, reading, source_text,
       pages, received_at)
     values ($1, (select id from cycle where id = $2 and authority_id = $1), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
             $13, $14, $15, $16, $17)
     returning id`,
    [
      ...[
        tx.authorityId,
        file.cycleId ?? null,
        sha256,
        file.name,
        reading.documentClass,
        reading.documentType,
      ],
      ...[reading.documentNumber, reading.documentSymbol, reading.issuingAuthority, reading.place],
      ...[reading.issueDate, reading.title, reading.truncated, JSON.stringify(reading), source.text],
      ...[[...source.pages], tx.now],
    ],
  );
  return row.id;
}

async function insertFindings(tx: Tx, directiveId: string, findings: readonly NewFinding[]): Promise<void> {
  await tx.query(
    `insert into finding (directive_id, kind, ordinal, path, label, text, span_start, span_end, page, confidence,
                          confidence_reason, payload, warnings)
     select $1, kind, ordinal, path, label, text, "spanStart", "spanEnd", page, confidence, "confidenceReason",
            payload, warnings
     from jsonb_to_recordset($2::jsonb) as f(kind text, ordinal int, path text, label text, text text,
       "spanStart" int, "spanEnd" int, page int, confidence text, "confidenceReason" text, payload jsonb,
       warnings jsonb)`,
    [directiveId, JSON.stringify(findings)],
  );
}
