import { addDays, dateOf } from '../../domain/calendar/local-date.js';
import type { ReportRoundDetail } from '../../domain/plan/plan-detail.js';
import { answerAgency } from '../../plans/answer-agency.js';
import { assignLead, assignOpenTasks } from '../../plans/assign-task.js';
import { itemsOf, planContent } from '../../plans/plan-content.read-model.js';
import { removeItem } from '../../plans/remove-item.js';
import { createUnit } from '../../units/create-unit.js';
import { addReportRound } from './add-report-round.js';
import type { Drafted } from './prepare-plan.js';

const FIRST_NAMED = 'Chọn cơ quan được văn bản nêu trước; cơ quan còn lại phối hợp.';
/** Names that mean nobody in particular: the standing office asks around. */
const OPEN_NAME = /liên quan|^các /iu;
/** From the draft to the launch, and some days for the units. */
const DAYS_TO_LAUNCH = 10;

/**
 * The coordinator completes the draft of a directive that the rehearsal does not know: unknown agencies become units,
 * one of several leads is chosen, what still has no lead goes to the standing office.
 */
export async function completeDraft(drafted: Drafted): Promise<void> {
  await meetUnknownAgencies(drafted);
  await chooseLeads(drafted);
  const { db, command, versionId, unitIds, profile } = drafted;
  const unitId = unitIds.get(profile.authority.standingUnitKey)!;
  await assignOpenTasks(db, command, { versionId, unitId });
  await setRounds(drafted);
}

async function meetUnknownAgencies({ db, command, versionId }: Drafted): Promise<void> {
  const tasks = itemsOf(await planContent(db, versionId), 'task');
  const unknown = tasks
    .filter((task) => task.leads.length === 0 && task.detail.sourceLeads?.length === 1)
    .map((task) => ({ name: task.detail.sourceLeads![0]!, isRequested: task.heading.startsWith('Đề nghị') }));
  const byName = new Map(unknown.map((agency) => [agency.name, agency]));
  let number = 0;
  for (const { name, isRequested } of byName.values()) {
    if (OPEN_NAME.test(name)) continue;
    number += 1;
    const unitId = await createUnit(db, command, {
      ...{ code: `co-quan-${number}`, name, shortName: name, level: 'huyện', parentId: null },
      kind: isRequested ? 'requested' : 'office',
      ...{ mailbox: `coquan${number}@halam.hoaigiang.example`, alternateMailbox: null, phone: '' },
      ...{ headName: '', headMailbox: null, contactName: '', contactMailbox: null },
    });
    await answerAgency(db, command, { versionId, sourceName: name, unitId });
  }
}

async function chooseLeads({ db, command, versionId }: Drafted): Promise<void> {
  const tasks = itemsOf(await planContent(db, versionId), 'task');
  for (const task of tasks) {
    if (task.leads.length < 2) continue;
    await assignLead(db, command, { itemId: task.id, unitId: task.leads[0]!, reason: FIRST_NAMED });
  }
}

/** The rhythm that was asked for instead of the drafted rounds; what would be due before the launch is left out. */
async function setRounds(drafted: Drafted): Promise<void> {
  const { db, command, versionId, rhythm, year } = drafted;
  const [{ now }] = await db.query<[{ now: Date }]>('select business_now($1) as now', [command.authorityId]);
  const earliest = addDays(dateOf(now.getTime()), DAYS_TO_LAUNCH);
  for (const item of itemsOf(await planContent(db, versionId), 'report-round'))
    if (rhythm !== 'default' || dueDay(item.detail) < earliest) await removeItem(db, command, item.id);
  if (rhythm === 'default') return;
  for (const round of year.rounds) if (dueDay(round) >= earliest) await addReportRound(drafted, round);
}

function dueDay({ unitDue, cutOffOn }: Pick<ReportRoundDetail, 'unitDue' | 'cutOffOn'>): string {
  return 'on' in unitDue ? unitDue.on : (cutOffOn ?? '');
}
