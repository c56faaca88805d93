import { addDays, dayOf, weekday } from '../../domain/calendar/local-date.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { SampleRound, SampleYear } from './year.js';

export type RoundRhythm = 'default' | 'quarterly' | 'monthly';

/** The rounds of a year in another rhythm, by the periods of NĐ 09/2019/NĐ-CP: data from day 15 to day 14. */
export function scaledRounds(year: SampleYear, rhythm: RoundRhythm): readonly SampleRound[] {
  if (rhythm === 'default') return year.rounds;
  const months = rhythm === 'monthly' ? 1 : 3;
  return Array.from({ length: 12 / months }, (_, index) => roundOf(year.year, (index + 1) * months, months));
}

function roundOf(year: number, lastMonth: number, months: number): SampleRound {
  const cutOffOn = dayOf(year, lastMonth, 14);
  const first = lastMonth - months;
  const dataFrom = first <= 0 ? dayOf(year - 1, 12 + first, 15) : dayOf(year, first, 15);
  const period = months === 1 ? 'month' : 'quarter';
  const number = months === 1 ? lastMonth : lastMonth / 3;
  return {
    key: `${period}-${year}-${String(number).padStart(2, '0')}`,
    year,
    period,
    label: `Báo cáo ${months === 1 ? 'tháng' : 'quý'} ${number} năm ${year}`,
    dataFrom,
    cutOffOn,
    opensAt: `${onWeekday(addDays(cutOffOn, -4))}T08:00:00+07:00`,
    unitDue: { kind: 'before', on: addDays(cutOffOn, 7) },
    upwardDue: { kind: 'by', on: addDays(cutOffOn, 11) },
  };
}

function onWeekday(day: LocalDate): LocalDate {
  return weekday(day) <= 5 ? day : addDays(day, -2);
}
