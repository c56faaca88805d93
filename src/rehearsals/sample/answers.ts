import { dateOf } from '../../domain/calendar/local-date.js';
import type { SampleAnswer, SampleTaskAnswer } from './conduct.js';
import { figuresOf } from './figures.js';
import { narrativeOf } from './narratives.js';
import type { SampleProfile, SampleUnit } from './profile.js';
import type { SampleRound, SampleTask } from './year.js';

/** What a unit truly has to say in a round at an instant (epoch ms). */
export function answerOf(question: {
  profile: SampleProfile;
  round: SampleRound;
  unit: SampleUnit;
  asOf: number;
  version: number;
}): SampleAnswer {
  const { profile, round, unit, asOf, version } = question;
  const narrative = narrativeOf(unit, round);
  return {
    figures: figuresOf(profile, round, unit).map((figure) => ({
      ...figure,
      isEstimated: dateOf(asOf) < round.cutOffOn,
    })),
    tasks: tasksLedBy(profile, round.year, unit.key).map((task) => taskAnswer(task, asOf)),
    narrative:
      version === 1
        ? narrative
        : {
            ...narrative,
            results: `${narrative.results}\nĐã rà soát, bổ sung theo ý kiến trả lại (lần gửi thứ ${version}).`,
          },
    filledBy: unit.contact,
  };
}

/** Tasks of the year that a unit leads, as the report form lists them. */
export function tasksLedBy(profile: SampleProfile, year: number, unitKey: string): readonly SampleTask[] {
  const plan = profile.years.find((line) => line.year === year)?.plan;
  return plan?.tasks.filter((task) => task.leadKey === unitKey) ?? [];
}

function taskAnswer(task: SampleTask, asOf: number): SampleTaskAnswer {
  const doneAt = task.doneAt === null ? null : Date.parse(task.doneAt);
  if (doneAt !== null && doneAt <= asOf)
    return {
      taskKey: task.key,
      status: 'done',
      doneOn: dateOf(doneAt),
      note: task.product === '' ? 'Đã hoàn thành.' : `Đã hoàn thành; sản phẩm: ${task.product}.`,
    };
  return { taskKey: task.key, status: 'in-progress', doneOn: null, note: progressNote(task) };
}

function progressNote(task: SampleTask): string {
  return task.nature === 'ongoing'
    ? 'Thực hiện thường xuyên, đúng kế hoạch.'
    : 'Đang triển khai theo kế hoạch.';
}
