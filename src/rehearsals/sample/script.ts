import { lastDayInTime, dueAtOf } from '../../domain/calendar/due-rule.js';
import { dateOf, instantOf } from '../../domain/calendar/local-date.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.js';
import { answerOf } from './answers.js';
import type { SampleConduct, ScriptedAct, ScriptedStep } from './conduct.js';
import type { SampleProfile, SampleUnit } from './profile.js';
import type { SampleInstant, SampleRound } from './year.js';

/** How a unit behaves in a round: its line for the round, else its habit, else in time. */
export function conductOf(profile: SampleProfile, unitKey: string, roundKey: string): SampleConduct {
  const own = profile.conducts.filter((conduct) => conduct.unitKey === unitKey);
  return (
    own.find((conduct) => conduct.roundKey === roundKey) ??
    own.find((conduct) => conduct.roundKey === '*') ?? {
      unitKey,
      roundKey,
      style: 'on-time',
      days: -2,
      at: '09:00',
    }
  );
}

/**
 * Everything that units and the reviewer do in a report round, in the order of time.
 * The same profile, round and calendar give the same script. Throws `calendar.year-without-rows`.
 */
export function scriptOf(
  profile: SampleProfile,
  round: SampleRound,
  calendar: WorkingCalendar,
): ScriptedStep[] {
  const due = dueAtOf(round.unitDue, calendar);
  if (due === null) return [];
  const lastDay = lastDayInTime(due.dueAt);
  return profile.units
    .flatMap((unit) => unitSteps({ profile, round, unit, calendar, lastDay }))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

interface Scene {
  profile: SampleProfile;
  round: SampleRound;
  unit: SampleUnit;
  calendar: WorkingCalendar;
  lastDay: LocalDate;
}

function unitSteps(scene: Scene): ScriptedStep[] {
  const conduct = conductOf(scene.profile, scene.unit.key, scene.round.key);
  if (conduct.style === 'never') return [];
  const first = firstAnswerOn(scene, conduct);
  const step = (on: LocalDate, at: string, act: ScriptedAct): ScriptedStep => ({
    at: instantText(on, at),
    unitKey: scene.unit.key,
    roundKey: scene.round.key,
    act,
  });
  const opened = conduct.style === 'telephone' ? [] : [step(first, '08:20', { type: 'open' })];
  if (conduct.style === 'nil') {
    const nil: ScriptedAct = { type: 'nil', reason: conduct.nilReason ?? '', filledBy: scene.unit.contact };
    return [
      ...opened,
      step(first, conduct.at, nil),
      step(dayAfter(scene, first), '10:00', { type: 'accept' }),
    ];
  }
  return [...opened, ...versions(scene, conduct, first).map(({ on, at, act }) => step(on, at, act))];
}

/** Never before the round opens: a short round squeezes early answers into its first day. */
function firstAnswerOn({ calendar, lastDay, round }: Scene, conduct: SampleConduct): LocalDate {
  const isLate = conduct.days > 0;
  // "Trước ngày" may end on a Sunday; nobody at the office then, so what is in time counts from the working day before.
  const from = isLate || calendar.isWorkingDay(lastDay) ? lastDay : calendar.lastWorkingDayBefore(lastDay);
  const on = calendar.addWorkingDays(from, conduct.days);
  const opens = dateOf(Date.parse(round.opensAt));
  const earliest = calendar.isWorkingDay(opens) ? opens : calendar.nextWorkingDay(opens);
  return on < earliest ? earliest : on;
}

/** Submit, return, submit again … accept; each answer one working day after the last act. */
function versions(
  scene: Scene,
  conduct: SampleConduct,
  first: LocalDate,
): { on: LocalDate; at: string; act: ScriptedAct }[] {
  const returns = conduct.returns ?? [];
  const acts: { on: LocalDate; at: string; act: ScriptedAct }[] = [];
  let on = first;
  for (const [index, sentBack] of returns.entries()) {
    acts.push({
      on,
      at: conduct.at,
      act: submission(scene, conduct, { version: index + 1, on, wrong: sentBack.wrong }),
    });
    on = dayAfter(scene, on);
    const correctionDueOn = scene.calendar.addWorkingDays(on, 3);
    acts.push({ on, at: '10:30', act: { type: 'return', reason: sentBack.reason, correctionDueOn } });
    on = dayAfter(scene, on);
  }
  acts.push({
    on,
    at: conduct.at,
    act: submission(scene, conduct, { version: returns.length + 1, on, wrong: [] }),
  });
  acts.push({ on: dayAfter(scene, on), at: '10:00', act: { type: 'accept' } });
  return acts;
}

function submission(
  { profile, round, unit }: Scene,
  conduct: SampleConduct,
  {
    version,
    on,
    wrong,
  }: { version: number; on: LocalDate; wrong: readonly { indicator: number; factor: number }[] },
): ScriptedAct {
  const answer = answerOf({ profile, round, unit, asOf: instantOf(on, conduct.at), version });
  return {
    type: 'submit',
    version,
    channel: conduct.style === 'telephone' ? 'telephone' : 'link',
    answer: {
      ...answer,
      figures: answer.figures.map((figure) => {
        const factor = wrong.find((line) => line.indicator === figure.indicator)?.factor ?? 1;
        return { ...figure, numerator: Math.round(figure.numerator * factor) };
      }),
    },
  };
}

function dayAfter({ calendar }: Scene, on: LocalDate): LocalDate {
  return calendar.nextWorkingDay(on);
}

function instantText(on: LocalDate, at: string): SampleInstant {
  return `${on}T${at}:00+07:00`;
}
