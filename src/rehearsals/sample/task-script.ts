import { tasksLedBy } from './answers.js';
import type { SampleProfile } from './profile.js';
import { steadyShare } from './figures.js';
import type { SampleInstant } from './year.js';

/** What happens in a year's task round: a unit opens its page ("đã tiếp nhận") or reports a dated task done. */
export interface TaskStep {
  at: SampleInstant;
  unitKey: string;
  act: { type: 'open' } | { type: 'done'; taskKey: string; product: string };
}

/** Steps of the task round in the order of time; a task whose lead never finishes it has none. */
export function taskScriptOf(profile: SampleProfile, year: number): TaskStep[] {
  const plan = profile.years.find((line) => line.year === year)?.plan;
  if (plan === undefined) return [];
  const launched = Date.parse(plan.launchAt);
  return profile.units
    .flatMap((unit): TaskStep[] => [
      ...(unit.mailboxBounces
        ? []
        : [{ at: openedAt(launched, unit.key), unitKey: unit.key, act: { type: 'open' } } as const]),
      ...tasksLedBy(profile, year, unit.key).flatMap((task): TaskStep[] =>
        task.doneAt === null || task.nature !== 'with-due'
          ? []
          : [
              {
                at: task.doneAt,
                unitKey: unit.key,
                act: { type: 'done', taskKey: task.key, product: task.product },
              },
            ],
      ),
    ])
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Some open within the hour, some after a day: between 10 minutes and 8 hours after the launch. */
function openedAt(launched: number, unitKey: string): SampleInstant {
  const minutes = 10 + Math.floor(steadyShare(`${unitKey}|open`) * 470);
  return new Date(launched + minutes * 60_000 + 7 * 3_600_000).toISOString().slice(0, 19) + '+07:00';
}
