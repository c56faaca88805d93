import type { SubmissionContent } from '../domain/obligation/submission-content.js';
import type { Queryable } from '../persistence/queryable.js';

/** One version that was sent, as the unit sees it. */
export interface SentVersion {
  number: number;
  reference: string;
  submittedAt: Date;
  isNil: boolean;
  isLate: boolean;
  hasDue: boolean;
  channel: 'link' | 'paper' | 'telephone' | 'zalo' | 'workbook';
  filledBy: string;
  idempotencyKey: string;
}

/** All versions of one obligation, the newest first. */
export function sentVersions(db: Queryable, obligationId: string): Promise<SentVersion[]> {
  return db.query<SentVersion>(`${VERSIONS} order by s.number desc`, [obligationId]);
}

/** The content of one version, byte for byte as it was sent; null where there is none. */
export async function sentContent(
  db: Queryable,
  obligationId: string,
  number: number,
): Promise<SubmissionContent | null> {
  const [row] = await db.query<{ body: string }>(
    `select body from submission where obligation_id = $1 and number = $2`,
    [obligationId, number],
  );
  return row ? (JSON.parse(row.body) as SubmissionContent) : null;
}

const VERSIONS = `
  select s.number, s.reference, s.submitted_at as "submittedAt", s.is_nil as "isNil", s.is_late as "isLate",
         d.due_at is not null as "hasDue", s.channel, s.filled_by as "filledBy", s.idempotency_key as "idempotencyKey"
  from submission s
  left join due d on d.obligation_id = s.obligation_id and d.due_no = s.due_no
  where s.obligation_id = $1`;
