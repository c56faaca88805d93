import { RuleBroken } from '../domain/rule-broken.js';
import type { Act, ActName } from './act.js';
import { performAct } from './acts/perform-act.js';
import type { RehearsalDeps } from './rehearsal-deps.js';

export interface PerformedAct {
  act: ActName;
  outcome: string;
}

interface DueAct {
  id: number;
  at: Date;
}

/**
 * Performs every act whose instant has come, in the order of the script. What a rule refuses is recorded as the act's
 * outcome: people try things that are no longer possible. Any other fault ends the run.
 */
export async function performDue(deps: RehearsalDeps, authorityId: string): Promise<PerformedAct[]> {
  const performed: PerformedAct[] = [];
  for (;;) {
    const [due] = await deps.db.query<(DueAct & Act)[]>(
      `select a.id, a.at, a.act, a.input from rehearsal_act a
       where a.authority_id = $1 and a.done_at is null and a.at <= business_now($1)
       order by a.at, a.id limit 1`,
      [authorityId],
    );
    if (due === undefined) return performed;
    const outcome = await attempt(deps, authorityId, due);
    await deps.db.query(
      `update rehearsal_act set done_at = business_now($2), outcome = $3 where id = $1 and done_at is null`,
      [due.id, authorityId, outcome],
    );
    performed.push({ act: due.act, outcome });
  }
}

async function attempt(deps: RehearsalDeps, authorityId: string, act: Act): Promise<string> {
  try {
    await performAct(deps, authorityId, act);
    return 'done';
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return `refused: ${error.code}`;
  }
}
