import type { Queryable } from '../persistence/queryable.js';
import { say, type Lang } from '../web/i18n/say.js';
import { journalWords } from './journal.words.js';

/** What fires next for a cycle, round or obligation: the view that `fireDue` itself reads. */
export async function readNextOf(
  db: Queryable,
  lang: Lang,
  subject: { cycleId?: string; roundId?: string; obligationId?: string },
): Promise<{ at: Date; text: string }[]> {
  const rows = await db.query<{
    at: Date;
    action: 'remind' | 'press' | 'report';
    label: string;
    units: number;
  }>(
    `select p.at, p.action, r.label, count(distinct p.unit_id)::int as units
     from pending_notice p join round r on r.id = p.round_id
     where p.cycle_id::text = $1 or p.round_id::text = $2 or p.obligation_id::text = $3
     group by p.at, p.action, r.label order by p.at limit 20`,
    [subject.cycleId ?? null, subject.roundId ?? null, subject.obligationId ?? null],
  );
  return rows.map(({ at, action, label, units }) => ({
    at,
    text: say(lang, journalWords[`next-${action}`], { units, label }),
  }));
}

export interface AlertLine {
  id: string;
  subject: string;
  message: string;
  raisedAt: Date;
}

/** What should have happened and has not, of this authority, the newest first. */
export async function readAlerts(db: Queryable, authorityId: string): Promise<AlertLine[]> {
  return db.query<AlertLine>(
    `select id, subject, message, raised_at as "raisedAt" from alert
     where cleared_at is null and authority_id = $1 order by raised_at desc limit 20`,
    [authorityId],
  );
}
