import type { FormalHead, FormalSignature } from './formal-document.js';

/** What a consolidated report tells its document: figures already computed and written as printed. */
export interface ReportForDocument {
  head: FormalHead;
  signature: FormalSignature;
  recipients: readonly string[];
  /** "Kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2024". */
  title: string;
  /** "Ủy ban nhân dân tỉnh Hoài Giang (qua Sở …)". */
  addressedTo: readonly string[];
  bodyName: string;
  /** The plan reported on: "Kế hoạch số 07/KH-UBND ngày 05/4/2024". */
  planReference: string;
  /** "15/12/2023 đến 14/6/2024". */
  dataPeriod: string;
  coverage: ReportCoverage;
  /** What was directed and issued. */
  direction: readonly UnitText[];
  indicators: readonly ReportIndicator[];
  work: WorkCells;
  results: readonly UnitText[];
  money: readonly { source: string; planned: string; spent: string }[];
  difficulties: readonly UnitText[];
  proposals: readonly UnitText[];
  /** Directions for the next period, written by the compiler. */
  outlook: readonly string[];
  missing: readonly { unit: string; note: string }[];
}

/** One unit's own words. */
export interface UnitText {
  unit: string;
  text: string;
}

export interface ReportCoverage {
  asked: number;
  submitted: number;
  nil: number;
  missing: number;
}

export interface ReportIndicator {
  number: number;
  text: string;
  unit: string;
  /** `null` with a reason in `note` where it cannot be computed. */
  numerator: string | null;
  denominator: string | null;
  value: string | null;
  target: string | null;
  /** `null` where it cannot be judged. */
  isReached: boolean | null;
  /** Units that gave this figure, of those asked for it. */
  given: number;
  asked: number;
  note?: string;
}

/** Six cells: done and not done, by in time, late, no due. */
export interface WorkCells {
  doneInTime: number;
  doneLate: number;
  doneNoDue: number;
  openInTime: number;
  openLate: number;
  openNoDue: number;
}
