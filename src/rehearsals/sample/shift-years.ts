import { localDate } from '../../domain/calendar/local-date.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { DueRule } from '../../domain/calendar/due-rule.js';
import type { SampleProfile } from './profile.js';
import type { SampleRound, SampleTask, SampleYear } from './year.js';

/**
 * The profile moved by whole years: dates, instants and years in words. Only the directive's text keeps its years,
 * because its number and dates are those of a document.
 */
export function shiftYears(profile: SampleProfile, by: number): SampleProfile {
  if (by === 0) return profile;
  const words = (text: string): string =>
    text.replace(/\b20(2\d)\b/g, (_, digits: string) => String(2000 + Number(digits) + by));
  const day = (date: LocalDate): LocalDate => localDate(movedDay(date, by));
  const shift: Shift = { by, words, day };
  return {
    ...profile,
    year: profile.year + by,
    clockAt: movedDay(profile.clockAt, by),
    indicators: profile.indicators.map((indicator) => ({
      ...indicator,
      horizon: indicator.horizon.map((target) => ({ ...target, year: target.year + Math.max(0, by) })),
    })),
    years: profile.years.map((year) => shiftedYear(year, shift)),
    conducts: profile.conducts.map((conduct) => ({ ...conduct, roundKey: words(conduct.roundKey) })),
  };
}

interface Shift {
  by: number;
  words: (text: string) => string;
  day: (date: LocalDate) => LocalDate;
}

/** 29 February has no counterpart in most years: the 28th stands in. */
function movedDay(text: string, by: number): string {
  const year = Number(text.slice(0, 4)) + by;
  const rest = text.slice(4);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}${rest.startsWith('-02-29') && !isLeap ? `-02-28${rest.slice(6)}` : rest}`;
}

function shiftedYear(year: SampleYear, shift: Shift): SampleYear {
  const { plan } = year;
  const { by, day, words } = shift;
  return {
    ...year,
    year: year.year + by,
    directive: {
      ...year.directive,
      issuedOn: day(year.directive.issuedOn),
      receivedAt: movedDay(year.directive.receivedAt, by),
    },
    plan: {
      ...plan,
      title: words(plan.title),
      approvedAt: movedDay(plan.approvedAt, by),
      issuedOn: day(plan.issuedOn),
      launchAt: movedDay(plan.launchAt, by),
      tasks: plan.tasks.map((task) => shiftedTask(task, shift)),
      activities: plan.activities.map((activity) => ({
        ...activity,
        from: day(activity.from),
        to: day(activity.to),
      })),
    },
    rounds: year.rounds.map((round) => shiftedRound(round, shift)),
  };
}

function shiftedTask(task: SampleTask, shift: Shift): SampleTask {
  return {
    ...task,
    text: shift.words(task.text),
    due: shiftedDue(task.due, shift),
    dueText: shift.words(task.dueText),
    doneAt: task.doneAt === null ? null : movedDay(task.doneAt, shift.by),
  };
}

function shiftedRound(round: SampleRound, shift: Shift): SampleRound {
  return {
    ...round,
    key: shift.words(round.key),
    year: round.year + shift.by,
    label: shift.words(round.label),
    dataFrom: shift.day(round.dataFrom),
    cutOffOn: shift.day(round.cutOffOn),
    opensAt: movedDay(round.opensAt, shift.by),
    unitDue: shiftedDue(round.unitDue, shift),
    upwardDue: shiftedDue(round.upwardDue, shift),
  };
}

function shiftedDue(due: DueRule, { by, day }: Shift): DueRule {
  if ('on' in due) return { ...due, on: day(due.on) };
  return 'year' in due ? { ...due, year: due.year + by } : due;
}
