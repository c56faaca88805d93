import { isOverdue } from '../domain/obligation/obligation-states.js';
import type { RoundDuty } from './round.read-model.js';

/** The words of the address, in the order of the filter line. */
export const DUTY_FILTERS = {
  'tat-ca': 'filter_all',
  'chua-nop': 'filter_owed',
  'qua-han': 'filter_late',
  'cho-xem': 'filter_review',
  'tra-lai': 'filter_returned',
  'da-nhan': 'filter_accepted',
  mien: 'filter_out',
} as const;

export type DutyFilter = keyof typeof DUTY_FILTERS;

export function isDutyFilter(text: string | undefined): text is DutyFilter {
  return text !== undefined && text in DUTY_FILTERS;
}

/** The duties that a filter shows at an instant. */
export function filterDuties(duties: readonly RoundDuty[], filter: DutyFilter, now: Date): RoundDuty[] {
  return duties.filter((duty) => SHOWN[filter](duty, now.getTime()));
}

const SHOWN: Readonly<Record<DutyFilter, (duty: RoundDuty, now: number) => boolean>> = {
  'tat-ca': () => true,
  'chua-nop': ({ state }) => state === 'scheduled' || state === 'open' || state === 'returned',
  'qua-han': ({ state, dueAt }, now) => isOverdue(state, dueAt?.getTime() ?? null, now),
  'cho-xem': ({ state }) => state === 'submitted' || state === 'nil' || state === 'declined',
  'tra-lai': ({ state }) => state === 'returned',
  'da-nhan': ({ state }) => state === 'accepted',
  mien: ({ state }) => state === 'waived' || state === 'closed-missing',
};
