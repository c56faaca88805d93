import type { LocalDate } from '../domain/calendar/local-date.js';
import type { DirectiveReading, Warning } from '../domain/directive/reading.js';
import type { Queryable } from '../persistence/queryable.js';
import type { FindingKind, FindingPayload, FindingState } from './finding-payload.js';
import { comparisonsOf, type ComparisonView } from './earlier-clauses.read-model.js';
import { documentWarnings } from './findings-of-reading.js';
import { isForOwnLevel } from './own-level.js';

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
  /** 'typed' by the person that the reason names, from a scan. */
  confidence: 'high' | 'medium' | 'low' | 'typed';
  confidenceReason: string;
  payload: FindingPayload[K];
  warnings: { code: string; message: string }[];
  state: FindingState;
  decidedBy: string | null;
  reason: string | null;
  version: number;
  /** Beside the earlier documents of the cycle; null in the first. */
  comparison: ComparisonView | null;
  /** The block speaks to the reader's own level: it must be answered first. */
  forOwnLevel: boolean;
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
  /** Pages to look at and no text; everything of it is typed. */
  scanned: boolean;
  pageCount: number;
  cycleTitle: string | null;
  place: string | null;
  /** Position and name; null where the text lacks them or is cut before. */
  signer: string | null;
  recipients: string[] | null;
  sourceText: string;
  warnings: Warning[];
  findings: FindingView[];
}

const FINDING = `id, kind, ordinal, path, label, text, span_start as "spanStart", span_end as "spanEnd", page, confidence,
  confidence_reason as "confidenceReason", payload, warnings, state, decided_by as "decidedBy", reason, version`;

export async function directiveView(db: Queryable, id: string): Promise<DirectiveView | null> {
  const [row] = await db.query<DirectiveRead>(
    `select d.id, d.authority_id as "authorityId", d.cycle_id as "cycleId", d.state, d.file_name as "fileName",
            d.document_type as "documentType", d.document_symbol as "documentSymbol",
            d.issuing_authority as "issuingAuthority", d.issued_on as "issuedOn", d.title, d.truncated, d.scanned,
            d.place,
            cardinality(d.pages) as "pageCount", d.source_text as "sourceText", d.reading, c.title as "cycleTitle",
            a.profile->>'level' as level
     from directive d join authority a on a.id = d.authority_id left join cycle c on c.id = d.cycle_id
     where d.id::text = $1`,
    [id],
  );
  if (!row) return null;
  const { reading, level, ...directive } = row;
  const findings = await db.query<FindingRead>(
    `select ${FINDING} from finding where directive_id = $1 order by ordinal`,
    [row.id],
  );
  const comparisons = await comparisonsOf(db, { ...directive, findings });
  const viewed = findings.map((finding) => ({
    ...finding,
    comparison: comparisons.get(finding.id) ?? null,
    forOwnLevel: isForOwnLevel(finding, level),
  }));
  const { signatory, recipients } = reading;
  const signer = [signatory?.position, signatory?.name].filter(Boolean).join(' ') || null;
  return { ...directive, findings: viewed, signer, recipients, warnings: documentWarnings(reading) };
}

type FindingRead = Omit<FindingView, 'comparison' | 'forOwnLevel'>;
type DirectiveRead = Omit<DirectiveView, 'findings' | 'warnings' | 'signer' | 'recipients'> & {
  reading: DirectiveReading;
  level: string | null;
};

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
