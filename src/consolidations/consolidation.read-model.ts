import type { LocalDate } from '../domain/calendar/local-date.js';
import { RuleBroken } from '../domain/rule-broken.js';
import type { ObligationState } from '../domain/obligation/obligation-states.js';
import type { Queryable } from '../persistence/queryable.js';
import type { MailRow } from '../persistence/rows/mail.row.js';
import { contentHash } from '../persistence/content-hash.js';
import { readPackContent, type PackContent } from './pack-content.js';
import { routeOf, type ReportRoute } from './report-route.js';

export interface ConsolidationFacts {
  id: string;
  authorityId: string;
  /** The whole authority's: a viewer of one unit below does not see it. */
  unitId: string;
  roundId: string;
  label: string;
  state: 'waiting' | 'compiled' | 'signed' | 'sent' | 'receipted';
  content: PackContent | null;
  contentHash: string | null;
  outlook: string;
  compiledAt: Date | null;
  signedAt: Date | null;
  signer: string | null;
  documentNumber: string | null;
  documentSymbol: string | null;
  issuedOn: LocalDate | null;
  docxSha256: string | null;
  sentAt: Date | null;
  mailId: string | null;
  mailState: MailRow['state'] | null;
  receiptNumber: string | null;
  receiptOn: LocalDate | null;
  latestAt: Date;
  upwardDueAt: Date | null;
  now: Date;
}

export async function consolidationFacts(db: Queryable, roundId: string): Promise<ConsolidationFacts | null> {
  const [row] = await db.query<ConsolidationFacts>(
    `select p.id, p.authority_id as "authorityId", u.id as "unitId", r.id as "roundId", r.label, p.state, p.content,
            p.content_hash as "contentHash", coalesce(p.editor_text->>'outlook', '') as outlook,
            p.compiled_at as "compiledAt", p.signed_at as "signedAt", a.name as signer,
            p.document_number as "documentNumber", p.document_symbol as "documentSymbol", p.issued_on as "issuedOn",
            p.docx_sha256 as "docxSha256", p.sent_at as "sentAt", p.mail_id as "mailId", m.state as "mailState",
            p.receipt_number as "receiptNumber", p.receipt_on as "receiptOn",
            coalesce(r.latest_at, r.ends_at) as "latestAt", r.upward_due_at as "upwardDueAt",
            business_now(p.authority_id) as now
     from consolidation p join round r on r.id = p.round_id
     join unit u on u.authority_id = p.authority_id and u.kind = 'authority'
     left join account a on a.id = p.signed_by left join mail m on m.id = p.mail_id
     where p.round_id = $1`,
    [roundId],
  );
  return row ?? null;
}

/** Whose obligation a unit's figure or narrative came from. */
export interface SourceLink {
  obligationId: string;
  unit: string;
  reference: string | null;
  state: ObligationState;
}

export interface ConsolidationDetail {
  pack: ConsolidationFacts;
  content: PackContent;
  /** Before the round closes the page shows what stands now, not yet compiled. */
  isLive: boolean;
  /** Something came or was corrected since it was compiled. */
  isOutdated: boolean;
  /** By unit. */
  sources: Map<string, SourceLink>;
  route: ReportRoute;
}

/** The compiled content or, before that, the present truth, with the way from every figure to its source. */
export async function consolidationDetail(
  db: Queryable,
  pack: ConsolidationFacts,
): Promise<ConsolidationDetail> {
  const isOpen = pack.state === 'waiting' || pack.state === 'compiled';
  const live = isOpen ? await readPackContent(db, pack.roundId, pack.now) : null;
  const sources = await db.query<SourceLink & { unitId: string }>(SOURCES, [pack.roundId]);
  return {
    pack,
    content: (pack.content ?? live)!,
    isLive: pack.content === null,
    isOutdated: live !== null && pack.content !== null && answersOf(live) !== answersOf(pack.content),
    sources: new Map(sources.map(({ unitId, ...source }) => [unitId, source])),
    route: await routeOf(db, pack.authorityId),
  };
}

/** What units can change; the counts move by the clock alone. */
function answersOf({ figures, narratives, missing }: PackContent): string {
  return contentHash({ figures, narratives, missing });
}

const SOURCES = `
  select o.unit_id as "unitId", o.id as "obligationId", u.name as unit, s.reference, o.state
  from obligation o join unit u on u.id = o.unit_id
  left join submission s on s.obligation_id = o.id and s.number = o.submission_no
  where o.round_id = $1 order by u.code`;

/** The file as it was written on signing day. Throws `consolidation.not-compiled` before that day. */
export async function signedFile(
  db: Queryable,
  pack: ConsolidationFacts,
): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
  const [file] = await db.query<{ name: string; mediaType: string; bytes: Buffer }>(
    `select name, media_type as "mediaType", bytes from stored_file where sha256 = $1`,
    [pack.docxSha256],
  );
  if (!file) throw new RuleBroken('consolidation.not-compiled');
  return file;
}
