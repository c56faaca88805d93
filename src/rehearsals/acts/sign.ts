import { signReport } from '../../consolidations/sign-report.js';
import { dateOf } from '../../domain/calendar/local-date.js';
import { commandOf } from '../people.js';
import type { RehearsalDeps } from '../rehearsal-deps.js';

/** The deputy in charge signs; the office gives the next number of the year's register of reports. */
export async function sign(
  { db }: RehearsalDeps,
  authorityId: string,
  { roundId }: { roundId: string },
): Promise<void> {
  const [{ now, next }] = await db.query<[{ now: Date; next: number }]>(
    `select business_now($1) as now, count(*)::int + 1 as next from consolidation
     where authority_id = $1 and extract(year from issued_on)
           = extract(year from business_now($1) at time zone 'Asia/Ho_Chi_Minh')`,
    [authorityId],
  );
  await signReport(db, await commandOf(db, authorityId, 'leader'), {
    roundId,
    number: String(next).padStart(2, '0'),
    issuedOn: dateOf(now.getTime()),
  });
}
