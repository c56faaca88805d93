import type { LocalDate } from '../domain/calendar/local-date.js';
import type { DirectiveReading, Warning } from '../domain/directive/reading.js';
import type { Queryable } from '../persistence/queryable.js';
import type { FindingKind, FindingPayload, FindingState } from './finding-payload.js';
import { documentWarnings } from './findings-of-reading.js';

export interface FindingView<K extends FindingKind = FindingKind> {
  id: string;
  kind: K;
  ordinal: number;
  path: string;
  label: string;
  text: string;
  spanStart: number | null;
  spanEnd: number | null;
  page: number | null;
  confidence: 'high' | 'medium' | 'low';
  payload: FindingPayload[K];
  warnings: { code: string; message: string }[];
  state: FindingState;
  decidedBy: string | null;
  reason: string | null;
  version: number;
}

export interface DirectiveView {
  id: string;
  authorityId: string;
  cycleId: string | null;
  state: 'proposed' | 'confirmed';
  fileName: string;
  documentType: string | null;
  documentSymbol: string | null;
  issuingAuthority: string | null;
  issuedOn: LocalDate | null;
  title: string | null;
  truncated: boolean;
  sourceText: string;
  warnings: Warning[];
  findings: FindingView[];
}

const FINDING = `id, kind, ordinal, path, label, text, span_start as "spanStart", span_end as "spanEnd", page, confidence,
  payload, warnings, state, decided_by as "decidedBy", reason, version`;

export async function directiveView(db: Queryable, id: string): Promise<DirectiveView | null> {
  const [row] = await db.query<Omit<DirectiveView, 'findings' | 'warnings'> & { reading: DirectiveReading }>(
    `select id, authority_id as "authorityId", cycle_id as "cycleId", state, file_name as "fileName",
            document_type as "documentType", document_symbol as "documentSymbol",
            issuing_authority as "issuingAuthority", issued_on as "issuedOn", title, truncated,
            source_text as "sourceText", reading
     from directive where id::text = $1`,
    [id],
  );
  if (!row) return null;
  const findings = await db.query<FindingView>(
    `select ${FINDING} from finding where directive_id = $1 order by ordinal`,
    [row.id],
  );
  const { reading, ...directive } = row;
  return { ...directive, findings, warnings: documentWarnings(reading) };
}

export interface OriginalFile {
  authorityId: string;
  name: string;
  mediaType: string;
  bytes: Buffer;
}

export async function originalFile(db: Queryable, directiveId: string): Promise<OriginalFile | null> {
  const [file] = await db.query<OriginalFile>(
    `select d.authority_id as "authorityId", d.file_name as name, f.media_type as "mediaType", f.bytes
     from directive d join stored_file f on f.sha256 = d.file_sha256 where d.id::text = $1`,
    [directiveId],
  );
  return file ?? null;
}

/** What the button "without warnings" confirms: the same rule as its command. */
export function isClear(finding: FindingView): boolean {
  return finding.state === 'proposed' && !isWarned(finding);
}

export function isWarned(finding: FindingView): boolean {
  return finding.warnings.length > 0 || finding.confidence === 'low';
}
