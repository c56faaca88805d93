import type { Lang } from '../phrase.js';
import { hasAnswered, type ObligationState } from './obligation-states.js';

export type CountCell =
  'done-in-time' | 'done-late' | 'done-no-due' | 'open-in-time' | 'open-late' | 'open-no-due';

export const COUNT_CELLS: readonly CountCell[] = [
  'done-in-time',
  'done-late',
  'done-no-due',
  'open-in-time',
  'open-late',
  'open-no-due',
];

/** One obligation as counted. Instants are epoch ms; `dueAt` is the present first late instant. */
export interface Countable {
  state: ObligationState;
  dueAt: number | null;
  /** When the answer that stands was given. */
  answeredAt: number | null;
  /** The present due comes from an extension. */
  isExtended: boolean;
  /** The answer that stands is a deliberate "không phát sinh". */
  isNil: boolean;
}

/** How far a total is carried by what came in; `received` leaves the nil answers out. */
export interface Coverage {
  expected: number;
  received: number;
  nil: number;
  missing: number;
}

export interface Counts {
  /** Six cells; what was extended and then in time is not among them. */
  cells: Readonly<Record<CountCell, number>>;
  /** Done in time, but in an extended time: stands apart. The six cells and this make `total`. */
  doneInExtendedTime: number;
  /** Every obligation that was not waived, and those of them with a due: the two denominators. */
  total: number;
  totalWithDue: number;
  waived: number;
  coverage: Coverage;
}

/** Counts obligations as of an instant (epoch ms). Waived ones are expected of nobody and only named. */
export function countCells(list: readonly Countable[], now: number): Counts {
  const expected = list.filter((each) => each.state !== 'waived');
  const places = expected.map((each) => placeOf(each, now));
  const answered = expected.filter((each) => hasAnswered(each.state));
  const nil = answered.filter((each) => each.isNil || each.state === 'nil').length;
  return {
    cells: Object.fromEntries(
      COUNT_CELLS.map((cell) => [cell, places.filter((place) => place === cell).length]),
    ) as Record<CountCell, number>,
    doneInExtendedTime: places.filter((place) => place === 'done-in-extended-time').length,
    total: expected.length,
    totalWithDue: expected.filter((each) => each.dueAt !== null).length,
    waived: list.length - expected.length,
    coverage: {
      expected: expected.length,
      received: answered.length - nil,
      nil,
      missing: expected.length - answered.length,
    },
  };
}

/** "31/40 đơn vị, 2 không phát sinh, 7 chưa nộp"; what is zero is left out. */
export function coverageText({ expected, received, nil, missing }: Coverage, lang: Lang): string {
  const words = {
    vi: [`${received}/${expected} đơn vị`, `${nil} không phát sinh`, `${missing} chưa nộp`],
    en: [`${received}/${expected} units`, `${nil} nil`, `${missing} missing`],
  }[lang];
  return words.filter((_, index) => [true, nil > 0, missing > 0][index]).join(', ');
}

type Place = CountCell | 'done-in-extended-time';

function placeOf(each: Countable, now: number): Place {
  return hasAnswered(each.state) ? placeOfDone(each, now) : placeOfOpen(each, now);
}

function placeOfDone({ dueAt, answeredAt, isExtended }: Countable, now: number): Place {
  if (dueAt === null) return 'done-no-due';
  if ((answeredAt ?? now) >= dueAt) return 'done-late';
  return isExtended ? 'done-in-extended-time' : 'done-in-time';
}

function placeOfOpen({ dueAt }: Countable, now: number): Place {
  if (dueAt === null) return 'open-no-due';
  return now >= dueAt ? 'open-late' : 'open-in-time';
}
