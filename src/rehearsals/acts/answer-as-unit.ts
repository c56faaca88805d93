import { receiveObligation } from '../../obligations/receive-obligation.js';
import { submitReport } from '../../obligations/submit-report.js';
import type { ActInput } from '../act.js';
import { commandOf, commandOfUnit } from '../people.js';
import type { RehearsalDeps } from '../rehearsal-deps.js';

export async function openObligation(
  { db }: RehearsalDeps,
  authorityId: string,
  { obligationId, filledBy }: ActInput['open'],
): Promise<void> {
  const { linkId: _linkId, ...command } = await commandOfUnit(db, authorityId, {
    obligationId,
    filledBy: filledBy.name,
  });
  await receiveObligation(db, command, obligationId);
}

/** By its link; or the coordinator enters what the unit says on the telephone. */
export async function submitAnswer(
  { db }: RehearsalDeps,
  authorityId: string,
  { obligationId, version, channel, content }: ActInput['submit'],
): Promise<void> {
  const idempotencyKey = `rehearsal-${version}`;
  const sent = { obligationId, idempotencyKey, content, channel };
  if (channel === 'telephone') {
    const command = await commandOf(db, authorityId, 'coordinator');
    const enteredBy = command.actor.kind === 'person' ? command.actor.name : null;
    await submitReport(db, command, { ...sent, enteredBy });
    return;
  }
  const filledBy = content.filledBy.name;
  const { linkId, ...command } = await commandOfUnit(db, authorityId, { obligationId, filledBy });
  await submitReport(db, command, { ...sent, linkId });
}
