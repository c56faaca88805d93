import type { DataSource } from 'typeorm';
import type { SubmissionContent } from '../domain/obligation/submission-content.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { lockObligation } from './transition-obligation.js';

export interface DraftSave {
  obligationId: string;
  content: SubmissionContent;
  savedBy: string;
  /** The version the page was made from; 0 for a first draft. */
  version: number;
}

/** Keeps what was typed. Of two people editing at once the second is told `changed-meanwhile` and keeps her text. */
export async function saveDraft(db: DataSource, command: Command, draft: DraftSave): Promise<number> {
  return transact(db, command, async (tx) => {
    const obligation = await lockObligation(tx, draft.obligationId);
    if (!['open', 'returned', 'closed-missing'].includes(obligation.state)) {
      throw new RuleBroken('obligation.already-submitted');
    }
    const [saved] = await tx.query<{ version: number }>(
      `insert into draft (obligation_id, content, saved_by, saved_at, version)
       select $1, $2, $3, $4, 1 where $5 = 0 or exists (select 1 from draft where obligation_id = $1)
       on conflict (obligation_id) do update
       set content = excluded.content, saved_by = excluded.saved_by, saved_at = excluded.saved_at, version = draft.version + 1
       where draft.version = $5 returning version`,
      [draft.obligationId, JSON.stringify(draft.content), draft.savedBy, tx.now, draft.version],
    );
    if (saved === undefined) throw new RuleBroken('changed-meanwhile', { savedBy: draft.savedBy });
    return saved.version;
  });
}
