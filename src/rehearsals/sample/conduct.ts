import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { Narrative, TaskStatus } from '../../domain/obligation/submission-content.js';
import type { SampleInstant } from './year.js';

/** How a unit behaves in a round; a round key of `*` is its habit. */
export interface SampleConduct {
  unitKey: string;
  roundKey: string;
  style: ConductStyle;
  /** Working days from the last day in time to the first answer: −2 two days early, 0 on the day, 3 late. */
  days: number;
  /** 'HH:MM' of the first answer. */
  at: string;
  /** One per return, in order, with the figures that were wrong in the version before it. */
  returns?: readonly { reason: string; wrong: readonly { indicator: number; factor: number }[] }[];
  /** Why there is nothing to report. */
  nilReason?: string;
}

export type ConductStyle = 'on-time' | 'late' | 'never' | 'nil' | 'returned' | 'returned-twice' | 'telephone';

/** One thing that happens in a round, in the order of `at`. */
export interface ScriptedStep {
  at: SampleInstant;
  unitKey: string;
  roundKey: string;
  act: ScriptedAct;
}

export type ScriptedAct =
  | { type: 'open' }
  | { type: 'submit'; version: number; channel: 'link' | 'telephone'; answer: SampleAnswer }
  | { type: 'nil'; reason: string; filledBy: SampleFilledBy }
  | { type: 'return'; reason: string; correctionDueOn: LocalDate }
  | { type: 'accept' };

export interface SampleFilledBy {
  name: string;
  position: string;
  phone: string;
}

export interface SampleAnswer {
  figures: readonly SampleFigure[];
  tasks: readonly SampleTaskAnswer[];
  narrative: Narrative;
  filledBy: SampleFilledBy;
}

export interface SampleTaskAnswer {
  taskKey: string;
  status: TaskStatus;
  doneOn: LocalDate | null;
  note: string;
}

export interface SampleFigure {
  indicator: number;
  numerator: number;
  denominator: number | null;
  /** Given before the figures' last day. */
  isEstimated: boolean;
}
