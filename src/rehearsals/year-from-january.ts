import { dayOf } from '../domain/calendar/local-date.js';
import type { SampleProfile } from './sample/profile.js';
import type { SampleYear } from './sample/year.js';

/** Rounds in every month or quarter want a plan that is issued when the year begins. */
export function yearFromJanuary(profile: SampleProfile): SampleProfile {
  return { ...profile, years: profile.years.map(moved) };
}

function moved(year: SampleYear): SampleYear {
  const on = (day: number, time: string): string => `${dayOf(year.year, 1, day)}T${time}:00+07:00`;
  return {
    ...year,
    directive: { ...year.directive, receivedAt: on(3, '09:00') },
    plan: {
      ...year.plan,
      approvedAt: on(5, '09:00'),
      issuedOn: dayOf(year.year, 1, 5),
      launchAt: on(8, '08:00'),
    },
  };
}
