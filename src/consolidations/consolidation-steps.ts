import type { DataSource } from 'typeorm';
import type { ConsolidationActivities } from '../../workflows/contract.js';
import { answerStep, type StepOutcome } from '../persistence/answer-step.js';
import { compileReport } from './compile-report.js';
import { remindSigners } from './remind-signers.js';
import { sendReport } from './send-report.js';

type PackState = 'waiting' | 'compiled' | 'signed' | 'sent' | 'receipted';

/** What the consolidation's workflow asks, answered from PostgreSQL. */
export function consolidationSteps(db: DataSource): ConsolidationActivities {
  const step = (input: { roundId: string }, isLast = false) => ({
    type: 'consolidation' as const,
    input,
    isLast,
  });
  return {
    reportCompiled: (input) =>
      answerStep(db, step(input), (authorityId) => compileWhenClosed(db, authorityId, input.roundId)),
    reportSigned: (input) =>
      answerStep(db, step(input), (authorityId) => remindSigners(db, authorityId, input.roundId)),
    reportSent: (input) =>
      answerStep(db, step(input), async (authorityId) =>
        (await sendReport(db, authorityId, input.roundId))
          ? 'stands'
          : { nextAt: null, waitsFor: 'a mailbox above to send the report to' },
      ),
    receiptRecorded: (input) =>
      answerStep(db, step(input, true), async () =>
        (await stateOf(db, input.roundId)) === 'receipted'
          ? 'stands'
          : { nextAt: null, waitsFor: 'the receipt from above' },
      ),
  };
}

/** The round closes when it is complete or at its latest moment; its own workflow sees to that and wakes us. */
async function compileWhenClosed(db: DataSource, authorityId: string, roundId: string): Promise<StepOutcome> {
  const [round] = await db.query<{ state: string }[]>(`select state from round where id = $1`, [roundId]);
  if (round!.state === 'planned' || round!.state === 'open') {
    return { nextAt: null, waitsFor: 'the last answer or the latest moment' };
  }
  await compileReport(db, authorityId, roundId);
  return 'stands';
}

async function stateOf(db: DataSource, roundId: string): Promise<PackState> {
  const [row] = await db.query<{ state: PackState }[]>(
    `select state from consolidation where round_id = $1`,
    [roundId],
  );
  return row?.state ?? 'waiting';
}
