import type { DataSource } from 'typeorm';
import { dateOf } from '../../domain/calendar/local-date.js';
import type { Narrative, SubmissionContent } from '../../domain/obligation/submission-content.js';
import { loadCalendar } from '../../units/load-calendar.js';
import type { ScheduledAct } from '../act.js';
import { loadScript, yearOfProfile } from '../rehearsal-script.js';
import { scheduleActs } from '../schedule-acts.js';
import type { SampleAnswer, SampleFilledBy, ScriptedStep } from '../sample/conduct.js';
import type { SampleProfile } from '../sample/profile.js';
import { scriptOf } from '../sample/script.js';
import { taskScriptOf, type TaskStep } from '../sample/task-script.js';
import { launchedPlan, type LaunchedPlan } from './launched-plan.js';
import { profileOfPlan } from './profile-of-plan.js';

/** More acts than this are done hour by hour: a clock that stops at every minute takes longer than the work. */
const MOST_TO_THE_MINUTE = 1_000;
const HOUR = 3_600_000;

/** Writes everything that the units and the reviewer will do in a launched year. */
export async function scheduleUnitActs(db: DataSource, authorityId: string, year: number): Promise<void> {
  const script = await loadScript(db, authorityId);
  const launched = await launchedPlan(db, authorityId, year);
  const calendar = await loadCalendar(db, authorityId);
  const profile =
    script.directive === null ? script.profile : profileOfPlan(script.profile, launched, calendar);
  const { rounds } = yearOfProfile(profile, year);
  const acts = [
    ...taskScriptOf(profile, year).flatMap((step) => taskActs(step, { profile, launched })),
    ...rounds.flatMap((round) =>
      scriptOf(profile, round, calendar).flatMap((step) => reportAct(step, { profile, launched })),
    ),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  await scheduleActs(db, authorityId, acts.length > MOST_TO_THE_MINUTE ? acts.map(byTheHour) : acts);
}

function byTheHour(act: ScheduledAct): ScheduledAct {
  return { ...act, at: new Date(Math.floor(act.at.getTime() / HOUR) * HOUR) };
}

interface Scene {
  profile: SampleProfile;
  launched: LaunchedPlan;
}

function filledByOf({ profile }: Scene, unitKey: string): SampleFilledBy {
  const unit = profile.units.find((each) => each.key === unitKey);
  return unit?.contact ?? { name: 'Cán bộ phụ trách', position: 'Chuyên viên', phone: '' };
}

function taskActs({ at: text, unitKey, act }: TaskStep, scene: Scene): ScheduledAct[] {
  const at = new Date(text);
  const filledBy = filledByOf(scene, unitKey);
  const own = scene.launched.tasks.filter((task) => task.unitKey === unitKey);
  if (act.type === 'open')
    return own.map(({ obligationId }) => ({ at, act: 'open', input: { obligationId, filledBy } }));
  return own
    .filter(({ taskKey }) => taskKey === act.taskKey)
    .map(({ obligationId, taskKey }) => {
      const note = act.product === '' ? 'Đã hoàn thành.' : `Đã hoàn thành; sản phẩm: ${act.product}.`;
      const tasks: SubmissionContent['tasks'] = [
        { taskKey, status: 'done', doneOn: dateOf(at.getTime()), note },
      ];
      const content = { ...EMPTY, tasks, narrative: { ...NOTHING_SAID, results: note }, filledBy };
      return { at, act: 'submit', input: { obligationId, version: 1, channel: 'link', content } };
    });
}

function reportAct({ at: text, unitKey, roundKey, act }: ScriptedStep, scene: Scene): ScheduledAct[] {
  const obligationId = scene.launched.reports.get(`${roundKey}|${unitKey}`);
  if (obligationId === undefined) return [];
  const at = new Date(text);
  switch (act.type) {
    case 'open':
      return [{ at, act: 'open', input: { obligationId, filledBy: filledByOf(scene, unitKey) } }];
    case 'submit': {
      const { version, channel } = act;
      const content = contentOf(act.answer, scene.launched);
      return [{ at, act: 'submit', input: { obligationId, version, channel, content } }];
    }
    case 'nil': {
      const content = { ...EMPTY, nil: { reason: act.reason }, filledBy: { ...act.filledBy } };
      return [{ at, act: 'submit', input: { obligationId, version: 1, channel: 'link', content } }];
    }
    case 'return': {
      const { reason, correctionDueOn } = act;
      return [{ at, act: 'return', input: { obligationId, reason, correctionDueOn } }];
    }
    case 'accept':
      return [{ at, act: 'accept', input: { obligationId } }];
  }
}

const NOTHING_SAID: Narrative = { direction: '', results: '', difficulties: '', proposals: '' };
const EMPTY = { nil: null, tasks: [], figures: [], narrative: NOTHING_SAID };

/** The answer in the words of the plan: indicators and tasks by the keys of its items. */
function contentOf(answer: SampleAnswer, { indicatorKeys }: LaunchedPlan): SubmissionContent {
  return {
    nil: null,
    tasks: answer.tasks.map((task) => ({ ...task })),
    figures: answer.figures.flatMap(({ indicator, ...figure }) => {
      const indicatorKey = indicatorKeys.get(indicator);
      return indicatorKey === undefined ? [] : [{ indicatorKey, ...figure, note: '' }];
    }),
    narrative: { ...answer.narrative },
    filledBy: { ...answer.filledBy },
  };
}
