import type { LocalDate } from '../calendar/local-date.js';

export type TaskStatus = 'not-started' | 'in-progress' | 'done' | 'not-applicable';

/** What a unit answers; kept byte for byte as canonical JSON in `submission.body`. */
export interface SubmissionContent {
  /** Deliberately nothing to report, with the reason. */
  nil: { reason: string } | null;
  tasks: TaskAnswer[];
  figures: FigureAnswer[];
  narrative: Narrative;
  filledBy: { name: string; position: string; phone: string };
}

export interface TaskAnswer {
  /** `plan_item.item_key` of a task that the unit leads. */
  taskKey: string;
  status: TaskStatus;
  doneOn: LocalDate | null;
  note: string;
}

export interface FigureAnswer {
  /** `plan_item.item_key` of the indicator. */
  indicatorKey: string;
  numerator: number | null;
  denominator: number | null;
  isEstimated: boolean;
  /** Why it differs, when a check asked for it. */
  note: string;
}

/** By the report's usual outline. */
export interface Narrative {
  /** Chỉ đạo, văn bản đã ban hành. */
  direction: string;
  /** Kết quả. */
  results: string;
  /** Khó khăn, nguyên nhân. */
  difficulties: string;
  /** Kiến nghị, phương hướng. */
  proposals: string;
}
