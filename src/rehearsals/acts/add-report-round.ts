import { dateOf } from '../../domain/calendar/local-date.js';
import { addItem } from '../../plans/add-item.js';
import type { SampleRound } from '../sample/year.js';
import type { Drafted } from './prepare-plan.js';

export async function addReportRound(
  { db, command, versionId }: Pick<Drafted, 'db' | 'command' | 'versionId'>,
  round: SampleRound,
): Promise<void> {
  const { period, dataFrom, cutOffOn, opensAt, unitDue, upwardDue } = round;
  const opensOn = dateOf(Date.parse(opensAt));
  await addItem(db, command, {
    versionId,
    kind: 'report-round',
    itemKey: round.key,
    text: round.label,
    detail: { period, dataFrom, cutOffOn, opensOn, unitDue, upwardDue },
  });
}
