import type { DataSource } from 'typeorm';
import { setTimeout as sleep } from 'node:timers/promises';

/** What still runs of an authority: rows of the outbox, workflows that have not seen their latest wake. */
export interface Stir {
  mails: number;
  wakes: number;
  unanswered: string[];
}

const FIRST_LOOK_MS = 4;
const LONGEST_LOOK_MS = 40;

/** Counts what still runs under the present clock; nothing of it may be left before the clock jumps. */
async function whatStirs(db: DataSource, authorityId: string): Promise<Stir> {
  const [stir] = await db.query<Stir[]>(
    `select (select count(*)::int from outbox x
             where x.authority_id = $1 and x.done_at is null and x.kind = 'mail') as mails,
            (select count(*)::int from outbox x
             where x.authority_id = $1 and x.done_at is null and x.kind = 'wake') as wakes,
            array(select w.workflow_id from watch w
                  where w.authority_id = $1 and w.seen < w.wanted order by 1) as unanswered`,
    [authorityId],
  );
  return stir!;
}

function isQuiet(stir: Stir): boolean {
  return stir.mails === 0 && stir.wakes === 0 && stir.unanswered.length === 0;
}

/** Waits for quiet, at most `withinMs`; null when it came, else what still runs. */
export async function untilQuiet(
  db: DataSource,
  authorityId: string,
  withinMs: number,
): Promise<Stir | null> {
  const end = Date.now() + withinMs;
  for (let pause = FIRST_LOOK_MS; ; pause = Math.min(LONGEST_LOOK_MS, pause * 2)) {
    const stir = await whatStirs(db, authorityId);
    if (isQuiet(stir)) return null;
    if (Date.now() > end) return stir;
    await sleep(pause);
  }
}

export function stirText(stir: Stir): string {
  const parts = [
    stir.mails > 0 ? `${stir.mails} thư chưa gửi xong` : '',
    stir.wakes > 0 ? `${stir.wakes} lời gọi chưa tới nơi` : '',
    stir.unanswered.length > 0 ? `đang chờ ${stir.unanswered.slice(0, 3).join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
