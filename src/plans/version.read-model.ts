import type { CycleState } from '../domain/plan/cycle-states.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { PlanState } from '../domain/plan/plan-states.js';
import type { Queryable } from '../persistence/queryable.js';
import { unitLines, type UnitLine } from '../units/unit-lines.read-model.js';
import { planContent, type PlanContentItem } from './plan-content.read-model.js';

export interface CycleLine {
  id: string;
  year: number;
  subject: string;
  title: string;
  state: CycleState;
  versionId: string | null;
  versionState: PlanState | null;
  documentNumber: string | null;
  documentSymbol: string | null;
}

/** The cycles of an authority with the version that counts now: the open one, else the latest. */
export function cycleLines(db: Queryable, authorityId: string): Promise<CycleLine[]> {
  return db.query<CycleLine>(
    `select c.id, c.year, c.subject, c.title, c.state, v.id as "versionId", v.state as "versionState",
            v.document_number as "documentNumber", v.document_symbol as "documentSymbol"
     from cycle c left join lateral (
       select * from plan_version where cycle_id = c.id order by number desc limit 1) v on true
     where c.authority_id = $1 order by c.year desc, c.subject`,
    [authorityId],
  );
}

export interface DraftableDirective {
  id: string;
  name: string;
  state: 'proposed' | 'confirmed';
}

export function draftableDirectives(db: Queryable, authorityId: string): Promise<DraftableDirective[]> {
  return db.query<DraftableDirective>(
    `select id, concat_ws(' ', document_type, document_symbol, '–', coalesce(title, file_name)) as name, state
     from directive where authority_id = $1 and state = 'confirmed' order by received_at desc`,
    [authorityId],
  );
}

export interface VersionFacts {
  id: string;
  authorityId: string;
  cycleId: string;
  cycleState: CycleState;
  year: number;
  title: string;
  number: number;
  state: PlanState;
  generalGoal: string;
  directiveId: string | null;
  directiveName: string | null;
  submittedBy: string | null;
  submitterName: string | null;
  submittedAt: Date | null;
  approverName: string | null;
  approvedAt: Date | null;
  returnReason: string | null;
  documentNumber: string | null;
  documentSymbol: string | null;
  issuedOn: LocalDate | null;
  contentHash: string | null;
  planSymbol: string | null;
}

export interface VersionView extends VersionFacts {
  items: PlanContentItem[];
  units: UnitLine[];
}

export async function versionView(db: Queryable, id: string): Promise<VersionView | null> {
  const [facts] = await db.query<VersionFacts>(
    `select v.id, v.authority_id as "authorityId", v.cycle_id as "cycleId", c.state as "cycleState", c.year, c.title,
            v.number, v.state, v.general_goal as "generalGoal", v.directive_id as "directiveId",
            concat_ws(' ', d.document_type, d.document_symbol) as "directiveName", v.submitted_by as "submittedBy",
            s.name as "submitterName", v.submitted_at as "submittedAt", a.name as "approverName",
            v.approved_at as "approvedAt", v.return_reason as "returnReason", v.document_number as "documentNumber",
            v.document_symbol as "documentSymbol", v.issued_on as "issuedOn", v.content_hash as "contentHash",
            au.profile->>'planSymbol' as "planSymbol"
     from plan_version v join cycle c on c.id = v.cycle_id join authority au on au.id = v.authority_id
     left join directive d on d.id = v.directive_id
     left join account s on s.id = v.submitted_by left join account a on a.id = v.approved_by
     where v.id::text = $1`,
    [id],
  );
  if (!facts) return null;
  const units = await unitLines(db, facts.authorityId);
  return { ...facts, units, items: await planContent(db, facts.id) };
}

/** The version that a cycle's page leads to. */
export async function latestVersion(
  db: Queryable,
  cycleId: string,
): Promise<{ authorityId: string; versionId: string | null } | null> {
  const [row] = await db.query<{ authorityId: string; versionId: string | null }>(
    `select c.authority_id as "authorityId",
            (select id from plan_version where cycle_id = c.id order by number desc limit 1) as "versionId"
     from cycle c where c.id::text = $1`,
    [cycleId],
  );
  return row ?? null;
}

export interface VersionDocument {
  authorityId: string;
  name: string;
  mediaType: string;
  bytes: Buffer;
}

export async function versionDocument(db: Queryable, id: string): Promise<VersionDocument | null> {
  const [file] = await db.query<VersionDocument>(
    `select v.authority_id as "authorityId", f.name, f.media_type as "mediaType", f.bytes
     from plan_version v join stored_file f on f.sha256 = v.docx_sha256 where v.id::text = $1`,
    [id],
  );
  return file ?? null;
}
