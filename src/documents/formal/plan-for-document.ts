import type { FormalHead, FormalSignature } from './formal-document.js';

/** What a plan tells its document: words and figures as they shall be printed, no row and no id. */
export interface PlanForDocument {
  head: FormalHead;
  signature: FormalSignature;
  recipients: readonly string[];
  year: number;
  /** "Thực hiện công tác trẻ em năm 2024 trên địa bàn huyện Hạ Lam". */
  title: string;
  /** The issuing body in running text: "Ủy ban nhân dân huyện Hạ Lam". */
  bodyName: string;
  bases: readonly string[];
  purposes: readonly string[];
  requirements: readonly string[];
  overallGoal: string;
  indicators: readonly PlanIndicator[];
  /** Horizon years that get a column in the annex, ascending. */
  horizonYears: readonly number[];
  taskGroups: readonly PlanTaskGroup[];
  activities: readonly PlanActivity[];
  programmes: readonly PlanProgramme[];
  money: PlanMoney;
  organisation: readonly PlanDuty[];
  rounds: readonly PlanRound[];
}

export interface PlanIndicator {
  number: number;
  text: string;
  unit: string;
  /** As printed ("92,5"), `null` where it is not known. */
  baseline: string | null;
  target: string | null;
  /** Targets of the horizon, in the order of `horizonYears`. */
  horizon: readonly (string | null)[];
  steward: string;
}

export interface PlanTaskGroup {
  title: string;
  tasks: readonly PlanTask[];
}

export interface PlanTask {
  text: string;
  /** `null` for an orientation. */
  lead: string | null;
  coordinating: readonly string[];
  /** "trước ngày 15/4/2024", "thường xuyên". */
  dueText: string;
  product: string | null;
  /** Million đồng with its source, as printed. */
  money: string | null;
}

export interface PlanActivity {
  name: string;
  theme: string | null;
  window: string;
  planned: string;
  lead: string;
}

export interface PlanProgramme {
  name: string;
  symbol: string;
  period: string;
  share: string;
}

export interface PlanMoney {
  text: string;
  lines: readonly { source: string; amount: string }[];
}

export interface PlanDuty {
  unit: string;
  /** A body that can only be asked: printed as "Đề nghị …". */
  isRequested: boolean;
  duties: readonly string[];
}

export interface PlanRound {
  label: string;
  /** "15/12/2023 đến 14/6/2024". */
  data: string;
  unitDue: string;
  upwardDue: string;
}
