import type { Queryable } from '../persistence/queryable.js';
import { planContent, type PlanContentItem } from './plan-content.read-model.js';

/** What `plan_version.frozen` holds: everything that was approved, with the names that units had that day. */
export interface FrozenPlan {
  cycle: { id: string; year: number; subject: string; title: string };
  number: number;
  generalGoal: string;
  directive: FrozenDirective | null;
  items: Omit<PlanContentItem, 'version'>[];
  units: Record<string, { name: string; shortName: string; kind: string }>;
}

export interface FrozenDirective {
  sha256: string;
  type: string | null;
  symbol: string | null;
  issuer: string | null;
  issuedOn: string | null;
  title: string | null;
}

interface VersionFacts {
  cycle: FrozenPlan['cycle'];
  number: number;
  generalGoal: string;
  directive: FrozenDirective | null;
}

/** The content of a version as it stands; frozen by its hash when the version is approved. */
export async function readPlan(db: Queryable, versionId: string): Promise<FrozenPlan> {
  const [facts] = await db.query<VersionFacts>(
    `select jsonb_build_object('id', c.id, 'year', c.year, 'subject', c.subject, 'title', c.title) as cycle,
            v.number, v.general_goal as "generalGoal",
            case when d.id is null then null else jsonb_build_object('sha256', d.file_sha256, 'type', d.document_type,
              'symbol', d.document_symbol, 'issuer', d.issuing_authority, 'issuedOn', d.issued_on, 'title', d.title)
            end as directive
     from plan_version v join cycle c on c.id = v.cycle_id left join directive d on d.id = v.directive_id
     where v.id = $1`,
    [versionId],
  );
  if (!facts) throw new Error(`plan version ${versionId} is not in the database`);
  const items = await planContent(db, versionId);
  return {
    ...facts,
    items: items.map(({ version: _lock, ...item }) => item),
    units: await namesOf(db, versionId),
  };
}

async function namesOf(db: Queryable, versionId: string): Promise<FrozenPlan['units']> {
  const rows = await db.query<{ id: string; name: string; shortName: string; kind: string }>(
    `select u.id, u.name, u.short_name as "shortName", u.kind
     from unit u join plan_version v on v.authority_id = u.authority_id
     where v.id = $1 order by u.code`,
    [versionId],
  );
  return Object.fromEntries(
    rows.map(({ id, name, shortName, kind }) => [id, { name, shortName, kind }] as const),
  );
}
